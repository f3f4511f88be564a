// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `NumberDatum`.
    pub struct NumberDatum {
        /// The property `number`.
        "number" => number: optional(of f64);
        /// The property `_type`.
        "_type" => r#type: required(into String);
    }
}
