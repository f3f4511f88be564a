// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use super::Tree;

crate::runtime::model! {
    /// The type `Branch`.
    pub struct Branch {
        /// The property `tree`.
        "tree" => tree: required(into Box<Tree>);
    }
}
