// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::{Result, String};

crate::runtime::model! {
    /// The type `Option`.
    pub struct Option {
        /// The property `value`.
        "value" => value: required(of String);
        /// The property `result`.
        "result" => result: optional(of Result);
    }
}
