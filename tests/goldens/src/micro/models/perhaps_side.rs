// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `PerhapsSide`.
    pub enum PerhapsSide {
        /// `left`.
        "left" => Left;
        /// `right`.
        "right" => Right;
    }
}
