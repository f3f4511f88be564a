// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::V;

crate::runtime::model! {
    /// The type `T`.
    pub struct T {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(of V);
        /// The property `all`.
        "all" => all: optional(into Vec<V>);
    }
}
