// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::PerhapsSide;

crate::runtime::model! {
    /// The type `Perhaps`.
    pub struct Perhaps: Default {
        /// The property `side`.
        "side" => side: patch(PerhapsSide);
    }
}
