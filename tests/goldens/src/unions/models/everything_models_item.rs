// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `EverythingModelsItem`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EverythingModelsItem {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { EverythingModelsItem {
    "a" => A;
    "b" => B;
} }
