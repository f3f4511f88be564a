// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Fixed`.
    pub struct Fixed {
        /// The property `sum`.
        "sum" => sum: required(into String);
    }
}
