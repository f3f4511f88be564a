// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

use serde_json::Value;

crate::runtime::model! {
    /// The type `Open`.
    pub struct Open: Default {
        /// The property `anything`.
        "anything" => anything: any(Value);
    }
}
