// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `Clone`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Clone {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `number`.
    pub number: Option<i64>,
    /// The property `list`.
    pub list: Option<Vec<String>>,
}

impl Clone {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The property `number`.
    #[must_use]
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }

    /// The property `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }
}

crate::runtime::object! { Clone {
    "text" => text: optional;
    "number" => number: optional;
    "list" => list: optional;
} }
