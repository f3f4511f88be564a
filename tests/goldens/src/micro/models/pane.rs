// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::Frame;

crate::runtime::model! {
    /// The type `Pane`.
    pub struct Pane: Default {
        /// The property `frame`.
        "frame" => frame: optional(of Frame);
    }
}
