// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

crate::runtime::model! {
    /// The type `ListByOffsetResponse`.
    pub struct ListByOffsetResponse: Default {
        /// The property `things`.
        "things" => things: optional(into Vec<Thing>);
        /// The property `total_count`.
        "total_count" => total_count: optional(of i64);
    }
}
