// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `CreateThingRequestForm`.
    pub struct CreateThingRequestForm {
        /// The property `name`.
        ///
        /// At least 1 character.
        "name" => name: required(into String);
        /// The property `tags`.
        "tags" => tags: optional(each String);
    }
}

crate::runtime::checks! { CreateThingRequestForm {
    "name" => name: Rule::MinLength(1);
} }
