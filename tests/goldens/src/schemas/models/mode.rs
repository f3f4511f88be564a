// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::integer_enum! {
    /// The type `Mode`.
    pub enum Mode {
        /// `0`.
        0 => Minor;
        /// `1`.
        1 => Major;
    }
}
