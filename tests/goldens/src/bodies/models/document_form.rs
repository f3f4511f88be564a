// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

use crate::runtime::Part;

crate::runtime::structure! {
    /// The type `DocumentForm`.
    pub struct DocumentForm {
        /// The property `name`.
        "name" => name: required(into String);
        /// The property `content`.
        "content" => content: optional(into Part);
    }
}

crate::runtime::parts! { DocumentForm {
    "name" => name: value;
    "content" => content: files;
} }
