//! `allOf`: two schemas that hold at once.

use super::facets::{Facets, Located};
use super::schemas::Typed;
use super::{Rule, Type};
use crate::diagnostics::{ALL_OF_CONFLICT, Diagnostic, Diagnostics, Place};

/// Adds what an `allOf` member demands. Contradictions go to `diagnostics`, with both places.
pub(super) fn facets<'d>(into: &mut Facets<'d>, member: Facets<'d>, diagnostics: &mut Diagnostics) {
    let Facets {
        at: _of_the_member,
        about,
        nullable: _decided_over_all_members,
        ty,
        format,
        members,
        bounds,
        items,
        properties,
        required,
        additional,
        exclusive,
        keywords,
    } = member;
    let own = std::mem::take(&mut into.about);
    into.about = own.or(about);
    same(&mut into.ty, ty, "types", diagnostics);
    same(&mut into.format, format, "formats", diagnostics);
    into.members = match (into.members.take(), members) {
        (Some(left), Some(right)) => {
            // A value must be in both lists.
            let value: Vec<_> = left.value.into_iter().filter(|value| right.value.contains(value)).collect();
            if value.is_empty() {
                conflict("have no `enum` value in common", &left.at, &right.at, diagnostics);
            }
            Some(Located { value, at: left.at })
        }
        (left, right) => left.or(right),
    };
    into.bounds = std::mem::take(&mut into.bounds).and(bounds);
    match (&into.items, items) {
        (Some(left), Some(right)) if left.value != right.value => {
            conflict("have different `items`", &left.at, &right.at, diagnostics);
        }
        (Some(_), _) => {}
        (None, items) => into.items = items,
    }
    for (name, occurrences) in properties {
        into.properties.entry(name).or_default().extend(occurrences);
    }
    for name in required {
        if !into.required.iter().any(|known| known.value == name.value) {
            into.required.push(name);
        }
    }
    match (&into.additional, additional) {
        (Some(left), Some(right)) if left.value != right.value => {
            conflict("have different `additionalProperties`", &left.at, &right.at, diagnostics);
        }
        (Some(_), _) => {}
        (None, additional) => into.additional = additional,
    }
    into.exclusive.extend(exclusive);
    into.keywords.extend(keywords);
}

/// The schema of a property that two members describe. `None` if no type satisfies both.
pub(super) fn property(left: Typed, right: Typed, reference: impl Fn(&Type, &Type) -> bool) -> Option<Typed> {
    let ty = both(left.ty, right.ty, &reference)?;
    let mut rules: Vec<Rule> = left.rules;
    for rule in right.rules {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    Some(Typed { ty, rules, about: left.about.or(right.about) })
}

/// The type whose values satisfy both; `narrows` says whether the first named type is within the second type.
fn both(left: Type, right: Type, narrows: &impl Fn(&Type, &Type) -> bool) -> Option<Type> {
    match (left, right) {
        (left, right) if left == right => Some(left),
        (Type::Any, other) | (other, Type::Any) => Some(other),
        (Type::Nullable(left), Type::Nullable(right)) => {
            Some(Type::Nullable(Box::new(both(*left, *right, narrows)?)))
        }
        (Type::Nullable(inner), other) | (other, Type::Nullable(inner)) => both(*inner, other, narrows),
        (Type::String, other) if is_text(&other) || narrows(&other, &Type::String) => Some(other),
        (other, Type::String) if is_text(&other) || narrows(&other, &Type::String) => Some(other),
        _ => None,
    }
}

fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::Uuid | Type::DateTime | Type::Date | Type::Base64 | Type::Password)
}

fn same<'d>(
    into: &mut Option<Located<&'d str>>,
    other: Option<Located<&'d str>>,
    what: &str,
    diagnostics: &mut Diagnostics,
) {
    match (&*into, other) {
        (Some(left), Some(right)) if left.value != right.value => {
            let what = format!("have different {what}, `{}` and `{}`", left.value, right.value);
            conflict(&what, &left.at, &right.at, diagnostics);
        }
        (Some(_), _) => {}
        (None, other) => *into = other,
    }
}

/// Reports two places that contradict each other.
pub(super) fn conflict(what: &str, left: &Place, right: &Place, diagnostics: &mut Diagnostics) {
    let diagnostic =
        Diagnostic::new(ALL_OF_CONFLICT, right.clone(), format!("two members of `allOf` {what}"));
    diagnostics.push(diagnostic.related(left.clone(), "the other one"));
}
