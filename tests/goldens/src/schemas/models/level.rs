// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// How much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `-1`.
    Minus1,
    /// `0`.
    N0,
    /// `1`.
    N1,
    /// `9007199254740993`.
    N9007199254740993,
    /// A number that the API's description does not list.
    Unknown(i64),
}

crate::runtime::integer_enum! { Level {
    -1 => Minus1;
    0 => N0;
    1 => N1;
    9007199254740993 => N9007199254740993;
} }
