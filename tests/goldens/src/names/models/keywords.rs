// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::Uuid;

/// The type `Keywords`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Keywords {
    /// The property `type`.
    pub r#type: String,
    /// The property `self`.
    pub self_: String,
    /// The property `Self`.
    pub self_57a6: String,
    /// The property `async`.
    pub r#async: bool,
    /// The property `crate`.
    pub crate_: Option<String>,
    /// The property `new`.
    pub new_: Option<String>,
    /// The property `  `.
    pub empty: Option<String>,
    /// The property `1st`.
    pub n1st: Option<String>,
    /// The property `@id`.
    pub id: Option<String>,
    /// The property `a-b`.
    pub a_b: Option<String>,
    /// The property `🦀`.
    pub u1f980: Option<String>,
    /// The property `uuid`.
    pub uuid: Option<Uuid>,
}

impl Keywords {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(
        r#type: impl Into<String>,
        self_: impl Into<String>,
        self_57a6: impl Into<String>,
        r#async: bool,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            self_: self_.into(),
            self_57a6: self_57a6.into(),
            r#async,
            crate_: None,
            new_: None,
            empty: None,
            n1st: None,
            id: None,
            a_b: None,
            u1f980: None,
            uuid: None,
        }
    }

    /// The property `crate`.
    #[must_use]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// The property `new`.
    #[must_use]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// The property `  `.
    #[must_use]
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// The property `1st`.
    #[must_use]
    pub fn n1st(mut self, n1st: impl Into<String>) -> Self {
        self.n1st = Some(n1st.into());
        self
    }

    /// The property `@id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The property `a-b`.
    #[must_use]
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// The property `🦀`.
    #[must_use]
    pub fn u1f980(mut self, u1f980: impl Into<String>) -> Self {
        self.u1f980 = Some(u1f980.into());
        self
    }

    /// The property `uuid`.
    #[must_use]
    pub fn uuid(mut self, uuid: Uuid) -> Self {
        self.uuid = Some(uuid);
        self
    }
}

crate::runtime::object! { Keywords {
    "type" => r#type: required;
    "self" => self_: required;
    "Self" => self_57a6: required;
    "async" => r#async: required;
    "crate" => crate_: optional;
    "new" => new_: optional;
    "" => empty: optional;
    "1st" => n1st: optional;
    "@id" => id: optional;
    "a-b" => a_b: optional;
    "🦀" => u1f980: optional;
    "uuid" => uuid: optional;
} }
