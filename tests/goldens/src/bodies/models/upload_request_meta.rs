// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

/// The type `UploadRequestMeta`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadRequestMeta {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<i64>,
}

impl UploadRequestMeta {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// The property `b`.
    #[must_use]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

crate::runtime::object! { UploadRequestMeta {
    "a" => a: optional;
    "b" => b: optional;
} }
