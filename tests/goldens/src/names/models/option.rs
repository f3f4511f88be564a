// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::{Result, String};

/// The type `Option`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// The property `value`.
    pub value: String,
    /// The property `result`.
    pub result: ::std::option::Option<Result>,
}

impl Option {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(value: String) -> Self {
        Self { value, result: None }
    }

    /// The property `result`.
    #[must_use]
    pub fn result(mut self, result: Result) -> Self {
        self.result = Some(result);
        self
    }
}

crate::runtime::object! { Option {
    "value" => value: required;
    "result" => result: optional;
} }
