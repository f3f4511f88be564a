// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `ThingWords`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingWords {
    /// `x`.
    X,
    /// `on`.
    On,
    /// `no`.
    No,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { ThingWords {
    "x" => X;
    "on" => On;
    "no" => No;
} }
