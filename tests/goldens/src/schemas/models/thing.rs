// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{
    Level, Mode, ThingMaybe, ThingOdd, ThingUntyped, ThingUntypedNumbers, ThingWords,
};

crate::runtime::model! {
    /// The type `Thing`.
    pub struct Thing: Default {
        /// How much.
        "level" => level: optional(of Level);
        /// The property `mode`.
        "mode" => mode: optional(of Mode);
        /// The property `maybe`.
        "maybe" => maybe: patch(ThingMaybe);
        /// The property `ratio`.
        "ratio" => ratio: optional(of f64);
        /// The property `yes`.
        "yes" => yes: optional(of bool);
        /// The property `mixed`.
        "mixed" => mixed: any(Value);
        /// The property `untyped`.
        "untyped" => untyped: patch(ThingUntyped);
        /// The property `untyped_numbers`.
        "untyped_numbers" => untyped_numbers: optional(of ThingUntypedNumbers);
        /// The property `odd`.
        "odd" => odd: optional(of ThingOdd);
        /// The property `words`.
        "words" => words: optional(of ThingWords);
        /// The property `rows`.
        "rows" => rows: optional(into Vec<Value>);
    }
}
