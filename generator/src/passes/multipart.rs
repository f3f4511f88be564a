//! Multipart bodies: what JSON holds as a text of binary data is a file there.

use std::collections::{BTreeSet, HashMap};

use super::directions::reachable;
use crate::api::{Answer, Api, MediaKind, Object, Shape, Type};

type Names = BTreeSet<String>;

/// Turns the objects of multipart bodies into lists of parts. One that travels elsewhere too gets a second form. What is
/// no object with known properties is given part by part.
pub(super) fn shape(api: &mut Api) {
    let (elsewhere, files) = (elsewhere(api), files(api));
    let mut operations = std::mem::take(&mut api.operations);
    let bodies = operations.iter_mut().filter_map(|operation| operation.body.as_mut());
    for content in bodies.flat_map(|body| &mut body.contents) {
        if content.kind != MediaKind::Multipart {
            continue;
        }
        content.ty = match content.ty {
            Type::Named(index) => form(api, index, &elsewhere, &files).unwrap_or(Type::Parts),
            _ => Type::Parts,
        };
        content.example = None;
    }
    api.operations = operations;
}

/// The type as it travels in parts; `None` if it has no members.
fn form(api: &mut Api, index: usize, elsewhere: &[bool], files: &HashMap<usize, Names>) -> Option<Type> {
    let files = files.get(&index);
    let definition = api.types.get_mut(index)?;
    let is_done = definition.parts;
    let Shape::Object(object) = &mut definition.shape else { return None };
    if elsewhere.get(index) != Some(&true) {
        if !is_done {
            convert(object, files);
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
        convert(object, files);
    }
    api.types.push(form);
    Some(Type::Named(api.types.len() - 1))
}

fn convert(object: &mut Object, files: Option<&Names>) {
    for field in &mut object.fields {
        let ty = match files.is_some_and(|files| files.contains(&field.name)) {
            true => file(field.ty.clone()),
            false => part(field.ty.clone()),
        };
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

/// The type with files where it holds texts.
fn file(ty: Type) -> Type {
    match ty {
        Type::String => Type::Part,
        Type::Nullable(inner) => Type::Nullable(Box::new(file(*inner))),
        Type::Array(inner) => Type::Array(Box::new(file(*inner))),
        other => other,
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

/// For types of multipart bodies the properties that `encoding` makes files, in any of the bodies.
fn files(api: &Api) -> HashMap<usize, Names> {
    let mut files: HashMap<usize, Names> = HashMap::new();
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    for content in bodies.flat_map(|body| &body.contents).filter(|body| body.kind == MediaKind::Multipart) {
        let Some(index) = content.ty.named() else { continue };
        if let Some(Shape::Object(object)) = api.types.get(index).map(|definition| &definition.shape) {
            let named = object.fields.iter().filter(|field| content.is_file(field));
            files.entry(index).or_default().extend(named.map(|field| field.name.clone()));
        }
    }
    files
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
