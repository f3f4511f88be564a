// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::Expression;

crate::runtime::model! {
    /// The type `Not`.
    pub struct Not {
        /// The property `not`.
        "not" => not: required(of Expression);
    }
}
