// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Nested`.
    pub struct Nested {
        /// The property `code`.
        ///
        /// At least 2 characters.
        "code" => code: required(into String);
    }
}

crate::runtime::checks! { Nested {
    "code" => code: Rule::MinLength(2);
} }
