// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// A base below another one, whose mapping says what it is called.
    pub struct PlainTextBase {
        /// The property `text`.
        "text" => text: optional(into String);
        /// The property `_type`.
        "_type" => r#type: required(into String);
    }
}
