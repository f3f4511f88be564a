// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `BirdKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BirdKind {
    /// `bird`.
    Bird,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { BirdKind {
    "bird" => Bird;
} }
