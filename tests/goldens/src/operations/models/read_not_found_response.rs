// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `ReadNotFoundResponse`.
    pub struct ReadNotFoundResponse {
        /// The property `why`.
        "why" => why: required(into String);
    }
}
