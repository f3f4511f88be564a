// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use serde_json::Value;

crate::runtime::model! {
    /// The type `Depends`.
    pub struct Depends: Default {
        /// The property `kind`.
        "kind" => kind: optional(into String);
        extra => additional: extra(Value);
    }
}
