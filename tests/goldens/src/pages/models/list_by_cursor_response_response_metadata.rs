// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `ListByCursorResponseResponseMetadata`.
    pub struct ListByCursorResponseResponseMetadata: Default {
        /// The property `next_cursor`.
        "next_cursor" => next_cursor: optional(into String);
    }
}
