// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Words`.
    pub struct Words: Default {
        /// The property `type`.
        "type" => r#type: optional(into String);
        /// The property `self`.
        "self" => self_: optional(into String);
        /// The property `Self`.
        "Self" => self_57a6: optional(into String);
        /// The property `crate`.
        "crate" => crate_: optional(into String);
        /// The property `super`.
        "super" => super_: optional(into String);
        /// The property `async`.
        "async" => r#async: optional(into String);
        /// The property `gen`.
        "gen" => r#gen: optional(into String);
        /// The property `try`.
        "try" => r#try: optional(into String);
        /// The property `match`.
        "match" => r#match: optional(into String);
        /// The property `r#x`.
        "r#x" => r_x: optional(into String);
        /// The property `_`.
        "_" => underscore: optional(into String);
        /// The property `dyn`.
        "dyn" => r#dyn: optional(into String);
    }
}
