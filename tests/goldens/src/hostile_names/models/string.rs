// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

crate::runtime::model! {
    /// The type `String`.
    pub struct String {
        /// The property `String`.
        "String" => string: required(into ::std::string::String);
        /// The property `list`.
        "list" => list: optional(each ::std::string::String);
        /// The property `map`.
        "map" => map: optional(of BTreeMap<::std::string::String, ::std::string::String>);
    }
}
