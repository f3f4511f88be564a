// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `RowsRequest`.
    pub struct RowsRequest {
        /// The property `rows`.
        "rows" => rows: required(of i64);
    }
}
