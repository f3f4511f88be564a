// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Other`.
    pub struct Other: Default {
        /// The property `n`.
        "n" => n: optional(of i64);
    }
}
