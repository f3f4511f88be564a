//! `allOf`: two schemas that hold at once.
//!
//! What both say is what the narrower one says. Where they contradict each other, no type is right; the value is any then,
//! with a warning, so that nothing is lost.

use super::facets::{Facets, Located};
use super::schemas::Typed;
use super::{IntegerKind, Rule, Type};
use crate::diagnostics::{ALL_OF_CONFLICT, Diagnostic, Diagnostics, Place};

/// Adds what an `allOf` member demands. Contradictions go to `diagnostics`, with both places.
pub(super) fn facets<'d>(into: &mut Facets<'d>, member: Facets<'d>, diagnostics: &mut Diagnostics) {
    let Facets {
        at: _of_the_member,
        about,
        nullable: _decided_over_all_members,
        ty,
        types,
        format,
        members,
        bounds,
        items,
        properties,
        required,
        additional,
        exclusive,
        alternatives,
        keywords,
        apart,
        contradictory,
        made_of,
    } = member;
    let own = std::mem::take(&mut into.about);
    into.about = own.or(about);
    into.contradictory |= contradictory;
    self::types(into, ty, diagnostics);
    one_of_types(into, types);
    formats(into, format, diagnostics);
    into.members = match (into.members.take(), members) {
        (Some(left), Some(right)) => Some(in_both(left, right, diagnostics)),
        (left, right) => left.or(right),
    };
    into.bounds = std::mem::take(&mut into.bounds).and(bounds);
    add(&mut into.items, items, |left, right| left.value == right.value);
    for (name, occurrences) in properties {
        add(into.properties.entry(name).or_default(), occurrences, |left, right| left.at == right.at);
    }
    add(&mut into.required, required, |left, right| left.value == right.value);
    add(&mut into.additional, additional, |left, right| left.value == right.value);
    into.exclusive.extend(exclusive);
    into.alternatives.extend(alternatives);
    into.keywords.extend(keywords);
    into.apart = std::mem::take(&mut into.apart).and(apart);
    add(&mut into.made_of, made_of, PartialEq::eq);
}

/// Of several types those stay that both sides allow; a side with one type has its way.
fn one_of_types<'d>(into: &mut Facets<'d>, types: Vec<Located<&'d str>>) {
    if into.ty.is_some() {
        into.types.clear();
    } else if into.types.is_empty() {
        into.types = types;
    } else if !types.is_empty() {
        let is_allowed = |ty: &Located<&str>| types.iter().any(|other| other.value == ty.value);
        into.types.retain(is_allowed);
    }
    if into.types.len() == 1 {
        into.ty = into.types.pop();
    }
}

/// Adds what is not there yet.
fn add<T>(into: &mut Vec<T>, more: Vec<T>, same: impl Fn(&T, &T) -> bool) {
    for one in more {
        if !into.iter().any(|known| same(known, &one)) {
            into.push(one);
        }
    }
}

fn types<'d>(into: &mut Facets<'d>, other: Option<Located<&'d str>>, diagnostics: &mut Diagnostics) {
    let Some(right) = other else { return };
    match &into.ty {
        None => into.ty = Some(right),
        Some(left) => match (left.value, right.value) {
            (left, right) if left == right => {}
            ("number", "integer") => into.ty = Some(right),
            ("integer", "number") => {}
            (one, another) => {
                let what = format!("have different types, `{one}` and `{another}`");
                conflict(&what, &left.at, &right.at, diagnostics);
                into.contradictory = true;
            }
        },
    }
}

