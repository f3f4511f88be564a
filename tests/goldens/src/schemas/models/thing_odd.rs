// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `ThingOdd`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingOdd {
    /// `a-b`.
    ABXe61a,
    /// `a_b`.
    ABXe6c4,
    /// `A b`.
    AB,
    /// `1`.
    N1,
    /// `-1`.
    Minus1,
    /// `  `.
    Empty,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { ThingOdd {
    "a-b" => ABXe61a;
    "a_b" => ABXe6c4;
    "A b" => AB;
    "1" => N1;
    "-1" => Minus1;
    "" => Empty;
} }
