// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// It does not say that it is one.
    pub struct Fish: Default {
        /// The property `depth`.
        ///
        /// At most 10.
        "depth" => depth: optional(of f64);
    }
}

crate::runtime::checks! { Fish {
    "depth" => depth: Rule::Maximum(10.0);
} }
