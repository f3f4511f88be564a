// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

crate::runtime::model! {
    /// The type `Loose`.
    pub struct Loose: Default {
        /// The property `any`.
        "any" => any: any(Value);
        /// The property `free`.
        "free" => free: optional(of BTreeMap<String, Value>);
        /// The property `list`.
        "list" => list: optional(into Vec<Value>);
    }
}
