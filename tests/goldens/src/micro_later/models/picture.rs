// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

/// The type `Picture`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Picture {
    /// The property `image`.
    pub image: Option<String>,
}

impl Picture {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
}

crate::runtime::object! { Picture {
    "image" => image: optional;
} }
