// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use super::{DefaultsChoice, DefaultsObject};

crate::runtime::model! {
    /// The type `Defaults`.
    pub struct Defaults: Default {
        /// The property `boolean`.
        ///
        /// Default: `true`.
        "boolean" => boolean: optional(of bool);
        /// The property `text`.
        ///
        /// Default: `"x"`.
        "text" => text: optional(into String);
        /// The property `integer`.
        ///
        /// Default: `5`.
        "integer" => integer: optional(of i64);
        /// The property `choice`.
        ///
        /// Default: `"b"`.
        "choice" => choice: optional(of DefaultsChoice);
        /// The property `list`.
        ///
        /// Default: `["q"]`.
        "list" => list: optional(each String);
        /// The property `object`.
        ///
        /// Default: `{"k":"v"}`.
        "object" => object: optional(of DefaultsObject);
    }
}
