// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `ComposedDetails`.
    pub struct ComposedDetails {
        /// The property `code`.
        "code" => code: optional(into String);
        /// The property `text`.
        "text" => text: required(into String);
    }
}
