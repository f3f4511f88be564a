// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

use super::Sheet;

crate::runtime::model! {
    /// The type `Nulls`.
    pub struct Nulls: Default {
        /// The property `sheet`.
        "sheet" => sheet: patch(Sheet);
        /// The property `note`.
        "note" => note: patch(String);
    }
}
