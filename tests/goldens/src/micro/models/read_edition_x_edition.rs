// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `ReadEditionXEdition`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadEditionXEdition {
    /// `first`.
    First,
    /// `2nd`.
    N2nd,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { ReadEditionXEdition {
    "first" => First;
    "2nd" => N2nd;
} }
