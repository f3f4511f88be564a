// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::Rule;

crate::runtime::model! {
    /// The type `Unless`.
    pub struct Unless {
        /// The property `unless`.
        "unless" => unless: required(of Rule);
    }
}
