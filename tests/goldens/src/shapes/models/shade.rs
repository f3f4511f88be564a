// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `Shade`.
    pub enum Shade {
        /// `light`.
        "light" => Light;
        /// `dark`.
        "dark" => Dark;
        /// `  `.
        "" => Empty;
        /// `1st`.
        "1st" => N1st;
        /// `a b`.
        "a b" => AB;
        /// `a-b`.
        "a-b" => ABXe61a;
    }
}
