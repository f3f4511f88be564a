// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use super::Branch;

crate::runtime::model! {
    /// The type `Tree`.
    pub struct Tree {
        /// The property `value`.
        "value" => value: required(of i64);
        /// The property `left`.
        "left" => left: optional(into Box<Tree>);
        /// The property `children`.
        "children" => children: optional(into Vec<Tree>);
        /// The property `branch`.
        "branch" => branch: optional(of Branch);
    }
}
