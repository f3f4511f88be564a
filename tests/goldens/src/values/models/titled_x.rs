// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use super::TitledXY;

crate::runtime::model! {
    /// Inner
    pub struct TitledX: Default {
        /// Inner
        "y" => y: optional(of TitledXY);
    }
}
