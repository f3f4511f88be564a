// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::integer_enum! {
    /// The type `EventVersion`.
    pub enum EventVersion {
        /// `2`.
        2 => N2;
    }
}
