// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::integer_enum! {
    /// The type `ThingMaybe`.
    pub enum ThingMaybe {
        /// `1`.
        1 => N1;
    }
}
