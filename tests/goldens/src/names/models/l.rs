// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::M;

crate::runtime::model! {
    /// The type `L`.
    pub struct L {
        /// The property `own`.
        "own" => own: required(into String);
        /// The property `next`.
        "next" => next: optional(of M);
        /// The property `all`.
        "all" => all: optional(into Vec<M>);
    }
}
