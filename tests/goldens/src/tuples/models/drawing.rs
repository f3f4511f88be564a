// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{A, DrawingEntry, DrawingMaybe, Point, Tree};

crate::runtime::model! {
    /// The type `Drawing`.
    pub struct Drawing: Default {
        /// The property `path`.
        "path" => path: optional(into Vec<Point>);
        /// The property `entry`.
        "entry" => entry: optional(of DrawingEntry);
        /// The property `maybe`.
        "maybe" => maybe: optional(of DrawingMaybe);
        /// The property `tree`.
        "tree" => tree: optional(of Tree);
        /// The property `letter`.
        "letter" => letter: optional(of A);
        /// The property `shorter`.
        "shorter" => shorter: optional(into Vec<Value>);
        /// The property `longer`.
        "longer" => longer: optional(into Vec<Value>);
    }
}
