// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::Patch;
use super::{
    Car, Cat, Constant, Contact, EverythingMaybePet, EverythingModel,
    EverythingModelsItem, EverythingNested, EverythingPrice, EverythingSeveral,
    EverythingSeveralOrNull, Expression, Keyed, Pet, Scalars, Shape, Tree, Tried, Vehicle,
};

/// The type `Everything`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Everything {
    /// The property `scalars`.
    pub scalars: Option<Scalars>,
    /// The property `keyed`.
    pub keyed: Option<Keyed>,
    /// The property `constant`.
    pub constant: Option<Constant>,
    /// The property `tried`.
    pub tried: Option<Tried>,
    /// The property `expression`.
    pub expression: Option<Expression>,
    /// The property `maybe`.
    pub maybe: Patch<Cat>,
    /// The property `maybe_text`.
    pub maybe_text: Patch<String>,
    /// The property `maybe_pet`.
    pub maybe_pet: Patch<EverythingMaybePet>,
    /// The property `several`.
    pub several: Option<EverythingSeveral>,
    /// The property `several_or_null`.
    pub several_or_null: Patch<EverythingSeveralOrNull>,
    /// The property `model`.
    pub model: Option<EverythingModel>,
    /// The property `models`.
    pub models: Option<Vec<EverythingModelsItem>>,
    /// The property `when`.
    pub when: Option<String>,
    /// The property `pets`.
    pub pets: Option<Vec<Pet>>,
    /// The property `by_name`.
    pub by_name: Option<BTreeMap<String, Scalars>>,
    /// The property `shape`.
    pub shape: Option<Shape>,
    /// The property `vehicle`.
    pub vehicle: Option<Vehicle>,
    /// The property `car`.
    pub car: Option<Car>,
    /// The property `contact`.
    pub contact: Option<Contact>,
    /// The property `nested`.
    pub nested: Option<EverythingNested>,
    /// The property `price`.
    pub price: Option<EverythingPrice>,
    /// A text, or a list of trees.
    pub tree: Option<Tree>,
    /// The property `both`.
    pub both: Option<Value>,
}

impl Everything {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `scalars`.
    #[must_use]
    pub fn scalars(mut self, scalars: Scalars) -> Self {
        self.scalars = Some(scalars);
        self
    }

    /// The property `keyed`.
    #[must_use]
    pub fn keyed(mut self, keyed: Keyed) -> Self {
        self.keyed = Some(keyed);
        self
    }

    /// The property `constant`.
    #[must_use]
    pub fn constant(mut self, constant: Constant) -> Self {
        self.constant = Some(constant);
        self
    }

    /// The property `tried`.
    #[must_use]
    pub fn tried(mut self, tried: Tried) -> Self {
        self.tried = Some(tried);
        self
    }

    /// The property `expression`.
    #[must_use]
    pub fn expression(mut self, expression: Expression) -> Self {
        self.expression = Some(expression);
        self
    }

    /// The property `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Patch<Cat>>) -> Self {
        self.maybe = maybe.into();
        self
    }

    /// The property `maybe_text`.
    #[must_use]
    pub fn maybe_text(mut self, maybe_text: impl Into<Patch<String>>) -> Self {
        self.maybe_text = maybe_text.into();
        self
    }

    /// The property `maybe_pet`.
    #[must_use]
    pub fn maybe_pet(mut self, maybe_pet: impl Into<Patch<EverythingMaybePet>>) -> Self {
        self.maybe_pet = maybe_pet.into();
        self
    }

    /// The property `several`.
    #[must_use]
    pub fn several(mut self, several: EverythingSeveral) -> Self {
        self.several = Some(several);
        self
    }

    /// The property `several_or_null`.
    #[must_use]
    pub fn several_or_null(
        mut self,
        several_or_null: impl Into<Patch<EverythingSeveralOrNull>>,
    ) -> Self {
        self.several_or_null = several_or_null.into();
        self
    }

    /// The property `model`.
    #[must_use]
    pub fn model(mut self, model: EverythingModel) -> Self {
        self.model = Some(model);
        self
    }

    /// The property `models`.
    #[must_use]
    pub fn models(mut self, models: impl Into<Vec<EverythingModelsItem>>) -> Self {
        self.models = Some(models.into());
        self
    }

    /// The property `when`.
    #[must_use]
    pub fn when(mut self, when: impl Into<String>) -> Self {
        self.when = Some(when.into());
        self
    }

    /// The property `pets`.
    #[must_use]
    pub fn pets(mut self, pets: impl Into<Vec<Pet>>) -> Self {
        self.pets = Some(pets.into());
        self
    }

    /// The property `by_name`.
    #[must_use]
    pub fn by_name(mut self, by_name: BTreeMap<String, Scalars>) -> Self {
        self.by_name = Some(by_name);
        self
    }

    /// The property `shape`.
    #[must_use]
    pub fn shape(mut self, shape: Shape) -> Self {
        self.shape = Some(shape);
        self
    }

    /// The property `vehicle`.
    #[must_use]
    pub fn vehicle(mut self, vehicle: Vehicle) -> Self {
        self.vehicle = Some(vehicle);
        self
    }

    /// The property `car`.
    #[must_use]
    pub fn car(mut self, car: Car) -> Self {
        self.car = Some(car);
        self
    }

    /// The property `contact`.
    #[must_use]
    pub fn contact(mut self, contact: Contact) -> Self {
        self.contact = Some(contact);
        self
    }

    /// The property `nested`.
    #[must_use]
    pub fn nested(mut self, nested: EverythingNested) -> Self {
        self.nested = Some(nested);
        self
    }

    /// The property `price`.
    #[must_use]
    pub fn price(mut self, price: EverythingPrice) -> Self {
        self.price = Some(price);
        self
    }

    /// A text, or a list of trees.
    #[must_use]
    pub fn tree(mut self, tree: Tree) -> Self {
        self.tree = Some(tree);
        self
    }

    /// The property `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<Value>) -> Self {
        self.both = Some(both.into());
        self
    }
}

crate::runtime::object! { Everything {
    "scalars" => scalars: optional;
    "keyed" => keyed: optional;
    "constant" => constant: optional;
    "tried" => tried: optional;
    "expression" => expression: optional;
    "maybe" => maybe: patch;
    "maybe_text" => maybe_text: patch;
    "maybe_pet" => maybe_pet: patch;
    "several" => several: optional;
    "several_or_null" => several_or_null: patch;
    "model" => model: optional;
    "models" => models: optional;
    "when" => when: optional;
    "pets" => pets: optional;
    "by_name" => by_name: optional;
    "shape" => shape: optional;
    "vehicle" => vehicle: optional;
    "car" => car: optional;
    "contact" => contact: optional;
    "nested" => nested: optional;
    "price" => price: optional;
    "tree" => tree: optional;
    "both" => both: any;
} }

crate::runtime::checks! { Everything {
    "scalars" => scalars: nested;
    "keyed" => keyed: nested;
    "maybe_pet" => maybe_pet: nested;
    "several_or_null" => several_or_null: nested;
    "pets" => pets: nested;
    "by_name" => by_name: nested;
    "nested" => nested: nested;
} }
