// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Thing`.
    pub struct Thing {
        /// The property `name`.
        ///
        /// At least 1 character.
        "name" => name: required(into String);
        /// The property `size`.
        "size" => size: optional(of i64);
    }
}

crate::runtime::checks! { Thing {
    "name" => name: Rule::MinLength(1);
} }
