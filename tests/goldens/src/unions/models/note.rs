// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Note`.
    pub struct Note {
        /// The property `note`.
        "note" => note: required(into String);
    }
}
