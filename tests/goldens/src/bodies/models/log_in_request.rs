// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

use crate::runtime::Secret;

crate::runtime::model! {
    /// The type `LogInRequest`.
    pub struct LogInRequest {
        /// The property `user`.
        "user" => user: required(into String);
        /// The property `password`.
        "password" => password: required(into Secret);
    }
}
