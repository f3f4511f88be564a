// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `Node`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Node {
    /// The property `next`.
    pub next: Option<Box<Node>>,
    /// The property `below`.
    pub below: Option<Vec<Node>>,
}

impl Node {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `next`.
    #[must_use]
    pub fn next(mut self, next: Node) -> Self {
        self.next = Some(Box::new(next));
        self
    }

    /// The property `below`.
    #[must_use]
    pub fn below(mut self, below: impl Into<Vec<Node>>) -> Self {
        self.below = Some(below.into());
        self
    }
}

crate::runtime::object! { Node {
    "next" => next: optional;
    "below" => below: optional;
} }
