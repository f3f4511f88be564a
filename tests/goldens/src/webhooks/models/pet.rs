// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

use super::Owner;

crate::runtime::model! {
    /// The type `Pet`.
    pub struct Pet {
        /// The property `name`.
        "name" => name: required(into String);
        /// The property `owner`.
        "owner" => owner: optional(of Owner);
    }
}
