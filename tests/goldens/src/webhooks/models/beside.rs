// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Beside`.
    pub struct Beside: Default {
        /// The property `kind`.
        "kind" => kind: optional(into String);
    }
}
