// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Card`.
    pub struct Card {
        /// The property `kind`.
        "kind" => kind: required(into String);
        /// The property `number`.
        "number" => number: optional(into String);
    }
}
