// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Cash`.
    pub struct Cash {
        /// The property `kind`.
        "kind" => kind: required(into String);
    }
}
