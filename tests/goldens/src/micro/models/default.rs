// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Default`.
    pub struct Default: Default {
        /// The property `text`.
        "text" => text: optional(into String);
        /// The property `number`.
        "number" => number: optional(of i64);
        /// The property `list`.
        "list" => list: optional(each String);
    }
}
