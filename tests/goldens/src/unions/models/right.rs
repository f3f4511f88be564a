// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Right`.
    pub struct Right {
        /// The property `b`.
        "b" => b: required(into String);
    }
}
