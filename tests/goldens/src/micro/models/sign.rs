// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `Sign`.
    pub enum Sign {
        /// `  `.
        "" => Empty;
        /// `1`.
        "1" => N1;
        /// `+1`.
        "+1" => Plus1;
        /// `-1`.
        "-1" => Minus1;
        /// `a b`.
        "a b" => ABXe63f;
        /// `A_B`.
        "A_B" => AB;
        /// `a-b`.
        "a-b" => ABXe61a;
        /// `type`.
        "type" => Type;
        /// `self`.
        "self" => Self_;
    }
}
