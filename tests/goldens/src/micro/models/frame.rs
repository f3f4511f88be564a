// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::Pane;

crate::runtime::model! {
    /// The type `Frame`.
    pub struct Frame {
        /// The property `pane`.
        "pane" => pane: required(into Box<Pane>);
    }
}
