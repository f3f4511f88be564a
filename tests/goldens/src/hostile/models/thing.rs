// Printed by letterpress from Hostile */ pub fn pwn() {} /* 1" [dependencies] evil = "1". Do not edit: change the description and generate again.

use super::ThingKind;

/// - item
///
///   panic!()
///
/// - `code`
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// ends with a backslash \\
    pub a: Option<String>,
    /// The property `kind`.
    pub kind: Option<ThingKind>,
}

impl Thing {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ends with a backslash \\
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// The property `kind`.
    #[must_use]
    pub fn kind(mut self, kind: ThingKind) -> Self {
        self.kind = Some(kind);
        self
    }
}

crate::runtime::object! { Thing {
    "a\"#\\" => a: optional;
    "kind" => kind: optional;
} }
