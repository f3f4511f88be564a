// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use crate::runtime::Patch;
use super::{Line, OrderAddress};

/// The type `Order`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The property `name`.
    ///
    /// At least 1 character.
    pub name: String,
    /// The property `amount`.
    pub amount: Option<i64>,
    /// The property `urgent`.
    pub urgent: Patch<bool>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `codes`.
    pub codes: Option<Vec<i64>>,
    /// The property `address`.
    pub address: Option<OrderAddress>,
    /// The property `lines`.
    pub lines: Option<Vec<Line>>,
    /// The property `items`.
    pub items: Option<Vec<Line>>,
    /// The property `metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The property `url`.
    pub url: Option<String>,
    /// The property `raw_list`.
    pub raw_list: Option<Vec<i64>>,
}

impl Order {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            amount: None,
            urgent: Patch::Absent,
            tags: None,
            codes: None,
            address: None,
            lines: None,
            items: None,
            metadata: None,
            url: None,
            raw_list: None,
        }
    }

    /// The property `amount`.
    #[must_use]
    pub fn amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// The property `urgent`.
    #[must_use]
    pub fn urgent(mut self, urgent: impl Into<Patch<bool>>) -> Self {
        self.urgent = urgent.into();
        self
    }

    /// The property `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The property `codes`.
    #[must_use]
    pub fn codes(mut self, codes: impl Into<Vec<i64>>) -> Self {
        self.codes = Some(codes.into());
        self
    }

    /// The property `address`.
    #[must_use]
    pub fn address(mut self, address: OrderAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// The property `lines`.
    #[must_use]
    pub fn lines(mut self, lines: impl Into<Vec<Line>>) -> Self {
        self.lines = Some(lines.into());
        self
    }

    /// The property `items`.
    #[must_use]
    pub fn items(mut self, items: impl Into<Vec<Line>>) -> Self {
        self.items = Some(items.into());
        self
    }

    /// The property `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: BTreeMap<String, String>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// The property `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The property `raw_list`.
    #[must_use]
    pub fn raw_list(mut self, raw_list: impl Into<Vec<i64>>) -> Self {
        self.raw_list = Some(raw_list.into());
        self
    }
}

crate::runtime::object! { Order {
    "name" => name: required;
    "amount" => amount: optional;
    "urgent" => urgent: patch;
    "tags" => tags: optional;
    "codes" => codes: optional;
    "address" => address: optional;
    "lines" => lines: optional;
    "items" => items: optional;
    "metadata" => metadata: optional;
    "url" => url: optional;
    "raw_list" => raw_list: optional;
} }

crate::runtime::checks! { Order {
    "name" => name: Rule::MinLength(1);
} }
