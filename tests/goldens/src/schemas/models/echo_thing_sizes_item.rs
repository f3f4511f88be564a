// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::integer_enum! {
    /// The type `EchoThingSizesItem`.
    pub enum EchoThingSizesItem {
        /// `1`.
        1 => N1;
        /// `2`.
        2 => N2;
    }
}
