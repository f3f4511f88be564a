// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// Small
    pub struct TriedSmall: Default {
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
