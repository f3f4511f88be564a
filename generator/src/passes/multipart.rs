//! Multipart bodies: what JSON holds as a text of binary data is a file there.

use super::directions::reachable;
use crate::api::{Answer, Api, MediaKind, Object, Shape, Type};

/// Turns the objects of multipart bodies into lists of parts. One that travels elsewhere too gets a second form. What is
/// no object with known properties is given part by part.
pub(super) fn shape(api: &mut Api) {
    let elsewhere = elsewhere(api);
    let mut operations = std::mem::take(&mut api.operations);
    let bodies = operations.iter_mut().filter_map(|operation| operation.body.as_mut());
    for content in bodies.flat_map(|body| &mut body.contents) {
        if content.kind != MediaKind::Multipart {
            continue;
        }
        content.ty = match content.ty {
            Type::Named(index) => form(api, index, &elsewhere).unwrap_or(Type::Parts),
            _ => Type::Parts,
        };
        content.example = None;
    }
    api.operations = operations;
}

/// The type as it travels in parts; `None` if it has no members.
fn form(api: &mut Api, index: usize, elsewhere: &[bool]) -> Option<Type> {
    let definition = api.types.get_mut(index)?;
    let is_done = definition.parts;
    let Shape::Object(object) = &mut definition.shape else { return None };
    if elsewhere.get(index) != Some(&true) {
        if !is_done {
            convert(object);
        }
        definition.parts = true;
        definition.example = None;
        return Some(Type::Named(index));
    }
    let mut form = api.types.get(index)?.clone();
    let known = api.types.iter().position(|known| known.parts && known.at == form.at);
    if let Some(known) = known {
        return Some(Type::Named(known));
    }
    form.name.push("form".to_owned());
    form.parts = true;
    form.example = None;
    if let Shape::Object(object) = &mut form.shape {
        convert(object);
    }
    api.types.push(form);
    Some(Type::Named(api.types.len() - 1))
}

fn convert(object: &mut Object) {
    for field in &mut object.fields {
        let ty = part(field.ty.clone());
        if ty != field.ty {
            field.ty = ty;
            field.rules.clear();
            field.default = None;
            field.example = None;
        }
    }
    if let Some(ty) = &mut object.additional {
        *ty = part(ty.clone());
    }
}

/// The type with files where it holds binary data, or anything at all.
fn part(ty: Type) -> Type {
    match ty {
        Type::BinaryText | Type::Any => Type::Part,
        Type::Nullable(inner) => Type::Nullable(Box::new(part(*inner))),
        Type::Array(inner) if matches!(*inner, Type::BinaryText | Type::Any | Type::Nullable(_)) => {
            Type::Array(Box::new(part(*inner)))
        }
        other => other,
    }
}

/// For each type whether it is used in other places than as the whole of a multipart body.
fn elsewhere(api: &Api) -> Vec<bool> {
    let mut roots: Vec<&Type> = Vec::new();
    for operation in &api.operations {
        roots.extend(operation.parameters.iter().map(|parameter| &parameter.ty));
        roots.extend(operation.answers.iter().flat_map(Answer::types));
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            let whole = content.ty.named().and_then(|index| api.types.get(index));
            match whole.map(|definition| &definition.shape) {
                Some(Shape::Object(object)) if content.kind == MediaKind::Multipart => {
                    roots.extend(object.fields.iter().map(|field| &field.ty).chain(&object.additional));
                }
                _ => roots.push(&content.ty),
            }
        }
    }
    reachable(&api.types, &roots)
}
