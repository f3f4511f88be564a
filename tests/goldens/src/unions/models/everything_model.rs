// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `EverythingModel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EverythingModel {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { EverythingModel {
    "small" => Small;
    "large" => Large;
} }
