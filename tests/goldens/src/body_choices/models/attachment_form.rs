// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

use crate::runtime::Part;

crate::runtime::structure! {
    /// The type `AttachmentForm`.
    pub struct AttachmentForm {
        /// The property `title`.
        ///
        /// At least 1 character.
        "title" => title: required(into String);
        /// The property `content`.
        "content" => content: optional(into Part);
    }
}

crate::runtime::parts! { AttachmentForm {
    "title" => title: value;
    "content" => content: files;
} }

crate::runtime::checks! { AttachmentForm {
    "title" => title: Rule::MinLength(1);
} }
