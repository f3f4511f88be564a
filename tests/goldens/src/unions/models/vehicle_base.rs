// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `VehicleBase`.
    pub struct VehicleBase {
        /// The property `type`.
        "type" => r#type: required(into String);
        /// The property `wheels`.
        "wheels" => wheels: optional(of i64);
    }
}
