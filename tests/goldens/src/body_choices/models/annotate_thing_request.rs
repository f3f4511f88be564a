// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `AnnotateThingRequest`.
    pub struct AnnotateThingRequest {
        /// The property `note`.
        "note" => note: required(into String);
    }
}
