// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `PerhapsSide`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerhapsSide {
    /// `left`.
    Left,
    /// `right`.
    Right,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { PerhapsSide {
    "left" => Left;
    "right" => Right;
} }
