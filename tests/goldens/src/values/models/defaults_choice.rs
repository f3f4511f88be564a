// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

/// The type `DefaultsChoice`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultsChoice {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { DefaultsChoice {
    "a" => A;
    "b" => B;
} }
