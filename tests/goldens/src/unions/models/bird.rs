// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::BirdKind;

crate::runtime::model! {
    /// The type `Bird`.
    pub struct Bird: Default {
        /// The property `kind`.
        ///
        /// The only value there is; `new` sets it.
        "kind" => kind: constant(BirdKind = BirdKind::Bird);
        /// The property `wings`.
        "wings" => wings: optional(of i64);
    }
}
