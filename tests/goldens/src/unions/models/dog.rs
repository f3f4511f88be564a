// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Dog`.
    pub struct Dog {
        /// The property `kind`.
        "kind" => kind: required(into String);
        /// The property `barks`.
        "barks" => barks: required(of bool);
    }
}
