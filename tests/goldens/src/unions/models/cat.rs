// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Cat`.
    pub struct Cat {
        /// The property `kind`.
        "kind" => kind: required(into String);
        /// The property `lives`.
        "lives" => lives: optional(of i64);
    }
}
