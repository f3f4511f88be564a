// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Vec;

crate::runtime::model! {
    /// The type `String`.
    pub struct String: Default {
        /// The property `text`.
        "text" => text: optional(into ::std::string::String);
        /// The property `vec`.
        "vec" => vec: optional(of Vec);
    }
}
