// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Chat`.
    pub struct Chat {
        /// The property `text`.
        "text" => text: required(into String);
    }
}
