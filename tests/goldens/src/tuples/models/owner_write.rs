// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `OwnerWrite`.
    pub struct OwnerWrite: Default {
        /// The property `name`.
        ///
        /// At least 1 character.
        "name" => name: optional(into String);
    }
}

crate::runtime::checks! { OwnerWrite {
    "name" => name: Rule::MinLength(1);
} }
