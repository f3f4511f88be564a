// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::Expression;

crate::runtime::model! {
    /// The type `Also`.
    pub struct Also {
        /// The property `not`.
        "not" => not: required(of Expression);
        /// The property `also`.
        "also" => also: optional(of Expression);
    }
}
