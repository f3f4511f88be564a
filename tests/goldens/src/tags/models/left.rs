// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

use super::{OfLeft, Shared};

crate::runtime::model! {
    /// The type `Left`.
    pub struct Left: Default {
        /// The property `own`.
        "own" => own: optional(of OfLeft);
        /// The property `shared`.
        "shared" => shared: optional(of Shared);
    }
}
