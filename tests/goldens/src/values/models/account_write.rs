// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `AccountWrite`.
    pub struct AccountWrite {
        /// The property `secret`.
        "secret" => secret: required(into String);
        /// The property `name`.
        "name" => name: optional(into String);
    }
}
