// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `DatumBase`.
    pub struct DatumBase {
        /// The property `_type`.
        "_type" => r#type: required(into String);
    }
}
