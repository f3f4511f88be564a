// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `ThingMaybe`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingMaybe {
    /// `1`.
    N1,
    /// A number that the API's description does not list.
    Unknown(i64),
}

crate::runtime::integer_enum! { ThingMaybe {
    1 => N1;
} }
