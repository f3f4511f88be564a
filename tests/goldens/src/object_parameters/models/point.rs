// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Point`.
    pub struct Point {
        /// The property `x`.
        ///
        /// At most 100.
        "x" => x: required(of i64);
        /// The property `label`.
        "label" => label: optional(into String);
        /// The property `a`.
        "a" => a: optional(of f64);
    }
}

crate::runtime::checks! { Point {
    "x" => x: Rule::Maximum(100.0);
} }
