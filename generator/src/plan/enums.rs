//! Variants of open enums.

use serde_json::Value;

use super::names::{Case, words};
use super::scope::{Wanted, assign};
use super::{IntegerVariantPlan, VariantPlan};
use crate::api::{EnumValue, IntegerValue, Shape};
use crate::diagnostics::Diagnostics;

/// The open enum keeps values that the document does not list in a variant of this name.
const RESERVED: [&str; 1] = ["Unknown"];

pub(super) fn texts(values: &[EnumValue], diagnostics: &mut Diagnostics) -> Vec<VariantPlan> {
    let wanted: Vec<Wanted> =
        values.iter().map(|value| Wanted::new(words(&value.value), &value.value, &value.at)).collect();
    let names = assign(Case::UpperCamel, &RESERVED, &wanted, diagnostics);
    names
        .into_iter()
        .zip(values)
        .map(|(name, value)| VariantPlan { name, wire: value.value.clone() })
        .collect()
}

/// A variant is called as the document calls its value, else after the number: `N1`, `Minus1`.
pub(super) fn integers(values: &[IntegerValue], diagnostics: &mut Diagnostics) -> Vec<IntegerVariantPlan> {
    let wanted = |value: &IntegerValue| {
        let text = value.name.clone().unwrap_or_else(|| value.value.to_string());
        Wanted::new(words(&text), text, &value.at)
    };
    let wanted: Vec<Wanted> = values.iter().map(wanted).collect();
    let names = assign(Case::UpperCamel, &RESERVED, &wanted, diagnostics);
    names
        .into_iter()
        .zip(values)
        .map(|(name, value)| IntegerVariantPlan { name, wire: value.value })
        .collect()
}

/// The name of the variant that stands for a value.
pub(super) fn variant(value: &Value, shape: &Shape) -> Option<String> {
    // What there is to say about the names is said where the type is planned.
    let mut unheard = Diagnostics::new();
    match shape {
        Shape::StringEnum(values) => {
            let text = value.as_str()?;
            texts(values, &mut unheard)
                .into_iter()
                .find(|variant| variant.wire == text)
                .map(|variant| variant.name)
        }
        Shape::IntegerEnum(values) => {
            let number = value.as_i64()?;
            let mut variants = integers(values, &mut unheard).into_iter();
            variants.find(|variant| variant.wire == number).map(|variant| variant.name)
        }
        Shape::Object(_) | Shape::Union(_) | Shape::Tuple(_) => None,
    }
}
