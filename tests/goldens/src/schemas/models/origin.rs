// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use super::OriginKind;

crate::runtime::model! {
    /// Where it comes from.
    pub struct Origin: Default {
        /// The property `kind`.
        ///
        /// The only value there is; `new` sets it.
        "kind" => kind: constant(OriginKind = OriginKind::Origin);
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
