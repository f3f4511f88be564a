// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Owner`.
    pub struct Owner: Default {
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
