// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

use super::Twin;

crate::runtime::model! {
    /// The type `TwinX7500`.
    pub struct TwinX7500: Default {
        /// The property `other`.
        "other" => other: optional(of Twin);
        /// The property `shout`.
        "shout" => shout: optional(into String);
    }
}
