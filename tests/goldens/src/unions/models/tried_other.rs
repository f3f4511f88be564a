// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// Other
    pub struct TriedOther: Default {
        /// The property `name`.
        "name" => name: optional(of i64);
    }
}
