// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    Car, Cat, Constant, Contact, EverythingMaybePet, EverythingModel,
    EverythingModelsItem, EverythingNested, EverythingPrice, EverythingSeveral,
    EverythingSeveralOrNull, Expression, Keyed, Pet, Scalars, Shape, Tree, Tried, Vehicle,
};

crate::runtime::model! {
    /// The type `Everything`.
    pub struct Everything: Default {
        /// The property `scalars`.
        "scalars" => scalars: optional(of Scalars);
        /// The property `keyed`.
        "keyed" => keyed: optional(of Keyed);
        /// The property `constant`.
        "constant" => constant: optional(of Constant);
        /// The property `tried`.
        "tried" => tried: optional(of Tried);
        /// The property `expression`.
        "expression" => expression: optional(of Expression);
        /// The property `maybe`.
        "maybe" => maybe: patch(Cat);
        /// The property `maybe_text`.
        "maybe_text" => maybe_text: patch(String);
        /// The property `maybe_pet`.
        "maybe_pet" => maybe_pet: patch(EverythingMaybePet);
        /// The property `several`.
        "several" => several: optional(of EverythingSeveral);
        /// The property `several_or_null`.
        "several_or_null" => several_or_null: patch(EverythingSeveralOrNull);
        /// The property `model`.
        "model" => model: optional(of EverythingModel);
        /// The property `models`.
        "models" => models: optional(into Vec<EverythingModelsItem>);
        /// The property `when`.
        "when" => when: optional(into String);
        /// The property `pets`.
        "pets" => pets: optional(into Vec<Pet>);
        /// The property `by_name`.
        "by_name" => by_name: optional(of BTreeMap<String, Scalars>);
        /// The property `shape`.
        "shape" => shape: optional(of Shape);
        /// The property `vehicle`.
        "vehicle" => vehicle: optional(of Vehicle);
        /// The property `car`.
        "car" => car: optional(of Car);
        /// The property `contact`.
        "contact" => contact: optional(of Contact);
        /// The property `nested`.
        "nested" => nested: optional(of EverythingNested);
        /// The property `price`.
        "price" => price: optional(of EverythingPrice);
        /// A text, or a list of trees.
        "tree" => tree: optional(of Tree);
        /// The property `both`.
        "both" => both: any(Value);
    }
}

crate::runtime::checks! { Everything {
    "scalars" => scalars: nested;
    "keyed" => keyed: nested;
    "maybe_pet" => maybe_pet: nested;
    "several_or_null" => several_or_null: nested;
    "pets" => pets: nested;
    "by_name" => by_name: nested;
    "nested" => nested: nested;
} }
