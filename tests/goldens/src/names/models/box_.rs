// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Default;

crate::runtime::model! {
    /// The type `Box`.
    pub struct Box {
        /// The property `some`.
        "some" => some: required(into Option<String>);
        /// The property `default`.
        "default" => default_: optional(of Default);
    }
}
