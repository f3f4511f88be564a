// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

/// The type `State`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { State {
    "open" => Open;
    "closed" => Closed;
} }
