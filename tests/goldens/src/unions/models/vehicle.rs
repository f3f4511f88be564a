// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{Bike, Car, VehicleBase};

/// The type `Vehicle`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// The alternative `Vehicle`.
    ///
    /// `type` is `Vehicle`.
    Vehicle(VehicleBase),
    /// The alternative `Bike`.
    ///
    /// `type` is `Bike`.
    Bike(Bike),
    /// The alternative `Car`.
    ///
    /// `type` is `Car`.
    Car(Box<Car>),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Vehicle by "type" {
    Vehicle(VehicleBase) as "Vehicle": object().tags(&["Vehicle"]);
    Bike(Bike) as "Bike": object().tags(&["Bike"]);
    Car(boxed Car) as "Car": object().tags(&["Car"]);
} }
