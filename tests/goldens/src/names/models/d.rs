// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::E;

crate::runtime::model! {
    /// The type `D`.
    pub struct D {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(of E);
        /// The property `all`.
        "all" => all: optional(into Vec<E>);
    }
}
