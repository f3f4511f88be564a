// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `ListByNextNumberResponseMetaPagination`.
    pub struct ListByNextNumberResponseMetaPagination {
        /// The property `next_page`.
        "next_page" => next_page: required(into Option<i64>);
        /// The property `last_page`.
        "last_page" => last_page: optional(of i64);
    }
}
