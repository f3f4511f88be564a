// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

crate::runtime::model! {
    /// The type `Bounded`.
    pub struct Bounded: Default {
        /// The property `list`.
        ///
        /// At least 1 item. At most 3 items. No two items are the same.
        "list" => list: optional(each String);
        /// The property `text`.
        ///
        /// At least 1 character. At most 5 characters. Matches `^[a-z]+$`.
        "text" => text: optional(into String);
        /// The property `number`.
        ///
        /// At least 1. Less than 9. A multiple of 2.
        "number" => number: optional(of i64);
        /// The property `labels`.
        ///
        /// At least 1 member. At most 2 members.
        "labels" => labels: optional(of BTreeMap<String, String>);
    }
}

crate::runtime::checks! { Bounded {
    "list" => list: Rule::MinItems(1), Rule::MaxItems(3), Rule::UniqueItems;
    "text" => text: Rule::MinLength(1), Rule::MaxLength(5), Rule::Pattern("^[a-z]+$");
    "number" => number: Rule::Minimum(1.0), Rule::ExclusiveMaximum(9.0), Rule::MultipleOf(2.0);
    "labels" => labels: Rule::MinProperties(1), Rule::MaxProperties(2);
} }
