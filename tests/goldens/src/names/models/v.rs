// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::A;

crate::runtime::model! {
    /// The type `V`.
    pub struct V {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(of A);
        /// The property `all`.
        "all" => all: optional(into Vec<A>);
    }
}
