// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Client;

crate::runtime::model! {
    /// The type `Error`.
    pub struct Error: Default {
        /// The property `client`.
        "client" => client: optional(of Client);
    }
}
