// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `Twin`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Twin {
    /// The property `left-hand`.
    pub left_hand_b6cb: Option<String>,
    /// The property `left_hand`.
    pub left_hand: Option<String>,
    /// The property `leftHand`.
    pub left_hand_f170: Option<String>,
}

impl Twin {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `left-hand`.
    #[must_use]
    pub fn left_hand_b6cb(mut self, left_hand_b6cb: impl Into<String>) -> Self {
        self.left_hand_b6cb = Some(left_hand_b6cb.into());
        self
    }

    /// The property `left_hand`.
    #[must_use]
    pub fn left_hand(mut self, left_hand: impl Into<String>) -> Self {
        self.left_hand = Some(left_hand.into());
        self
    }

    /// The property `leftHand`.
    #[must_use]
    pub fn left_hand_f170(mut self, left_hand_f170: impl Into<String>) -> Self {
        self.left_hand_f170 = Some(left_hand_f170.into());
        self
    }
}

crate::runtime::object! { Twin {
    "left-hand" => left_hand_b6cb: optional;
    "left_hand" => left_hand: optional;
    "leftHand" => left_hand_f170: optional;
} }
