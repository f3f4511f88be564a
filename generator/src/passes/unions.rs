//! Unions: what tells their variants apart, so that as little as possible has to be tried.

use std::collections::HashSet;

use crate::api::{Api, JsonKind, Marks, Shape, Type, TypeDef, Union, Variant};
use crate::diagnostics::{Diagnostic, Diagnostics, TRIED_UNION};

/// Properties with their only values, of one variant.
type Values = Vec<(String, Vec<String>)>;

pub(super) fn tell_apart(api: &mut Api, diagnostics: &mut Diagnostics) {
    let types = api.types.clone();
    for definition in &mut api.types {
        let Shape::Union(union) = &mut definition.shape else { continue };
        tags(union, &types);
        marks(union, &types);
        if let Some((first, second)) = overlap(union) {
            let message = format!("`{first}` and `{second}` are told apart by trying");
            diagnostics.push(Diagnostic::new(TRIED_UNION, definition.at.clone().at_key(), message));
        }
    }
}

/// Completes the tags: what the mapping says, or the values that the variant's own property allows, or its name.
fn tags(union: &mut Union, types: &[TypeDef]) {
    let Some(tag) = union.tag.clone() else { return };
    let mapped: HashSet<String> = union.variants.iter().flat_map(|variant| variant.tags.clone()).collect();
    let values = |variant: &Variant| property_values(&variant.ty, &tag, types).unwrap_or_default();
    let values: Vec<Vec<String>> = union.variants.iter().map(values).collect();
    let is_shared = |value: &String| values.iter().filter(|values| values.contains(value)).count() > 1;
    for (variant, values) in union.variants.iter_mut().zip(&values) {
        // Variants often have the property from a base, with the values of all of them: there the mapping counts.
        let is_mapped = !variant.tags.is_empty();
        let is_of_another = |value: &String| mapped.contains(value) || (is_mapped && is_shared(value));
        let own = values.iter().filter(|value| values.len() == 1 || !is_of_another(value));
        for value in own.cloned() {
            if !variant.tags.contains(&value) {
                variant.tags.push(value);
            }
        }
        let is_object = kinds(&variant.ty, types, 0).contains(&JsonKind::Object);
        if variant.tags.is_empty() && is_object {
            variant.tags.extend(inner_tags(&variant.ty, &tag, types).unwrap_or_default());
        }
        if variant.tags.is_empty() && is_object {
            variant.tags.extend(variant.component.clone());
        }
        variant.written = match (variant.tags.as_slice(), can_be_tagged(&variant.ty, &tag, types)) {
            // What the caller says is as good as a name that the property does not list.
            ([only], true) if is_mapped || values.is_empty() || values.contains(only) => Some(only.clone()),
            _ => None,
        };
    }
}

/// The tags of a union inside a union, if it goes by the same property.
fn inner_tags(ty: &Type, tag: &str, types: &[TypeDef]) -> Option<Vec<String>> {
    let Type::Named(index) = ty else { return None };
    match &types.get(*index)?.shape {
        Shape::Union(inner) if inner.tag.as_deref() == Some(tag) => {
            let mut inner = inner.clone();
            // The inner union may come later.
            inner.variants.retain(|variant| variant.ty != *ty);
            let tags = inner.variants.iter().flat_map(|variant| {
                let own = property_values(&variant.ty, tag, types);
                variant.tags.iter().cloned().chain(own.into_iter().flatten()).collect::<Vec<_>>()
            });
            Some(tags.collect())
        }
        _ => None,
    }
}

/// Whether the tag of an object can be written in place of what the object says: where it says nothing or a text.
fn can_be_tagged(ty: &Type, tag: &str, types: &[TypeDef]) -> bool {
    match ty {
        Type::Map(_) => true,
        Type::Named(index) => match types.get(*index).map(|definition| &definition.shape) {
            Some(Shape::Object(object)) => {
                object.fields.iter().find(|field| field.name == tag).is_none_or(|field| {
                    let inner = not_null(&field.ty);
                    let is_text = matches!(inner, Type::String | Type::Any)
                        || matches!(inner, Type::Named(index)
                            if matches!(types.get(*index).map(|ty| &ty.shape), Some(Shape::StringEnum(_))));
                    is_text && !field.read_only
                })
            }
            _ => false,
        },
        _ => false,
    }
}

