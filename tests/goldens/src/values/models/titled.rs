// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use super::TitledX;

crate::runtime::model! {
    /// My Great Title
    pub struct Titled: Default {
        /// Inner
        "x" => x: optional(of TitledX);
    }
}
