// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `SearchLimitVariant2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchLimitVariant2 {
    /// `all`.
    All,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { SearchLimitVariant2 {
    "all" => All;
} }
