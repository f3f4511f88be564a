// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `Mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `0`.
    Minor,
    /// `1`.
    Major,
    /// A number that the API's description does not list.
    Unknown(i64),
}

crate::runtime::integer_enum! { Mode {
    0 => Minor;
    1 => Major;
} }
