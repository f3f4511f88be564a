// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Sheet`.
    pub struct Sheet: Default {
        /// The property `paper`.
        "paper" => paper: optional(into String);
        /// The property `pages`.
        "pages" => pages: optional(of i64);
    }
}
