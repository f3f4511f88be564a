// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Depends, KeptPart, Owner};

crate::runtime::model! {
    /// The type `Kept`.
    pub struct Kept: Default {
        /// The property `marks`.
        "marks" => marks: optional(of BTreeMap<String, Value>);
        /// The property `strict`.
        "strict" => strict: optional(of BTreeMap<String, i64>);
        /// The property `anything`.
        "anything" => anything: any(Value);
        /// The property `nothing`.
        "nothing" => nothing: any(Value);
        /// The property `depends`.
        "depends" => depends: optional(of Depends);
        /// The property `text`.
        "text" => text: optional(into String);
        /// The property `encoded`.
        "encoded" => encoded: optional(into String);
        /// The property `picture`.
        "picture" => picture: optional(into String);
        /// The property `above`.
        ///
        /// More than 0.
        "above" => above: optional(of f64);
        /// Who made it.
        #[deprecated = "the API's description deprecates this property"]
        "documented" => documented: optional(of Owner);
        /// The property `whole`.
        "whole" => whole: optional(of KeptPart);
        /// The property `tuple`.
        ///
        /// At most 2 items.
        "tuple" => tuple: optional(into Vec<Value>);
        /// The property `undeclared`.
        "undeclared" => undeclared: any(Value);
    }
}

crate::runtime::checks! { Kept {
    "above" => above: Rule::ExclusiveMinimum(0.0);
    "tuple" => tuple: Rule::MaxItems(2);
} }
