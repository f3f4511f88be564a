// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::K;

crate::runtime::model! {
    /// The type `E`.
    pub struct E {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(of K);
        /// The property `all`.
        "all" => all: optional(into Vec<K>);
    }
}
