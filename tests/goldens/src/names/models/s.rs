// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::T;

crate::runtime::model! {
    /// The type `S`.
    pub struct S {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(of T);
        /// The property `all`.
        "all" => all: optional(into Vec<T>);
    }
}