fn marks(union: &mut Union, types: &[TypeDef]) {
    let kinds: Vec<Vec<JsonKind>> =
        union.variants.iter().map(|variant| kinds(&variant.ty, types, 0)).collect();
    let known: Vec<Values> =
        union.variants.iter().map(|variant| known_values(&variant.ty, types, 0)).collect();
    let required: Vec<Vec<String>> =
        union.variants.iter().map(|variant| required(&variant.ty, types, 0)).collect();
    let is_object = |index: usize| kinds.get(index).is_some_and(|kinds| kinds.contains(&JsonKind::Object));
    let by_tag = union.tag.is_some() && union.variants.iter().all(|variant| !variant.tags.is_empty());
    let mut all = Vec::new();
    for index in 0..union.variants.len() {
        let others: Vec<usize> =
            (0..union.variants.len()).filter(|other| *other != index && is_object(*other)).collect();
        let own = known.get(index).cloned().unwrap_or_default();
        let is_told = by_tag && is_alone_by_tag(union, index);
        let mut marks = Marks { kinds: kinds.get(index).cloned().unwrap_or_default(), ..Marks::default() };
        if !is_told {
            let keys = required.get(index).map(Vec::as_slice).unwrap_or_default();
            marks.values = telling(own, keys, others.iter().filter_map(|other| known.get(*other)));
            let is_left = |other: &usize| {
                !known.get(*other).is_some_and(|other| {
                    marks.values.iter().any(|(name, values)| excludes(other, name, values))
                })
            };
            let left: Vec<usize> = others.into_iter().filter(is_left).collect();
            if !left.is_empty() {
                let lacks = |name: &String| {
                    left.iter().any(|other| required.get(*other).is_some_and(|keys| !keys.contains(name)))
                };
                let keys = required.get(index).cloned().unwrap_or_default();
                marks.keys = keys.into_iter().filter(lacks).collect();
            }
        }
        all.push(marks);
    }
    for (variant, marks) in union.variants.iter_mut().zip(all) {
        variant.marks = marks;
    }
}

/// Of the values of a variant those that tell it from the others: constants that are always there, if they tell as much as all do.
/// A value that the server adds to a longer list then makes the variant no other.
fn telling<'v>(own: Values, required: &[String], others: impl Iterator<Item = &'v Values> + Clone) -> Values {
    let tells =
        |(name, values): &(String, Vec<String>)| others.clone().any(|other| excludes(other, name, values));
    let told_by = |own: &[&(String, Vec<String>)]| {
        let is_told = |other: &&Values| own.iter().any(|(name, values)| excludes(other, name, values));
        others.clone().filter(is_told).count()
    };
    let all: Vec<_> = own.iter().filter(|one| tells(one)).collect();
    let is_constant = |one: &&(String, Vec<String>)| one.1.len() == 1 && required.contains(&one.0);
    let constants: Vec<_> = all.iter().copied().filter(is_constant).collect();
    let chosen = if told_by(&constants) == told_by(&all) { constants } else { all };
    chosen.into_iter().cloned().collect()
}

/// Whether no other variant has a tag of this one.
fn is_alone_by_tag(union: &Union, index: usize) -> bool {
    let Some(own) = union.variants.get(index) else { return false };
    union
        .variants
        .iter()
        .enumerate()
        .all(|(other, variant)| other == index || variant.tags.iter().all(|tag| !own.tags.contains(tag)))
}

/// Whether a property has values in `other`, and none of these.
fn excludes(other: &Values, name: &str, values: &[String]) -> bool {
    other.iter().any(|(known, others)| known == name && !others.iter().any(|value| values.contains(value)))
}

/// Two variants that nothing known beforehand tells apart.
fn overlap(union: &Union) -> Option<(&str, &str)> {
    let list = &union.variants;
    for (index, left) in list.iter().enumerate() {
        for right in list.iter().skip(index + 1) {
            let same_kind = left.marks.kinds.iter().any(|kind| right.marks.kinds.contains(kind));
            let by_tag = union.tag.is_some()
                && !left.tags.is_empty()
                && !right.tags.is_empty()
                && left.tags.iter().all(|tag| !right.tags.contains(tag));
            let by_value =
                left.marks.values.iter().any(|(name, values)| excludes(&right.marks.values, name, values));
            let by_key = !left.marks.keys.is_empty() && !right.marks.keys.is_empty();
            if same_kind && !by_tag && !by_value && !by_key {
                return Some((&left.name, &right.name));
            }
        }
    }
    None
}

/// How many unions may lie in each other before their values may have any type.
const DEEPEST: usize = 16;

