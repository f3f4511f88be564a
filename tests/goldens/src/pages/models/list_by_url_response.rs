// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

crate::runtime::model! {
    /// The type `ListByUrlResponse`.
    pub struct ListByUrlResponse {
        /// The property `results`.
        "results" => results: required(into Vec<Thing>);
        /// The property `next`.
        "next" => next: optional(into String);
    }
}
