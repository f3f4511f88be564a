// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Twin`.
    pub struct Twin: Default {
        /// The property `left-hand`.
        "left-hand" => left_hand_b6cb: optional(into String);
        /// The property `left_hand`.
        "left_hand" => left_hand: optional(into String);
        /// The property `leftHand`.
        "leftHand" => left_hand_f170: optional(into String);
    }
}
