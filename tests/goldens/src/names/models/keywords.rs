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
    /// The property `a.b`.
    pub a_b_e61d: Option<String>,
    /// The property `+1`.
    pub plus_1: Option<String>,
    /// The property `-1`.
    pub minus_1: Option<String>,
    /// The property `$ref_`.
    pub r#ref: Option<String>,
    /// The property `ünï`.
    pub ufc_n_uef: Option<String>,
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
            a_b_e61d: None,
            plus_1: None,
            minus_1: None,
            r#ref: None,
            ufc_n_uef: None,
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

    /// The property `a.b`.
    #[must_use]
    pub fn a_b_e61d(mut self, a_b_e61d: impl Into<String>) -> Self {
        self.a_b_e61d = Some(a_b_e61d.into());
        self
    }

    /// The property `+1`.
    #[must_use]
    pub fn plus_1(mut self, plus_1: impl Into<String>) -> Self {
        self.plus_1 = Some(plus_1.into());
        self
    }

    /// The property `-1`.
    #[must_use]
    pub fn minus_1(mut self, minus_1: impl Into<String>) -> Self {
        self.minus_1 = Some(minus_1.into());
        self
    }

    /// The property `$ref_`.
    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }

    /// The property `ünï`.
    #[must_use]
    pub fn ufc_n_uef(mut self, ufc_n_uef: impl Into<String>) -> Self {
        self.ufc_n_uef = Some(ufc_n_uef.into());
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
    "a.b" => a_b_e61d: optional;
    "+1" => plus_1: optional;
    "-1" => minus_1: optional;
    "$ref_" => r#ref: optional;
    "ünï" => ufc_n_uef: optional;
    "🦀" => u1f980: optional;
    "uuid" => uuid: optional;
} }
