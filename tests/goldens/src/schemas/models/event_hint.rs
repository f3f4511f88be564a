// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `EventHint`.
    pub enum EventHint {
        /// `none`.
        "none" => None;
    }
}
