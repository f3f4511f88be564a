// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use super::{DefaultsChoice, DefaultsObject};

/// The type `Defaults`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Defaults {
    /// The property `boolean`.
    ///
    /// Default: `true`.
    pub boolean: Option<bool>,
    /// The property `text`.
    ///
    /// Default: `"x"`.
    pub text: Option<String>,
    /// The property `integer`.
    ///
    /// Default: `5`.
    pub integer: Option<i64>,
    /// The property `choice`.
    ///
    /// Default: `"b"`.
    pub choice: Option<DefaultsChoice>,
    /// The property `list`.
    ///
    /// Default: `["q"]`.
    pub list: Option<Vec<String>>,
    /// The property `object`.
    ///
    /// Default: `{"k":"v"}`.
    pub object: Option<DefaultsObject>,
}

impl Defaults {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `boolean`.
    ///
    /// Default: `true`.
    #[must_use]
    pub fn boolean(mut self, boolean: bool) -> Self {
        self.boolean = Some(boolean);
        self
    }

    /// The property `text`.
    ///
    /// Default: `"x"`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The property `integer`.
    ///
    /// Default: `5`.
    #[must_use]
    pub fn integer(mut self, integer: i64) -> Self {
        self.integer = Some(integer);
        self
    }

    /// The property `choice`.
    ///
    /// Default: `"b"`.
    #[must_use]
    pub fn choice(mut self, choice: DefaultsChoice) -> Self {
        self.choice = Some(choice);
        self
    }

    /// The property `list`.
    ///
    /// Default: `["q"]`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The property `object`.
    ///
    /// Default: `{"k":"v"}`.
    #[must_use]
    pub fn object(mut self, object: DefaultsObject) -> Self {
        self.object = Some(object);
        self
    }
}

crate::runtime::object! { Defaults {
    "boolean" => boolean: optional;
    "text" => text: optional;
    "integer" => integer: optional;
    "choice" => choice: optional;
    "list" => list: optional;
    "object" => object: optional;
} }
