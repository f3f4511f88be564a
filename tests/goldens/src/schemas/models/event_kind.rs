// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `EventKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// `created`.
    Created,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { EventKind {
    "created" => Created;
} }
