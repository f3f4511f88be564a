// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `SampleRelease`.
    pub enum SampleRelease {
        /// `1.1`.
        "1.1" => N1_1;
        /// `1.10`.
        "1.10" => N1_10;
        /// `0x10`.
        "0x10" => N0x10;
    }
}
