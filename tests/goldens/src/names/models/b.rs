// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::D;

crate::runtime::model! {
    /// The type `B`.
    pub struct B {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(of D);
        /// The property `all`.
        "all" => all: optional(into Vec<D>);
    }
}
