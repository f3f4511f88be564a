// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Depends, KeptPart, Owner};

/// The type `Kept`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Kept {
    /// The property `marks`.
    pub marks: Option<BTreeMap<String, Value>>,
    /// The property `strict`.
    pub strict: Option<BTreeMap<String, i64>>,
    /// The property `anything`.
    pub anything: Option<Value>,
    /// The property `nothing`.
    pub nothing: Option<Value>,
    /// The property `depends`.
    pub depends: Option<Depends>,
    /// The property `text`.
    pub text: Option<String>,
    /// The property `encoded`.
    pub encoded: Option<String>,
    /// The property `picture`.
    pub picture: Option<String>,
    /// The property `above`.
    ///
    /// More than 0.
    pub above: Option<f64>,
    /// Who made it.
    #[deprecated = "the API's description deprecates this property"]
    pub documented: Option<Owner>,
    /// The property `whole`.
    pub whole: Option<KeptPart>,
    /// The property `tuple`.
    ///
    /// At most 2 items.
    pub tuple: Option<Vec<Value>>,
    /// The property `undeclared`.
    pub undeclared: Option<Value>,
}

impl Kept {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `marks`.
    #[must_use]
    pub fn marks(mut self, marks: BTreeMap<String, Value>) -> Self {
        self.marks = Some(marks);
        self
    }

    /// The property `strict`.
    #[must_use]
    pub fn strict(mut self, strict: BTreeMap<String, i64>) -> Self {
        self.strict = Some(strict);
        self
    }

    /// The property `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// The property `nothing`.
    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<Value>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }

    /// The property `depends`.
    #[must_use]
    pub fn depends(mut self, depends: Depends) -> Self {
        self.depends = Some(depends);
        self
    }

    /// The property `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The property `encoded`.
    #[must_use]
    pub fn encoded(mut self, encoded: impl Into<String>) -> Self {
        self.encoded = Some(encoded.into());
        self
    }

    /// The property `picture`.
    #[must_use]
    pub fn picture(mut self, picture: impl Into<String>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    /// The property `above`.
    ///
    /// More than 0.
    #[must_use]
    pub fn above(mut self, above: f64) -> Self {
        self.above = Some(above);
        self
    }

    /// Who made it.
    #[deprecated = "the API's description deprecates this property"]
    #[allow(deprecated)]
    #[must_use]
    pub fn documented(mut self, documented: Owner) -> Self {
        self.documented = Some(documented);
        self
    }

    /// The property `whole`.
    #[must_use]
    pub fn whole(mut self, whole: KeptPart) -> Self {
        self.whole = Some(whole);
        self
    }

    /// The property `tuple`.
    ///
    /// At most 2 items.
    #[must_use]
    pub fn tuple(mut self, tuple: impl Into<Vec<Value>>) -> Self {
        self.tuple = Some(tuple.into());
        self
    }

    /// The property `undeclared`.
    #[must_use]
    pub fn undeclared(mut self, undeclared: impl Into<Value>) -> Self {
        self.undeclared = Some(undeclared.into());
        self
    }
}

crate::runtime::object! { Kept {
    "marks" => marks: optional;
    "strict" => strict: optional;
    "anything" => anything: any;
    "nothing" => nothing: any;
    "depends" => depends: optional;
    "text" => text: optional;
    "encoded" => encoded: optional;
    "picture" => picture: optional;
    "above" => above: optional;
    "documented" => documented: optional;
    "whole" => whole: optional;
    "tuple" => tuple: optional;
    "undeclared" => undeclared: any;
} }

crate::runtime::checks! { Kept {
    "above" => above: Rule::ExclusiveMinimum(0.0);
    "tuple" => tuple: Rule::MaxItems(2);
} }
