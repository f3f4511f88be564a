// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::Thing;

crate::runtime::model! {
    /// The type `ListByTokenResponse`.
    pub struct ListByTokenResponse: Default {
        /// The property `things`.
        "things" => things: optional(into Vec<Thing>);
        /// The property `nextPageToken`.
        "nextPageToken" => next_page_token: optional(into String);
        /// The property `hasMore`.
        "hasMore" => has_more: optional(of bool);
    }
}
