// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::{ListByCursorResponseResponseMetadata, Thing};

crate::runtime::model! {
    /// The type `ListByCursorResponse`.
    pub struct ListByCursorResponse {
        /// The property `data`.
        "data" => data: required(into Vec<Thing>);
        /// The property `warnings`.
        "warnings" => warnings: optional(each String);
        /// The property `response_metadata`.
        "response_metadata" => response_metadata: optional(of ListByCursorResponseResponseMetadata);
    }
}
