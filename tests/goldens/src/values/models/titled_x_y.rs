// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// Inner
    pub struct TitledXY: Default {
        /// The property `z`.
        "z" => z: optional(into String);
    }
}
