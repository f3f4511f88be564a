// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

use super::ListByNextNumberResponseMetaPagination;

crate::runtime::model! {
    /// The type `ListByNextNumberResponseMeta`.
    pub struct ListByNextNumberResponseMeta {
        /// The property `pagination`.
        "pagination" => pagination: required(of ListByNextNumberResponseMetaPagination);
    }
}
