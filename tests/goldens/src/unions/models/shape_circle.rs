// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// Circle
    pub struct ShapeCircle {
        /// The property `name`.
        "name" => name: required(into String);
        /// The property `radius`.
        "radius" => radius: required(of f64);
    }
}
