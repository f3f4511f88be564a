// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::Vehicle;

crate::runtime::model! {
    /// The type `Car`.
    pub struct Car {
        /// The property `type`.
        "type" => r#type: required(into String);
        /// The property `wheels`.
        "wheels" => wheels: optional(of i64);
        /// The property `doors`.
        "doors" => doors: optional(of i64);
        /// The property `tows`.
        "tows" => tows: optional(of Vehicle);
    }
}
