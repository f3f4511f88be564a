// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Box;

crate::runtime::model! {
    /// The type `Vec`.
    pub struct Vec {
        /// The property `box`.
        "box" => r#box: required(into ::std::vec::Vec<Box>);
    }
}
