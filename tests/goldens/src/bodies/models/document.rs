// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Document`.
    pub struct Document {
        /// The property `name`.
        "name" => name: required(into String);
        /// The property `content`.
        "content" => content: optional(into String);
    }
}
