// Printed by letterpress from Response headers 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Filter`.
    pub struct Filter {
        /// The property `name`.
        "name" => name: required(into String);
    }
}
