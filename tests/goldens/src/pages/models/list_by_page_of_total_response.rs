// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

crate::runtime::model! {
    /// The type `ListByPageOfTotalResponse`.
    pub struct ListByPageOfTotalResponse: Default {
        /// The property `things`.
        "things" => things: optional(into Vec<Thing>);
        /// The property `totalPages`.
        "totalPages" => total_pages: optional(of i64);
    }
}
