// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Failure`.
    pub struct Failure {
        /// The property `code`.
        "code" => code: required(of i64);
    }
}
