// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

/// The type `Shade`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shade {
    /// `light`.
    Light,
    /// `dark`.
    Dark,
    /// `  `.
    Empty,
    /// `1st`.
    N1st,
    /// `a b`.
    AB,
    /// `a-b`.
    ABXe61a,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { Shade {
    "light" => Light;
    "dark" => Dark;
    "" => Empty;
    "1st" => N1st;
    "a b" => AB;
    "a-b" => ABXe61a;
} }
