// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::{ListByNextNumberResponseMeta, Thing};

crate::runtime::model! {
    /// The type `ListByNextNumberResponse`.
    pub struct ListByNextNumberResponse {
        /// The property `things`.
        "things" => things: required(into Vec<Thing>);
        /// The property `meta`.
        "meta" => meta: required(of ListByNextNumberResponseMeta);
    }
}
