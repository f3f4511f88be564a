//! Tree → typed model. The dialect has checked every field, so this does not fail; should it, the place is found.

use openapiv3::{OpenAPI, ReferenceOr};
use serde::Deserialize;

use crate::diagnostics::{Diagnostic, Diagnostics, MODEL_MISMATCH, Place};
use crate::dialect::{Kind, Member, Shape};
use crate::source::Value;

/// An object that was read apart from the typed model.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // few, and each is looked at once
pub(crate) enum TypedPart {
    Schema(ReferenceOr<openapiv3::Schema>),
    Parameter(ReferenceOr<openapiv3::Parameter>),
    RequestBody(ReferenceOr<openapiv3::RequestBody>),
    Response(ReferenceOr<openapiv3::Response>),
    Header(ReferenceOr<openapiv3::Header>),
    Example(ReferenceOr<openapiv3::Example>),
    SecurityScheme(ReferenceOr<openapiv3::SecurityScheme>),
    PathItem(ReferenceOr<openapiv3::PathItem>),
    Operation(openapiv3::Operation),
}

/// Types the whole document.
pub(super) fn document(tree: &Value, place: &Place, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
    OpenAPI::deserialize(tree).map_err(|_| blame(Kind::OpenApi, tree, place, diagnostics)).ok()
}

/// Types one object of this kind. `None` without a diagnostic if the later stages don't look at such objects.
pub(super) fn part(
    kind: Kind,
    value: &Value,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<TypedPart> {
    typed(kind, value)?.map_err(|_| blame(kind, value, place, diagnostics)).ok()
}

type Typed = Result<TypedPart, serde::de::value::Error>;

fn typed(kind: Kind, value: &Value) -> Option<Typed> {
    Some(match kind {
        Kind::Schema => ReferenceOr::deserialize(value).map(TypedPart::Schema),
        Kind::Parameter => ReferenceOr::deserialize(value).map(TypedPart::Parameter),
        Kind::RequestBody => ReferenceOr::deserialize(value).map(TypedPart::RequestBody),
        Kind::Response => ReferenceOr::deserialize(value).map(TypedPart::Response),
        Kind::Header => ReferenceOr::deserialize(value).map(TypedPart::Header),
        Kind::Example => ReferenceOr::deserialize(value).map(TypedPart::Example),
        Kind::SecurityScheme => ReferenceOr::deserialize(value).map(TypedPart::SecurityScheme),
        Kind::PathItem => ReferenceOr::deserialize(value).map(TypedPart::PathItem),
        Kind::Operation => openapiv3::Operation::deserialize(value).map(TypedPart::Operation),
        _ => return None,
    })
}

/// Reports the innermost object that the typed model refuses.
fn blame(kind: Kind, value: &Value, place: &Place, diagnostics: &mut Diagnostics) {
    let mut here = (kind, value, place.clone());
    let mut reason = None;
    while let Some(inner) = children(here.0, here.1, &here.2).into_iter().find_map(|(kind, value, place)| {
        let error = refusal(kind, value, &place)?;
        Some(((kind, value, place), error))
    }) {
        here = inner.0;
        reason = Some(inner.1);
    }
    let reason = reason.or_else(|| match OpenAPI::deserialize(value) {
        Err(error) if kind == Kind::OpenApi => Some(error.to_string()),
        _ => typed(kind, value).and_then(Result::err).map(|error| error.to_string()),
    });
    let message = format!("the typed model refuses this {}: {}", here.0.name(), reason.unwrap_or_default());
    diagnostics.push(Diagnostic::new(MODEL_MISMATCH, here.2, message));
}

/// Why the typed model refuses an object, or something in it where it has no type of its own.
fn refusal(kind: Kind, value: &Value, place: &Place) -> Option<String> {
    match typed(kind, value) {
        Some(result) => result.err().map(|error| error.to_string()),
        None => children(kind, value, place)
            .into_iter()
            .find_map(|(kind, value, place)| refusal(kind, value, &place)),
    }
}

/// The objects of the specification directly inside one.
fn children<'v>(kind: Kind, value: &'v Value, place: &Place) -> Vec<(Kind, &'v Value, Place)> {
    let mut list = Vec::new();
    for (key, member) in value.as_object().into_iter().flatten() {
        match kind.member(key) {
            Member::Field(field) => objects(field.shape, member, place.child(key), &mut list),
            Member::Named(shape) => objects(shape, member, place.child(key), &mut list),
            Member::Extension | Member::Unknown => {}
        }
    }
    list
}

fn objects<'v>(shape: Shape, value: &'v Value, place: Place, list: &mut Vec<(Kind, &'v Value, Place)>) {
    match (shape, value) {
        (Shape::One(kind), Value::Object(_)) => list.push((kind, value, place)),
        (Shape::SchemaOrFlag, Value::Object(_)) => list.push((Kind::Schema, value, place)),
        (Shape::List(inner), Value::Array(elements)) => {
            for (index, element) in elements.iter().enumerate() {
                objects(*inner, element, place.index(index), list);
            }
        }
        (Shape::Map(inner), Value::Object(members)) => {
            for (key, member) in members {
                objects(*inner, member, place.child(key), list);
            }
        }
        _ => {}
    }
}
