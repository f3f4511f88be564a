// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Closed`.
    pub struct Closed: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
