// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `ListTwoListsResponse`.
    pub struct ListTwoListsResponse: Default {
        /// The property `left`.
        "left" => left: optional(each String);
        /// The property `right`.
        "right" => right: optional(each String);
        /// The property `next_cursor`.
        "next_cursor" => next_cursor: optional(into String);
    }
}
