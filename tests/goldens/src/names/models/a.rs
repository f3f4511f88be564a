// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::B;

crate::runtime::model! {
    /// The type `A`.
    pub struct A {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(into Box<B>);
        /// The property `all`.
        "all" => all: optional(into Vec<B>);
    }
}
