// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `DefaultsChoice`.
    pub enum DefaultsChoice {
        /// `a`.
        "a" => A;
        /// `b`.
        "b" => B;
    }
}
