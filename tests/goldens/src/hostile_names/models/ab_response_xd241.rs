// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// a/b
    pub struct ABResponseXd241: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
