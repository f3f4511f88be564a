// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

/// The type `SendPartsRequestMixed`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SendPartsRequestMixed {
    /// The property `labels`.
    ///
    /// At most 2 items.
    pub labels: Option<Vec<String>>,
}

impl SendPartsRequestMixed {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `labels`.
    ///
    /// At most 2 items.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
}

crate::runtime::parts! { SendPartsRequestMixed {
    "labels" => labels: value;
} }

crate::runtime::object! { SendPartsRequestMixed {
    "labels" => labels: optional;
} }

crate::runtime::checks! { SendPartsRequestMixed {
    "labels" => labels: Rule::MaxItems(2);
} }
