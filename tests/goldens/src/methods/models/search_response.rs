// Printed by letterpress from Methods and paths 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `SearchResponse`.
    pub struct SearchResponse {
        /// The property `hits`.
        "hits" => hits: required(each String);
    }
}
