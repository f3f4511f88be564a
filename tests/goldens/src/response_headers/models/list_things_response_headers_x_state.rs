// Printed by letterpress from Response headers 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `ListThingsResponseHeadersXState`.
    pub enum ListThingsResponseHeadersXState {
        /// `fresh`.
        "fresh" => Fresh;
        /// `stale`.
        "stale" => Stale;
    }
}
