// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `NewChat`.
    pub struct NewChat {
        /// The property `prompt`.
        "prompt" => prompt: required(into String);
        /// The property `stream`.
        "stream" => stream: optional(of bool);
    }
}
