// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use super::Branch;

/// The type `Tree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The property `value`.
    pub value: i64,
    /// The property `left`.
    pub left: Option<Box<Tree>>,
    /// The property `children`.
    pub children: Option<Vec<Tree>>,
    /// The property `branch`.
    pub branch: Option<Branch>,
}

impl Tree {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self {
            value,
            left: None,
            children: None,
            branch: None,
        }
    }

    /// The property `left`.
    #[must_use]
    pub fn left(mut self, left: Tree) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// The property `children`.
    #[must_use]
    pub fn children(mut self, children: impl Into<Vec<Tree>>) -> Self {
        self.children = Some(children.into());
        self
    }

    /// The property `branch`.
    #[must_use]
    pub fn branch(mut self, branch: Branch) -> Self {
        self.branch = Some(branch);
        self
    }
}

crate::runtime::object! { Tree {
    "value" => value: required;
    "left" => left: optional;
    "children" => children: optional;
    "branch" => branch: optional;
} }