/// Of two formats the narrower; of two that have nothing in common, none.
fn formats<'d>(into: &mut Facets<'d>, other: Option<Located<&'d str>>, diagnostics: &mut Diagnostics) {
    /// Each is within those that follow it.
    const NARROWING: [&[&str]; 3] = [
        &["int8", "int16", "int32", "int64"],
        &["uint8", "uint16", "uint32", "uint64"],
        &["float", "double"],
    ];
    let Some(right) = other else { return };
    let Some(left) = &into.format else {
        into.format = Some(right);
        return;
    };
    if left.value == right.value {
        return;
    }
    let width = |list: &[&str], name: &str| list.iter().position(|known| *known == name);
    let both = NARROWING.iter().find_map(|list| Some((width(list, left.value)?, width(list, right.value)?)));
    match both {
        Some((left, right)) if left <= right => {}
        Some(_) => into.format = Some(right),
        None => {
            let what = format!("have different formats, `{}` and `{}`", left.value, right.value);
            conflict(&what, &left.at, &right.at, diagnostics);
            into.format = None;
        }
    }
}

/// A value must be in both lists. Where none is, the later list counts: it belongs to the more specific schema.
fn in_both(
    left: Located<Vec<serde_json::Value>>,
    right: Located<Vec<serde_json::Value>>,
    diagnostics: &mut Diagnostics,
) -> Located<Vec<serde_json::Value>> {
    let both: Vec<_> = right.value.iter().filter(|value| left.value.contains(value)).cloned().collect();
    if both.is_empty() {
        conflict("have no `enum` value in common", &left.at, &right.at, diagnostics);
        return right;
    }
    // The places of the values are counted in the list that has no other values, if one of them is such.
    let at = if both.len() == left.value.len() { left.at } else { right.at };
    Located { value: both, at }
}

/// The schema of a value that two members describe. `None` if no known type satisfies both.
pub(super) fn property(left: Typed, right: Typed, within: impl Fn(&Type, &Type) -> bool) -> Option<Typed> {
    let ty = both(left.ty, right.ty, &within)?;
    let mut rules: Vec<Rule> = left.rules;
    add(&mut rules, right.rules, PartialEq::eq);
    Some(Typed { ty, rules, about: left.about.or(right.about) })
}

/// The type whose values satisfy both; `within` says whether all values of a named type are values of another type.
pub(super) fn both(left: Type, right: Type, within: &impl Fn(&Type, &Type) -> bool) -> Option<Type> {
    match (left, right) {
        (left, right) if left == right => Some(left),
        (Type::Any, other) | (other, Type::Any) => Some(other),
        (Type::Nullable(left), Type::Nullable(right)) => {
            Some(Type::Nullable(Box::new(both(*left, *right, within)?)))
        }
        (Type::Nullable(inner), other) | (other, Type::Nullable(inner)) => both(*inner, other, within),
        (Type::Array(left), Type::Array(right)) => Some(Type::Array(Box::new(both(*left, *right, within)?))),
        (Type::Map(left), Type::Map(right)) => Some(Type::Map(Box::new(both(*left, *right, within)?))),
        (Type::Integer(left), Type::Integer(right)) => narrower(left, right).map(Type::Integer),
        (Type::Integer(kind), Type::Double) | (Type::Double, Type::Integer(kind)) => {
            Some(Type::Integer(kind))
        }
        (Type::String, other) | (other, Type::String) if is_text(&other) => Some(other),
        (left, right) if within(&left, &right) => Some(left),
        (left, right) if within(&right, &left) => Some(right),
        _ => None,
    }
}

fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::Uuid | Type::DateTime | Type::Date | Type::Base64 | Type::BinaryText | Type::Password)
}

fn narrower(left: IntegerKind, right: IntegerKind) -> Option<IntegerKind> {
    use IntegerKind::{I32, I64, U32, U64};
    match (left, right) {
        (left, right) if left == right => Some(left),
        (I32, I64) | (I64, I32) => Some(I32),
        (U32, U64 | I64) | (U64 | I64, U32) => Some(U32),
        _ => None,
    }
}

/// Warns of two places that contradict each other.
pub(super) fn conflict(what: &str, left: &Place, right: &Place, diagnostics: &mut Diagnostics) {
    let diagnostic =
        Diagnostic::new(ALL_OF_CONFLICT, right.clone(), format!("two members of `allOf` {what}"));
    diagnostics.push(diagnostic.related(left.clone(), "the other one"));
}
