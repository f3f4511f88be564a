// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// Big
    pub struct TriedBig: Default {
        /// The property `name`.
        "name" => name: optional(into String);
        /// The property `size`.
        "size" => size: optional(of i64);
    }
}
