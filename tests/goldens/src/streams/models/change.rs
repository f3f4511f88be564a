// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Change`.
    pub struct Change {
        /// The property `path`.
        "path" => path: required(into String);
    }
}
