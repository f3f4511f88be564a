// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Part`.
    pub struct Part: Default {
        /// The property `a`.
        "a" => a: optional(into String);
        /// The property `b`.
        "b" => b: optional(of i64);
    }
}
