//! Requests and answers: which types travel which way, and a second form of those that differ between the two.

use std::collections::HashMap;

use super::grow::{grow, is_marked};
use crate::api::{Answer, Api, Object, Shape, Type, TypeDef, Usage};

/// Marks each type with its directions. A type that travels both ways and has, by itself or inside, properties of one
/// direction only gets a second form for requests. Properties of the other direction are left out.
pub(super) fn split(api: &mut Api) {
    mark(api);
    let forms = request_forms(api);
    for operation in &mut api.operations {
        if let Some(body) = &mut operation.body {
            body.contents.iter_mut().for_each(|content| redirect(&mut content.ty, &forms));
        }
        for parameter in &mut operation.parameters {
            redirect(&mut parameter.ty, &forms);
        }
    }
    // A type that still travels both ways is the same in both, with all that it holds.
    for definition in &mut api.types {
        let Usage { request, response } = definition.usage;
        match &mut definition.shape {
            Shape::Object(object) => {
                if request {
                    object.fields.retain(|field| !field.read_only);
                    object.fields.iter_mut().for_each(|field| redirect(&mut field.ty, &forms));
                    object.additional.iter_mut().for_each(|ty| redirect(ty, &forms));
                }
                if response {
                    object.fields.retain(|field| !field.write_only);
                }
                let Object { fields, exclusive, .. } = object;
                exclusive
                    .retain(|group| group.iter().all(|name| fields.iter().any(|field| field.name == *name)));
            }
            Shape::Union(union) if request => {
                union.variants.iter_mut().for_each(|variant| redirect(&mut variant.ty, &forms));
            }
            Shape::Tuple(items) if request => {
                items.iter_mut().for_each(|item| redirect(&mut item.ty, &forms));
            }
            Shape::Union(_) | Shape::Tuple(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) => {}
        }
    }
}

fn mark(api: &mut Api) {
    let mut requests = Vec::new();
    let mut responses = Vec::new();
    for operation in &api.operations {
        requests.extend(operation.body.iter().flat_map(|body| &body.contents).map(|content| &content.ty));
        requests.extend(operation.parameters.iter().map(|parameter| &parameter.ty));
        responses.extend(operation.answers.iter().flat_map(Answer::types));
    }
    responses.extend(&api.received);
    let request = reachable(&api.types, &requests);
    let response = reachable(&api.types, &responses);
    for ((definition, request), response) in api.types.iter_mut().zip(request).zip(response) {
        definition.usage = Usage { request, response };
    }
}

/// For each type whether it lies in one of the roots.
pub(super) fn reachable(types: &[TypeDef], roots: &[&Type]) -> Vec<bool> {
    let mut reached = vec![false; types.len()];
    let mut open: Vec<usize> = roots.iter().filter_map(|ty| ty.named()).collect();
    while let Some(index) = open.pop() {
        match reached.get_mut(index) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        open.extend(types.get(index).into_iter().flat_map(TypeDef::parts));
    }
    reached
}

/// Adds the request forms; from the index of a type to that of its request form.
fn request_forms(api: &mut Api) -> HashMap<usize, usize> {
    let both = |definition: &TypeDef| definition.usage.request && definition.usage.response;
    let differs = |definition: &TypeDef| match &definition.shape {
        Shape::Object(object) => object.fields.iter().any(|field| field.read_only || field.write_only),
        Shape::Union(_) | Shape::Tuple(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) => false,
    };
    let types = &api.types;
    let mut splits: Vec<bool> =
        types.iter().map(|definition| both(definition) && differs(definition)).collect();
    // What holds a type with two forms has two forms itself.
    grow(&mut splits, |index, splits| {
        types.get(index).is_some_and(|definition| {
            both(definition) && definition.parts().any(|part| is_marked(splits, part))
        })
    });
    let mut forms = HashMap::new();
    for index in (0..splits.len()).filter(|index| is_marked(&splits, *index)) {
        let next = api.types.len();
        let Some(definition) = api.types.get_mut(index) else { continue };
        let mut form = definition.clone();
        definition.usage.request = false;
        form.usage.response = false;
        form.name.push("write".to_owned());
        api.types.push(form);
        forms.insert(index, next);
    }
    forms
}

fn redirect(ty: &mut Type, forms: &HashMap<usize, usize>) {
    match ty {
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => redirect(inner, forms),
        Type::Named(index) => {
            if let Some(form) = forms.get(index) {
                *index = *form;
            }
        }
        _ => {}
    }
}
