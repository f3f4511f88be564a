// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use super::{ComposedDetails, ComposedListItem, ComposedStatus, NamedOwner, State};

crate::runtime::model! {
    /// Several in one.
    pub struct Composed {
        /// The property `id`.
        "id" => id: required(into String);
        /// The property `number`.
        "number" => number: optional(of i64);
        /// The property `state`.
        "state" => state: optional(of State);
        /// The property `status`.
        "status" => status: optional(of ComposedStatus);
        /// The property `details`.
        "details" => details: optional(of ComposedDetails);
        /// The property `list`.
        "list" => list: optional(into Vec<ComposedListItem>);
        /// The property `owner`.
        "owner" => owner: optional(of NamedOwner);
        /// Several in one.
        "parent" => parent: optional(into Box<Composed>);
        /// The property `labels`.
        "labels" => labels: optional(of BTreeMap<String, String>);
    }
}
