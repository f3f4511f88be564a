// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Thing`.
    pub struct Thing {
        /// The property `id`.
        "id" => id: required(into String);
    }
}
