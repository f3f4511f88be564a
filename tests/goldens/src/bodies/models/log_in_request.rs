// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

use crate::runtime::Secret;

/// The type `LogInRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogInRequest {
    /// The property `user`.
    pub user: String,
    /// The property `password`.
    pub password: Secret,
}

impl LogInRequest {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            user: user.into(),
            password: password.into(),
        }
    }
}

crate::runtime::object! { LogInRequest {
    "user" => user: required;
    "password" => password: required;
} }
