// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::integer_enum! {
    /// The type `ThingUntypedNumbers`.
    pub enum ThingUntypedNumbers {
        /// `1`.
        1 => N1;
        /// `2`.
        2 => N2;
    }
}
