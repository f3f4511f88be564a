// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use super::{ComposedDetails, ComposedListItem, ComposedStatus, NamedOwner, State};

/// Several in one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Composed {
    /// The property `id`.
    pub id: String,
    /// The property `number`.
    pub number: Option<i64>,
    /// The property `state`.
    pub state: Option<State>,
    /// The property `status`.
    pub status: Option<ComposedStatus>,
    /// The property `details`.
    pub details: Option<ComposedDetails>,
    /// The property `list`.
    pub list: Option<Vec<ComposedListItem>>,
    /// The property `owner`.
    pub owner: Option<NamedOwner>,
    /// Several in one.
    pub parent: Option<Box<Composed>>,
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
}

impl Composed {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            number: None,
            state: None,
            status: None,
            details: None,
            list: None,
            owner: None,
            parent: None,
            labels: None,
        }
    }

    /// The property `number`.
    #[must_use]
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }

    /// The property `state`.
    #[must_use]
    pub fn state(mut self, state: State) -> Self {
        self.state = Some(state);
        self
    }

    /// The property `status`.
    #[must_use]
    pub fn status(mut self, status: ComposedStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// The property `details`.
    #[must_use]
    pub fn details(mut self, details: ComposedDetails) -> Self {
        self.details = Some(details);
        self
    }

    /// The property `list`.
    #[must_use]
    pub fn list(mut self, list: impl Into<Vec<ComposedListItem>>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// The property `owner`.
    #[must_use]
    pub fn owner(mut self, owner: NamedOwner) -> Self {
        self.owner = Some(owner);
        self
    }

    /// Several in one.
    #[must_use]
    pub fn parent(mut self, parent: Composed) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }

    /// The property `labels`.
    #[must_use]
    pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }
}

crate::runtime::object! { Composed {
    "id" => id: required;
    "number" => number: optional;
    "state" => state: optional;
    "status" => status: optional;
    "details" => details: optional;
    "list" => list: optional;
    "owner" => owner: optional;
    "parent" => parent: optional;
    "labels" => labels: optional;
} }
