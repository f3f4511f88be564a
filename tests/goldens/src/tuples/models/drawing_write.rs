// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

use serde_json::Value;

use crate::runtime::Patch;
use super::{DrawingEntryWrite, DrawingMaybe, Point, Tree};

/// The type `DrawingWrite`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DrawingWrite {
    /// The property `path`.
    pub path: Option<Vec<Point>>,
    /// The property `entry`.
    pub entry: Option<DrawingEntryWrite>,
    /// The property `maybe`.
    pub maybe: Patch<DrawingMaybe>,
    /// The property `tree`.
    pub tree: Option<Tree>,
    /// The property `shorter`.
    ///
    /// At most 2 items.
    pub shorter: Option<Vec<Value>>,
    /// The property `longer`.
    ///
    /// At least 1 item.
    pub longer: Option<Vec<Value>>,
}

impl DrawingWrite {
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
    pub fn entry(mut self, entry: DrawingEntryWrite) -> Self {
        self.entry = Some(entry);
        self
    }

    /// The property `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Patch<DrawingMaybe>>) -> Self {
        self.maybe = maybe.into();
        self
    }

    /// The property `tree`.
    #[must_use]
    pub fn tree(mut self, tree: Tree) -> Self {
        self.tree = Some(tree);
        self
    }

    /// The property `shorter`.
    ///
    /// At most 2 items.
    #[must_use]
    pub fn shorter(mut self, shorter: impl Into<Vec<Value>>) -> Self {
        self.shorter = Some(shorter.into());
        self
    }

    /// The property `longer`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn longer(mut self, longer: impl Into<Vec<Value>>) -> Self {
        self.longer = Some(longer.into());
        self
    }
}

crate::runtime::object! { DrawingWrite {
    "path" => path: optional;
    "entry" => entry: optional;
    "maybe" => maybe: patch;
    "tree" => tree: optional;
    "shorter" => shorter: optional;
    "longer" => longer: optional;
} }

crate::runtime::checks! { DrawingWrite {
    "entry" => entry: nested;
    "shorter" => shorter: Rule::MaxItems(2);
    "longer" => longer: Rule::MinItems(1);
} }
