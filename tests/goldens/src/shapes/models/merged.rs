// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// Two in one.
    pub struct Merged {
        /// The property `id`.
        "id" => id: required(into String);
        /// The property `extra`.
        "extra" => extra: required(of bool);
    }
}
