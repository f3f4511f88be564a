// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use super::Nested;

crate::runtime::model! {
    /// The type `Answer`.
    pub struct Answer: Default {
        /// The property `items`.
        ///
        /// Default: `[]`.
        "items" => items: list(into Vec<Nested>);
        /// The property `note`.
        "note" => note: optional(into String);
        /// The property `pointer`.
        "pointer" => pointer: optional(of f64);
    }
}
