// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use super::Tree;

/// The type `Branch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    /// The property `tree`.
    pub tree: Box<Tree>,
}

impl Branch {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(tree: Tree) -> Self {
        Self { tree: Box::new(tree) }
    }
}

crate::runtime::object! { Branch {
    "tree" => tree: required;
} }
