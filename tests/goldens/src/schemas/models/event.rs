// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use super::{EventHint, EventKind, EventVersion, Origin};

/// The type `Event`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The property `kind`.
    ///
    /// The only value there is; `new` sets it.
    pub kind: EventKind,
    /// The property `version`.
    ///
    /// The only value there is; `new` sets it.
    pub version: EventVersion,
    /// The property `final`.
    ///
    /// The only value there is; `new` sets it.
    pub r#final: bool,
    /// The property `id`.
    pub id: String,
    /// The property `hint`.
    pub hint: Option<EventHint>,
    /// Where it comes from.
    pub origin: Option<Origin>,
}

impl Event {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            kind: EventKind::Created,
            version: EventVersion::N2,
            r#final: true,
            id: id.into(),
            hint: None,
            origin: None,
        }
    }

    /// The property `hint`.
    #[must_use]
    pub fn hint(mut self, hint: EventHint) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Where it comes from.
    #[must_use]
    pub fn origin(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }
}

crate::runtime::object! { Event {
    "kind" => kind: required;
    "version" => version: required;
    "final" => r#final: required;
    "id" => id: required;
    "hint" => hint: optional;
    "origin" => origin: optional;
} }
