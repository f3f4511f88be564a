// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Thing2`.
    pub struct Thing2 {
        /// The property `key`.
        "key" => key: required(of i64);
    }
}
