// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

/// The type `Bounded`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Bounded {
    /// The property `list`.
    ///
    /// At least 1 item. At most 3 items. No two items are the same.
    pub list: Option<Vec<String>>,
    /// The property `text`.
    ///
    /// At least 1 character. At most 5 characters. Matches `^[a-z]+$`.
    pub text: Option<String>,
    /// The property `number`.
    ///
    /// At least 1. Less than 9. A multiple of 2.
    pub number: Option<i64>,
    /// The property `labels`.
    ///
    /// At least 1 member. At most 2 members.
    pub labels: Option<BTreeMap<String, String>>,
}

impl Bounded {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `list`.
    ///
    /// At least 1 item. At most 3 items. No two items are the same.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The property `text`.
    ///
    /// At least 1 character. At most 5 characters. Matches `^[a-z]+$`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The property `number`.
    ///
    /// At least 1. Less than 9. A multiple of 2.
    #[must_use]
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }

    /// The property `labels`.
    ///
    /// At least 1 member. At most 2 members.
    #[must_use]
    pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }
}

crate::runtime::object! { Bounded {
    "list" => list: optional;
    "text" => text: optional;
    "number" => number: optional;
    "labels" => labels: optional;
} }

crate::runtime::checks! { Bounded {
    "list" => list: Rule::MinItems(1), Rule::MaxItems(3), Rule::UniqueItems;
    "text" => text: Rule::MinLength(1), Rule::MaxLength(5), Rule::Pattern("^[a-z]+$");
    "number" => number: Rule::Minimum(1.0), Rule::ExclusiveMaximum(9.0), Rule::MultipleOf(2.0);
    "labels" => labels: Rule::MinProperties(1), Rule::MaxProperties(2);
} }
