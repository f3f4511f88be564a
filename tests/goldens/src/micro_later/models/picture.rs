// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Picture`.
    pub struct Picture: Default {
        /// The property `image`.
        "image" => image: optional(into String);
    }
}
