// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

#![allow(
    deprecated,
    reason = "a type of this file is deprecated by the API's description"
)]

crate::runtime::model! {
    /// The type `Old`.
    #[deprecated = "the API's description deprecates this type"]
    pub struct Old: Default {
        /// The property `old`.
        #[deprecated = "the API's description deprecates this property"]
        "old" => old: optional(into String);
        /// The property `new`.
        "new" => new_: optional(into String);
    }
}
