// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{A, DrawingEntryWrite, DrawingMaybe, Point, Tree};

crate::runtime::model! {
    /// The type `DrawingWrite`.
    pub struct DrawingWrite: Default {
        /// The property `path`.
        "path" => path: optional(into Vec<Point>);
        /// The property `entry`.
        "entry" => entry: optional(of DrawingEntryWrite);
        /// The property `maybe`.
        "maybe" => maybe: patch(DrawingMaybe);
        /// The property `tree`.
        "tree" => tree: optional(of Tree);
        /// The property `letter`.
        "letter" => letter: optional(of A);
        /// The property `shorter`.
        ///
        /// At most 2 items.
        "shorter" => shorter: optional(into Vec<Value>);
        /// The property `longer`.
        ///
        /// At least 1 item.
        "longer" => longer: optional(into Vec<Value>);
    }
}

crate::runtime::checks! { DrawingWrite {
    "entry" => entry: nested;
    "shorter" => shorter: Rule::MaxItems(2);
    "longer" => longer: Rule::MinItems(1);
} }
