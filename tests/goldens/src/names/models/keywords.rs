// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::{Letters, Uuid};

crate::runtime::model! {
    /// The type `Keywords`.
    pub struct Keywords {
        /// The property `type`.
        "type" => r#type: required(into String);
        /// The property `self`.
        "self" => self_: required(into String);
        /// The property `Self`.
        "Self" => self_57a6: required(into String);
        /// The property `async`.
        "async" => r#async: required(of bool);
        /// The property `crate`.
        "crate" => crate_: optional(into String);
        /// The property `new`.
        "new" => new_: optional(into String);
        /// The property `  `.
        "" => empty: optional(into String);
        /// The property `1st`.
        "1st" => n1st: optional(into String);
        /// The property `@id`.
        "@id" => id: optional(into String);
        /// The property `a-b`.
        "a-b" => a_b: optional(into String);
        /// The property `a.b`.
        "a.b" => a_b_e61d: optional(into String);
        /// The property `+1`.
        "+1" => plus_1: optional(into String);
        /// The property `-1`.
        "-1" => minus_1: optional(into String);
        /// The property `$ref_`.
        "$ref_" => r#ref: optional(into String);
        /// The property `ünï`.
        "ünï" => ufc_n_uef: optional(into String);
        /// The property `🦀`.
        "🦀" => u1f980: optional(into String);
        /// The property `uuid`.
        "uuid" => uuid: optional(of Uuid);
        /// The property `letters`.
        "letters" => letters: optional(of Letters);
    }
}
