// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Hourly`.
    pub struct Hourly {
        /// The property `rate`.
        "rate" => rate: required(into String);
    }
}
