// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `ReadEditionXEdition`.
    pub enum ReadEditionXEdition {
        /// `first`.
        "first" => First;
        /// `2nd`.
        "2nd" => N2nd;
    }
}
