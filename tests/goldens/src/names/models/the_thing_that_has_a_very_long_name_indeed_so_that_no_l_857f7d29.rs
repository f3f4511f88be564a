// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice`.
    pub struct TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice: Default {
        /// The property `a`.
        "a" => a: optional(into String);
    }
}
