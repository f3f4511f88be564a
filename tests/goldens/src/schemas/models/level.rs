// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::integer_enum! {
    /// How much.
    pub enum Level {
        /// `-1`.
        -1 => Minus1;
        /// `0`.
        0 => N0;
        /// `1`.
        1 => N1;
        /// `9007199254740993`.
        9007199254740993 => N9007199254740993;
    }
}
