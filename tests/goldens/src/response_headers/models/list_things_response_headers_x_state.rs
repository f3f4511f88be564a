// Printed by letterpress from Response headers 1. Do not edit: change the description and generate again.

/// The type `ListThingsResponseHeadersXState`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsResponseHeadersXState {
    /// `fresh`.
    Fresh,
    /// `stale`.
    Stale,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { ListThingsResponseHeadersXState {
    "fresh" => Fresh;
    "stale" => Stale;
} }
