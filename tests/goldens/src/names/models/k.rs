// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::L;

crate::runtime::model! {
    /// The type `K`.
    pub struct K {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(of L);
        /// The property `all`.
        "all" => all: optional(into Vec<L>);
    }
}
