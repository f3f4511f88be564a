// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;
use uuid::Uuid;

use crate::runtime::{Patch, Secret};
use super::{Merged, Nested, Open, Shade};

/// The type `Everything`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    /// The property `text`.
    ///
    /// At least 1 character. At most 10 characters.
    pub text: String,
    /// The property `count`.
    pub count: i64,
    /// The property `maybe`.
    pub maybe: Option<String>,
    /// The property `shade`.
    pub shade: Shade,
    /// The property `tags`.
    ///
    /// At least 1 item.
    pub tags: Vec<String>,
    /// The property `slug`.
    ///
    /// Matches `^[a-z]+$`.
    pub slug: Option<String>,
    /// The property `patch`.
    pub patch: Patch<String>,
    /// The property `flag`.
    ///
    /// Default: `true`.
    pub flag: Option<bool>,
    /// The property `small`.
    pub small: Option<i32>,
    /// The property `big`.
    pub big: Option<u64>,
    /// The property `ratio`.
    ///
    /// At least 0. At most 1.
    pub ratio: Option<f64>,
    /// The property `id`.
    pub id: Option<Uuid>,
    /// The property `at`.
    pub at: Option<Timestamp>,
    /// The property `day`.
    pub day: Option<Date>,
    /// The property `secret`.
    pub secret: Option<Secret>,
    /// The property `anything`.
    pub anything: Option<Value>,
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// The property `nested`.
    pub nested: Option<Nested>,
    /// The property `list_of_maybe`.
    pub list_of_maybe: Option<Vec<Option<String>>>,
    /// Two in one.
    pub merged: Option<Merged>,
    /// The property `open`.
    pub open: Option<Open>,
}

impl Everything {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        count: i64,
        maybe: impl Into<Option<String>>,
        shade: Shade,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            text: text.into(),
            count,
            maybe: maybe.into(),
            shade,
            tags: tags.into_iter().map(Into::into).collect(),
            slug: None,
            patch: Patch::Absent,
            flag: None,
            small: None,
            big: None,
            ratio: None,
            id: None,
            at: None,
            day: None,
            secret: None,
            anything: None,
            labels: None,
            nested: None,
            list_of_maybe: None,
            merged: None,
            open: None,
        }
    }

    /// The property `slug`.
    ///
    /// Matches `^[a-z]+$`.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// The property `patch`.
    #[must_use]
    pub fn patch(mut self, patch: impl Into<Patch<String>>) -> Self {
        self.patch = patch.into();
        self
    }

    /// The property `flag`.
    ///
    /// Default: `true`.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// The property `small`.
    #[must_use]
    pub fn small(mut self, small: i32) -> Self {
        self.small = Some(small);
        self
    }

    /// The property `big`.
    #[must_use]
    pub fn big(mut self, big: u64) -> Self {
        self.big = Some(big);
        self
    }

    /// The property `ratio`.
    ///
    /// At least 0. At most 1.
    #[must_use]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self
    }

    /// The property `id`.
    #[must_use]
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// The property `at`.
    #[must_use]
    pub fn at(mut self, at: Timestamp) -> Self {
        self.at = Some(at);
        self
    }

    /// The property `day`.
    #[must_use]
    pub fn day(mut self, day: Date) -> Self {
        self.day = Some(day);
        self
    }

    /// The property `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// The property `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// The property `labels`.
    #[must_use]
    pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// The property `nested`.
    #[must_use]
    pub fn nested(mut self, nested: Nested) -> Self {
        self.nested = Some(nested);
        self
    }

    /// The property `list_of_maybe`.
    #[must_use]
    pub fn list_of_maybe(
        mut self,
        list_of_maybe: impl Into<Vec<Option<String>>>,
    ) -> Self {
        self.list_of_maybe = Some(list_of_maybe.into());
        self
    }

    /// Two in one.
    #[must_use]
    pub fn merged(mut self, merged: Merged) -> Self {
        self.merged = Some(merged);
        self
    }

    /// The property `open`.
    #[must_use]
    pub fn open(mut self, open: Open) -> Self {
        self.open = Some(open);
        self
    }
}

crate::runtime::object! { Everything {
    "text" => text: required;
    "count" => count: required;
    "maybe" => maybe: nullable;
    "shade" => shade: required;
    "tags" => tags: required;
    "slug" => slug: optional;
    "patch" => patch: patch;
    "flag" => flag: optional;
    "small" => small: optional;
    "big" => big: optional;
    "ratio" => ratio: optional;
    "id" => id: optional;
    "at" => at: optional;
    "day" => day: optional;
    "secret" => secret: optional;
    "anything" => anything: any;
    "labels" => labels: optional;
    "nested" => nested: optional;
    "list_of_maybe" => list_of_maybe: optional;
    "merged" => merged: optional;
    "open" => open: optional;
} }

crate::runtime::checks! { Everything {
    "text" => text: Rule::MinLength(1), Rule::MaxLength(10);
    "tags" => tags: Rule::MinItems(1);
    "slug" => slug: Rule::Pattern("^[a-z]+$");
    "ratio" => ratio: Rule::Minimum(0.0), Rule::Maximum(1.0);
    "nested" => nested: nested;
} }
