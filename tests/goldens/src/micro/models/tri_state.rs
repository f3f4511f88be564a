// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `TriState`.
    pub struct TriState {
        /// The property `may`.
        "may" => may: patch(String);
        /// The property `must`.
        "must" => must: required(into Option<String>);
        /// The property `some`.
        "some" => some: optional(into String);
    }
}
