// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use super::{Line, OrderAddress};

crate::runtime::model! {
    /// The type `Order`.
    pub struct Order {
        /// The property `name`.
        ///
        /// At least 1 character.
        "name" => name: required(into String);
        /// The property `amount`.
        "amount" => amount: optional(of i64);
        /// The property `urgent`.
        "urgent" => urgent: patch(bool);
        /// The property `tags`.
        "tags" => tags: optional(each String);
        /// The property `codes`.
        "codes" => codes: optional(into Vec<i64>);
        /// The property `address`.
        "address" => address: optional(of OrderAddress);
        /// The property `lines`.
        "lines" => lines: optional(into Vec<Line>);
        /// The property `items`.
        "items" => items: optional(into Vec<Line>);
        /// The property `metadata`.
        "metadata" => metadata: optional(of BTreeMap<String, String>);
        /// The property `url`.
        "url" => url: optional(into String);
        /// The property `raw_list`.
        "raw_list" => raw_list: optional(into Vec<i64>);
    }
}

crate::runtime::checks! { Order {
    "name" => name: Rule::MinLength(1);
} }
