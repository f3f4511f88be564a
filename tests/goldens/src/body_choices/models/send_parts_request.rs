// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

crate::runtime::model! {
    /// The type `SendPartsRequest`.
    pub struct SendPartsRequest: Default {
        /// The property `labels`.
        "labels" => labels: optional(of BTreeMap<String, String>);
    }
}

crate::runtime::parts! { SendPartsRequest {
    "labels" => labels: value;
} }
