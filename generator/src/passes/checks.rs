//! Rules: which types have any, in themselves or in what they hold.

use super::grow::{grow, is_marked};
use crate::api::{Api, Shape, TypeDef};

/// Marks the types that requests check. What only comes back from the server is not checked.
pub(super) fn mark(api: &mut Api) {
    let types = &api.types;
    let mut checked: Vec<bool> =
        types.iter().map(|definition| definition.usage.request && has_rules(definition)).collect();
    grow(&mut checked, |index, checked| {
        types.get(index).is_some_and(|definition| {
            definition.usage.request && definition.parts().any(|part| is_marked(checked, part))
        })
    });
    for (definition, checked) in api.types.iter_mut().zip(checked) {
        definition.checked = checked;
    }
}

fn has_rules(definition: &TypeDef) -> bool {
    match &definition.shape {
        Shape::Object(object) => {
            !object.exclusive.is_empty() || object.fields.iter().any(|field| !field.rules.is_empty())
        }
        Shape::Union(union) => union.variants.iter().any(|variant| !variant.rules.is_empty()),
        Shape::Tuple(items) => items.iter().any(|item| !item.rules.is_empty()),
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => false,
    }
}
