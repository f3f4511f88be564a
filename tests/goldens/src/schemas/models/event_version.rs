// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `EventVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventVersion {
    /// `2`.
    N2,
    /// A number that the API's description does not list.
    Unknown(i64),
}

crate::runtime::integer_enum! { EventVersion {
    2 => N2;
} }
