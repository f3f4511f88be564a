// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `ThingOdd`.
    pub enum ThingOdd {
        /// `a-b`.
        "a-b" => ABXe61a;
        /// `a_b`.
        "a_b" => ABXe6c4;
        /// `A b`.
        "A b" => AB;
        /// `1`.
        "1" => N1;
        /// `-1`.
        "-1" => Minus1;
        /// `  `.
        "" => Empty;
    }
}
