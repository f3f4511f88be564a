// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Owner`.
    pub struct Owner {
        /// The property `id`.
        "id" => id: required(into String);
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
