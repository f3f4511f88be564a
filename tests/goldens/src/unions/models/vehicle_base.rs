// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `VehicleBase`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VehicleBase {
    /// The property `type`.
    pub r#type: String,
    /// The property `wheels`.
    pub wheels: Option<i64>,
}

impl VehicleBase {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            wheels: None,
        }
    }

    /// The property `wheels`.
    #[must_use]
    pub fn wheels(mut self, wheels: i64) -> Self {
        self.wheels = Some(wheels);
        self
    }
}

crate::runtime::object! { VehicleBase {
    "type" => r#type: required;
    "wheels" => wheels: optional;
} }
