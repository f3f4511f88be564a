// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;
use uuid::Uuid;

use crate::runtime::Secret;
use super::{Merged, Nested, Open, Shade};

crate::runtime::model! {
    /// The type `Everything`.
    pub struct Everything {
        /// The property `text`.
        ///
        /// At least 1 character. At most 10 characters.
        "text" => text: required(into String);
        /// The property `count`.
        "count" => count: required(of i64);
        /// The property `maybe`.
        "maybe" => maybe: required(into Option<String>);
        /// The property `shade`.
        "shade" => shade: required(of Shade);
        /// The property `tags`.
        ///
        /// At least 1 item.
        "tags" => tags: required(each String);
        /// The property `slug`.
        ///
        /// Matches `^[a-z]+$`.
        "slug" => slug: optional(into String);
        /// The property `patch`.
        "patch" => patch: patch(String);
        /// The property `flag`.
        ///
        /// Default: `true`.
        "flag" => flag: optional(of bool);
        /// The property `small`.
        "small" => small: optional(of i32);
        /// The property `big`.
        "big" => big: optional(of u64);
        /// The property `ratio`.
        ///
        /// At least 0. At most 1.
        "ratio" => ratio: optional(of f64);
        /// The property `id`.
        "id" => id: optional(of Uuid);
        /// The property `at`.
        "at" => at: optional(of Timestamp);
        /// The property `day`.
        "day" => day: optional(of Date);
        /// The property `secret`.
        "secret" => secret: optional(into Secret);
        /// The property `anything`.
        "anything" => anything: any(Value);
        /// The property `labels`.
        "labels" => labels: optional(of BTreeMap<String, String>);
        /// The property `nested`.
        "nested" => nested: optional(of Nested);
        /// The property `list_of_maybe`.
        "list_of_maybe" => list_of_maybe: optional(into Vec<Option<String>>);
        /// Two in one.
        "merged" => merged: optional(of Merged);
        /// The property `open`.
        "open" => open: optional(of Open);
    }
}

crate::runtime::checks! { Everything {
    "text" => text: Rule::MinLength(1), Rule::MaxLength(10);
    "tags" => tags: Rule::MinItems(1);
    "slug" => slug: Rule::Pattern("^[a-z]+$");
    "ratio" => ratio: Rule::Minimum(0.0), Rule::Maximum(1.0);
    "nested" => nested: nested;
} }
