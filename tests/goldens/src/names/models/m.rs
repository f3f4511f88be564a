// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::S;

crate::runtime::model! {
    /// The type `M`.
    pub struct M {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(of S);
        /// The property `all`.
        "all" => all: optional(into Vec<S>);
    }
}
