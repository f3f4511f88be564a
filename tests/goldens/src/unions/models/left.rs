// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Left`.
    pub struct Left {
        /// The property `a`.
        ///
        /// At least 2 characters.
        "a" => a: required(into String);
    }
}

crate::runtime::checks! { Left {
    "a" => a: Rule::MinLength(2);
} }
