// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

/// The type `NewJob`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewJob {
    /// The property `command`.
    ///
    /// At least 1 character.
    pub command: String,
}

impl NewJob {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(command: impl Into<String>) -> Self {
        Self { command: command.into() }
    }
}

crate::runtime::object! { NewJob {
    "command" => command: required;
} }

crate::runtime::checks! { NewJob {
    "command" => command: Rule::MinLength(1);
} }
