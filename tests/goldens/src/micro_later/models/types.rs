// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

use crate::runtime::Patch;
use super::TypesSize;

/// The type `Types`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Types {
    /// The property `name`.
    pub name: Patch<String>,
    /// The property `size`.
    pub size: Option<TypesSize>,
}

impl Types {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// The property `size`.
    #[must_use]
    pub fn size(mut self, size: TypesSize) -> Self {
        self.size = Some(size);
        self
    }
}

crate::runtime::object! { Types {
    "name" => name: patch;
    "size" => size: optional;
} }