/// The JSON types of a type's values.
fn kinds(ty: &Type, types: &[TypeDef], depth: usize) -> Vec<JsonKind> {
    match ty {
        Type::Boolean => vec![JsonKind::Boolean],
        Type::Integer(_) => vec![JsonKind::Integer],
        Type::Double => vec![JsonKind::Number],
        Type::String
        | Type::Password
        | Type::Uuid
        | Type::DateTime
        | Type::Date
        | Type::Base64
        | Type::Binary
        | Type::BinaryText => vec![JsonKind::String],
        // Multipart bodies take their form after this; nothing in them is JSON.
        Type::Part | Type::Parts => Vec::new(),
        Type::Array(_) => vec![JsonKind::Array],
        Type::Map(_) => vec![JsonKind::Object],
        Type::Nullable(inner) => kinds(inner, types, depth),
        Type::Any => all_kinds(),
        Type::Named(index) => match types.get(*index).map(|definition| &definition.shape) {
            Some(Shape::Object(_)) => vec![JsonKind::Object],
            Some(Shape::Tuple(_)) => vec![JsonKind::Array],
            Some(Shape::StringEnum(_)) => vec![JsonKind::String],
            Some(Shape::IntegerEnum(_)) => vec![JsonKind::Integer],
            Some(Shape::Union(union)) if depth < DEEPEST => {
                let mut found = Vec::new();
                for kind in union.variants.iter().flat_map(|variant| kinds(&variant.ty, types, depth + 1)) {
                    if !found.contains(&kind) {
                        found.push(kind);
                    }
                }
                found
            }
            _ => all_kinds(),
        },
    }
}

fn all_kinds() -> Vec<JsonKind> {
    vec![JsonKind::String, JsonKind::Number, JsonKind::Boolean, JsonKind::Array, JsonKind::Object]
}

/// How many unions may lie in each other before nothing is known of the objects in them.
const LOOKED_INTO: usize = 4;

/// The variants of a union whose values may be objects.
fn objects<'u>(union: &'u Union, types: &'u [TypeDef]) -> impl Iterator<Item = &'u Variant> {
    union.variants.iter().filter(|variant| kinds(&variant.ty, types, 0).contains(&JsonKind::Object))
}

/// The properties that objects of the type always have. What only one direction has may be missing.
fn required(ty: &Type, types: &[TypeDef], depth: usize) -> Vec<String> {
    let Type::Named(index) = not_null(ty) else { return Vec::new() };
    match types.get(*index).map(|definition| &definition.shape) {
        Some(Shape::Union(union)) if depth < LOOKED_INTO => {
            let each = objects(union, types).map(|variant| required(&variant.ty, types, depth + 1));
            let in_both = |mut left: Vec<String>, right: Vec<String>| {
                left.retain(|name| right.contains(name));
                left
            };
            each.reduce(in_both).unwrap_or_default()
        }
        Some(Shape::Object(object)) => {
            let fields = object.fields.iter();
            fields
                .filter(|field| field.required && !field.read_only && !field.write_only)
                .map(|field| field.name.clone())
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The properties that have few values in objects of the type, all of them known.
fn known_values(ty: &Type, types: &[TypeDef], depth: usize) -> Values {
    let Type::Named(index) = not_null(ty) else { return Vec::new() };
    let object = match types.get(*index).map(|definition| &definition.shape) {
        Some(Shape::Object(object)) => object,
        Some(Shape::Union(union)) if depth < LOOKED_INTO => {
            let each = objects(union, types).map(|variant| {
                let mut values = known_values(&variant.ty, types, depth + 1);
                if let Some(tag) = union.tag.as_ref().filter(|_| !variant.tags.is_empty()) {
                    values.retain(|(name, _)| name != tag);
                    values.push((tag.clone(), variant.tags.clone()));
                }
                values
            });
            return each.reduce(of_either).unwrap_or_default();
        }
        _ => return Vec::new(),
    };
    let mut seen = HashSet::new();
    let mut values = Values::new();
    for field in &object.fields {
        if let Some(known) = texts(&field.ty, types).filter(|_| seen.insert(&field.name)) {
            values.push((field.name.clone(), known));
        }
    }
    values
}

/// What is known of objects that are of one type or of the other.
fn of_either(left: Values, right: Values) -> Values {
    let both = left.into_iter().filter_map(|(name, mut values)| {
        let (_, more) = right.iter().find(|(other, _)| *other == name)?;
        for value in more {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        Some((name, values))
    });
    both.collect()
}

/// The values that a property of an object may have, if they are known.
fn property_values(ty: &Type, name: &str, types: &[TypeDef]) -> Option<Vec<String>> {
    let Type::Named(index) = ty else { return None };
    let Shape::Object(object) = &types.get(*index)?.shape else { return None };
    texts(&object.fields.iter().find(|field| field.name == name)?.ty, types)
}

/// The values of a type as texts, if they are known.
fn texts(ty: &Type, types: &[TypeDef]) -> Option<Vec<String>> {
    match not_null(ty) {
        Type::Named(index) => match &types.get(*index)?.shape {
            Shape::StringEnum(values) => Some(values.iter().map(|value| value.value.clone()).collect()),
            Shape::IntegerEnum(values) => Some(values.iter().map(|value| value.value.to_string()).collect()),
            Shape::Object(_) | Shape::Union(_) | Shape::Tuple(_) => None,
        },
        _ => None,
    }
}

fn not_null(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        other => other,
    }
}
