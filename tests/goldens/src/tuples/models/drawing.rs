// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{DrawingEntry, DrawingMaybe, Point, Tree};

/// The type `Drawing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Drawing {
    /// The property `path`.
    pub path: Option<Vec<Point>>,
    /// The property `entry`.
    pub entry: Option<DrawingEntry>,
    /// The property `maybe`.
    pub maybe: Option<DrawingMaybe>,
    /// The property `tree`.
    pub tree: Option<Tree>,
    /// The property `shorter`.
    pub shorter: Option<Vec<Value>>,
    /// The property `longer`.
    pub longer: Option<Vec<Value>>,
}

impl Drawing {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<Vec<Point>>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// The property `entry`.
    #[must_use]
    pub fn entry(mut self, entry: DrawingEntry) -> Self {
        self.entry = Some(entry);
        self
    }

    /// The property `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: DrawingMaybe) -> Self {
        self.maybe = Some(maybe);
        self
    }

    /// The property `tree`.
    #[must_use]
    pub fn tree(mut self, tree: Tree) -> Self {
        self.tree = Some(tree);
        self
    }

    /// The property `shorter`.
    #[must_use]
    pub fn shorter(mut self, shorter: impl Into<Vec<Value>>) -> Self {
        self.shorter = Some(shorter.into());
        self
    }

    /// The property `longer`.
    #[must_use]
    pub fn longer(mut self, longer: impl Into<Vec<Value>>) -> Self {
        self.longer = Some(longer.into());
        self
    }
}

crate::runtime::object! { Drawing {
    "path" => path: optional;
    "entry" => entry: optional;
    "maybe" => maybe: optional;
    "tree" => tree: optional;
    "shorter" => shorter: optional;
    "longer" => longer: optional;
} }
