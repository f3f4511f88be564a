// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// client
    pub struct ClientResponse: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
