// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

/// The type `Result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Result {
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// `Self`.
    Self_,
    /// `self`.
    SelfX2d19,
    /// `Unknown`.
    Unknown_,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { Result {
    "Ok" => Ok;
    "Err" => Err;
    "Self" => Self_;
    "self" => SelfX2d19;
    "Unknown" => Unknown_;
} }
