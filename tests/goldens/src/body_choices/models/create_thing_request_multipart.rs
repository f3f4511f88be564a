// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

use crate::runtime::Part;

crate::runtime::structure! {
    /// The type `CreateThingRequestMultipart`.
    pub struct CreateThingRequestMultipart {
        /// The property `name`.
        ///
        /// At most 9 characters.
        "name" => name: optional(into String);
        /// The property `manual`.
        "manual" => manual: required(into Part);
    }
}

crate::runtime::parts! { CreateThingRequestMultipart {
    "name" => name: value;
    "manual" => manual: files;
} }

crate::runtime::checks! { CreateThingRequestMultipart {
    "name" => name: Rule::MaxLength(9);
} }
