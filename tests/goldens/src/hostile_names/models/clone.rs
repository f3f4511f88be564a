// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

crate::runtime::model! {
    /// The type `Clone`.
    pub struct Clone {
        /// The property `Clone`.
        "Clone" => clone_: required(into String);
        /// The property `list`.
        "list" => list: optional(each String);
        /// The property `map`.
        "map" => map: optional(of BTreeMap<String, String>);
    }
}
