// Printed by letterpress from Methods and paths 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `SearchRequest`.
    pub struct SearchRequest: Default {
        /// The property `text`.
        "text" => text: optional(into String);
    }
}
