// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `NamedOwner`.
    pub struct NamedOwner: Default {
        /// The property `name`.
        "name" => name: optional(into String);
        /// The property `title`.
        "title" => title: optional(into String);
    }
}
