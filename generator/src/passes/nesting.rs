//! Values inside values, in parameters and forms: what their style can write of them.

use crate::api::{Api, MediaKind, PropertyFormat, Shape, Style, Type, TypeDef};
use crate::diagnostics::{Diagnostic, Diagnostics, NESTED_IN_STYLE, Place};

/// Warns where a style can't write what a type allows, or writes it in a way that the specification leaves open.
pub(super) fn tell(api: &Api, diagnostics: &mut Diagnostics) {
    let types = &api.types;
    for operation in &api.operations {
        for parameter in &operation.parameters {
            tell_one(&parameter.ty, parameter.style, &parameter.at, types, diagnostics);
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            // What lies in lists of a multipart body is a part of JSON.
            if content.kind != MediaKind::Form {
                continue;
            }
            let Some(Shape::Object(object)) =
                content.ty.named().and_then(|index| types.get(index)).map(|definition| &definition.shape)
            else {
                continue;
            };
            for encoding in &content.encoding {
                let field = object.fields.iter().find(|field| field.name == encoding.property);
                if let (Some(field), PropertyFormat::Styled { style, .. }) = (field, &encoding.format)
                    && *style != Style::DeepObject
                {
                    let at = content.at.child("encoding").child(&encoding.property);
                    tell_one(&field.ty, *style, &at, types, diagnostics);
                }
            }
        }
    }
}

fn tell_one(ty: &Type, style: Style, at: &Place, types: &[TypeDef], diagnostics: &mut Diagnostics) {
    if style == Style::Json || !is_nested(ty, types) {
        return;
    }
    let message = match style {
        Style::DeepObject => "what lies deeper than one level is written with more brackets",
        _ => {
            "this style has no form for lists and objects inside others; such a value is refused when it is sent"
        }
    };
    diagnostics.push(Diagnostic::new(NESTED_IN_STYLE, at.clone().at_key(), message));
}

/// Whether the type has lists or objects inside a list or an object.
fn is_nested(ty: &Type, types: &[TypeDef]) -> bool {
    match ty {
        Type::Nullable(inner) => is_nested(inner, types),
        Type::Array(inner) | Type::Map(inner) => is_compound(inner, types),
        Type::Named(index) => match types.get(*index).map(|definition| &definition.shape) {
            Some(Shape::Object(object)) => object
                .fields
                .iter()
                .map(|field| &field.ty)
                .chain(&object.additional)
                .any(|ty| is_compound(ty, types)),
            Some(Shape::Tuple(items)) => items.iter().any(|item| is_compound(&item.ty, types)),
            _ => false,
        },
        _ => false,
    }
}

fn is_compound(ty: &Type, types: &[TypeDef]) -> bool {
    match ty {
        Type::Nullable(inner) => is_compound(inner, types),
        Type::Array(_) | Type::Map(_) => true,
        Type::Named(index) => {
            let shape = types.get(*index).map(|definition| &definition.shape);
            matches!(shape, Some(Shape::Object(_) | Shape::Tuple(_)))
        }
        _ => false,
    }
}
