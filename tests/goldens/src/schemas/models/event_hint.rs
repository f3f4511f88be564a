// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `EventHint`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventHint {
    /// `none`.
    None,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { EventHint {
    "none" => None;
} }
