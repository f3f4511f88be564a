// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

crate::runtime::model! {
    /// The type `ListAfterResponse`.
    pub struct ListAfterResponse {
        /// The property `data`.
        "data" => data: required(into Vec<Thing>);
        /// The property `has_more`.
        "has_more" => has_more: required(of bool);
    }
}
