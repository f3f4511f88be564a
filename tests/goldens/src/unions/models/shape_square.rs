// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// Square
    pub struct ShapeSquare {
        /// The property `name`.
        "name" => name: required(into String);
        /// The property `side`.
        "side" => side: required(of f64);
    }
}
