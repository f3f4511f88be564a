// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::Vehicle;

/// The type `Car`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Car {
    /// The property `type`.
    pub r#type: String,
    /// The property `wheels`.
    pub wheels: Option<i64>,
    /// The property `doors`.
    pub doors: Option<i64>,
    /// The property `tows`.
    pub tows: Option<Vehicle>,
}

impl Car {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            wheels: None,
            doors: None,
            tows: None,
        }
    }

    /// The property `wheels`.
    #[must_use]
    pub fn wheels(mut self, wheels: i64) -> Self {
        self.wheels = Some(wheels);
        self
    }

    /// The property `doors`.
    #[must_use]
    pub fn doors(mut self, doors: i64) -> Self {
        self.doors = Some(doors);
        self
    }

    /// The property `tows`.
    #[must_use]
    pub fn tows(mut self, tows: Vehicle) -> Self {
        self.tows = Some(tows);
        self
    }
}

crate::runtime::object! { Car {
    "type" => r#type: required;
    "wheels" => wheels: optional;
    "doors" => doors: optional;
    "tows" => tows: optional;
} }
