//! Unions as enums with payloads.

use super::names::{Case, words};
use super::scope::{Wanted, assign};
use super::types::Types;
use super::{MarksPlan, TypePlan, UnionPlan, UnionVariantPlan, rules};
use crate::api::{JsonKind, Union};
use crate::diagnostics::Diagnostics;

pub(super) fn plan(
    union: &Union,
    checked: bool,
    types: &Types<'_>,
    diagnostics: &mut Diagnostics,
) -> UnionPlan {
    let wanted: Vec<Wanted> = union
        .variants
        .iter()
        .map(|variant| Wanted::new(words(&variant.name), &variant.name, &variant.at))
        .collect();
    // Values that fit no member are kept in a variant of this name.
    let names = assign(Case::UpperCamel, &["Unknown"], &wanted, diagnostics);
    let payloads: Vec<TypePlan> = union.variants.iter().map(|variant| types.plan(&variant.ty)).collect();
    let mut variants = Vec::new();
    for ((variant, name), payload) in union.variants.iter().zip(names).zip(&payloads) {
        let from =
            payloads.iter().filter(|other| *other == payload).count() == 1 && *payload != TypePlan::Json;
        variants.push(UnionVariantPlan {
            name,
            ty: match variant.boxed {
                true => TypePlan::Boxed(Box::new(payload.clone())),
                false => payload.clone(),
            },
            from,
            tags: variant.tags.clone(),
            written: variant.written.clone(),
            is_default: variant.is_default,
            marks: MarksPlan {
                kinds: variant.marks.kinds.iter().map(|kind| kind_name(*kind)).collect(),
                keys: variant.marks.keys.clone(),
                values: variant.marks.values.clone(),
            },
            rules: if checked { rules::plan(&variant.rules) } else { Vec::new() },
            nested_checks: checked && types.is_checked(&variant.ty),
            docs: variant.description.clone(),
        });
    }
    // Every whole number is a number too: integers are looked at first, which keeps them exact.
    variants.sort_by_key(|variant| variant.marks.kinds == ["number"]);
    UnionPlan { tag: union.tag.clone(), variants, checked }
}

fn kind_name(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "string",
        JsonKind::Integer => "integer",
        JsonKind::Number => "number",
        JsonKind::Boolean => "boolean",
        JsonKind::Array => "array",
        JsonKind::Object => "object",
    }
}
