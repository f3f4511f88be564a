// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Chunk`.
    pub struct Chunk {
        /// The property `part`.
        "part" => part: required(into String);
    }
}
