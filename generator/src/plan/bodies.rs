//! Request bodies.

use super::parameters::{explode, style};
use super::types::Types;
use super::{
    BodyChoicePlan, BodyContentPlan, BodyFormPlan, BodyPlan, BodyVariantPlan, EncodingPlan, FormFieldPlan,
    PartFieldPlan, StylePlan, content_names, examples,
};
use crate::api::{MediaKind, MediaType, Operation, PropertyEncoding, PropertyFormat, RequestBody, Style};

/// The end of the name of the enum that an operation's body needs, if a caller chooses among several media types.
pub(super) fn extra_type(operation: &Operation) -> Option<Vec<String>> {
    let contents = operation.body.as_ref().map_or(0, |body| body.contents.len());
    (contents > 1).then(|| vec!["body".to_owned()])
}

/// `name` is that of the enum where there are several media types.
pub(super) fn plan(body: &RequestBody, name: Option<&str>, types: &Types<'_>) -> Option<BodyPlan> {
    let form = match (body.contents.as_slice(), name) {
        ([_, _, ..], Some(name)) => BodyFormPlan::Choice(choice(&body.contents, name, types)),
        (contents, _) => BodyFormPlan::One(plan_content(contents.first()?, types)),
    };
    Some(BodyPlan { required: body.required, docs: body.description.clone(), form })
}

fn choice(contents: &[MediaType], name: &str, types: &Types<'_>) -> BodyChoicePlan {
    let media_types: Vec<&str> = contents.iter().map(|content| content.name.as_str()).collect();
    let names = content_names::variants(&media_types);
    let contents: Vec<BodyContentPlan> =
        contents.iter().map(|content| plan_content(content, types)).collect();
    let is_only = |one: &BodyContentPlan| contents.iter().filter(|other| other.ty == one.ty).count() == 1;
    let variants = contents
        .iter()
        .zip(names)
        .map(|(content, name)| BodyVariantPlan { name, content: content.clone(), from: is_only(content) })
        .collect();
    BodyChoicePlan { name: name.to_owned(), variants }
}

fn plan_content(content: &MediaType, types: &Types<'_>) -> BodyContentPlan {
    let encoding = match content.kind {
        MediaKind::Json => EncodingPlan::Json,
        MediaKind::Form => EncodingPlan::Form,
        MediaKind::Text => EncodingPlan::Text,
        MediaKind::Multipart => EncodingPlan::Multipart,
        MediaKind::Range => EncodingPlan::Range,
        MediaKind::Bytes => EncodingPlan::Bytes,
    };
    BodyContentPlan {
        media_type: content.name.clone(),
        encoding,
        ty: types.plan(&content.ty),
        checked: types.is_checked(&content.ty),
        fields: if encoding == EncodingPlan::Form { fields(content) } else { Vec::new() },
        parts: if encoding == EncodingPlan::Multipart { parts(content) } else { Vec::new() },
        example: examples::plan([content.example.as_ref(), types.example(&content.ty)]),
    }
}

/// The fields of a form that the document says something about.
fn fields(content: &MediaType) -> Vec<FormFieldPlan> {
    let field = |wire: &String, style: StylePlan| FormFieldPlan {
        wire: wire.clone(),
        style,
        explode: None,
        allow_reserved: false,
    };
    content
        .encoding
        .iter()
        .filter_map(|encoding| match &encoding.format {
            PropertyFormat::Styled { style: of, explode: exploded, allow_reserved } => Some(FormFieldPlan {
                explode: explode(*of, *exploded),
                allow_reserved: *allow_reserved,
                ..field(&encoding.property, style(*of))
            }),
            // A text travels as it is whatever its type is called; a list or object has no other form than JSON.
            PropertyFormat::Typed(name) => is_json(name).then(|| field(&encoding.property, StylePlan::Json)),
        })
        .collect()
}

/// The members of a multipart body that the document says something about.
fn parts(content: &MediaType) -> Vec<PartFieldPlan> {
    let plan = |encoding: &PropertyEncoding| {
        let content_type = match &encoding.format {
            PropertyFormat::Styled { style: Style::DeepObject, .. } => None,
            // One part an item is what a style without brackets comes to.
            PropertyFormat::Styled { .. } => return None,
            PropertyFormat::Typed(names) => Some(only_type(names)?),
        };
        Some(PartFieldPlan { wire: encoding.property.clone(), content_type })
    };
    content.encoding.iter().filter_map(plan).collect()
}

/// The media type of parts that have one; among several a JSON type, for which alone the client can write a value.
fn only_type(names: &str) -> Option<String> {
    let mut names = names.split(',').map(str::trim).filter(|name| !name.is_empty());
    let first = names.next()?;
    let name = match names.clone().next() {
        Some(_) => std::iter::once(first).chain(names).find(|name| is_json(name))?,
        None => first,
    };
    let is_sent =
        name.contains('/') && !name.contains('*') && name.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    is_sent.then(|| name.to_owned())
}

fn is_json(name: &str) -> bool {
    let essence = name.split([';', ',']).next().unwrap_or(name).trim().to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}
