// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `NewJob`.
    pub struct NewJob {
        /// The property `command`.
        ///
        /// At least 1 character.
        "command" => command: required(into String);
    }
}

crate::runtime::checks! { NewJob {
    "command" => command: Rule::MinLength(1);
} }
