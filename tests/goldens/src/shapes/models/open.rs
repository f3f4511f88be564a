// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Open`.
    pub struct Open: Default {
        /// The property `known`.
        "known" => known: optional(into String);
        extra => additional: extra(i64);
    }
}
