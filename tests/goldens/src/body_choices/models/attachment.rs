// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Attachment`.
    pub struct Attachment {
        /// The property `title`.
        ///
        /// At least 1 character.
        "title" => title: required(into String);
        /// The property `content`.
        "content" => content: optional(into String);
    }
}

crate::runtime::checks! { Attachment {
    "title" => title: Rule::MinLength(1);
} }
