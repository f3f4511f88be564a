// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `ThingWords`.
    pub enum ThingWords {
        /// `x`.
        "x" => X;
        /// `on`.
        "on" => On;
        /// `no`.
        "no" => No;
    }
}
