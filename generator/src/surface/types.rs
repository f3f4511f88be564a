//! Types in signatures: how they are written, and how a function takes a value of them.

use std::collections::HashSet;

use crate::plan::model::{
    BodyContentPlan, BodyFormPlan, BodyPlan, EncodingPlan, FieldKind, FieldPlan, ModulePlan, ParameterPlan,
    ReaderPlan, StreamPlan, Taking, TypePlan,
};

/// Names of the standard library, libraries and the runtime that stand in signatures without a path.
pub const FOREIGN: [&str; 35] = [
    "AsRef",
    "BTreeMap",
    "Box",
    "ByteStream",
    "Bytes",
    "Call",
    "ClientBuilder",
    "ClientCredentials",
    "Date",
    "DecodeError",
    "Default",
    "EventStream",
    "From",
    "HeaderMap",
    "Into",
    "IntoIterator",
    "Items",
    "JsonLines",
    "NoError",
    "Opening",
    "Option",
    "Pages",
    "Part",
    "Parts",
    "Patch",
    "Result",
    "Secret",
    "Server",
    "String",
    "Timestamp",
    "Token",
    "Upload",
    "Uuid",
    "Value",
    "Vec",
];

/// What the types of a module are written with.
pub(super) struct Names<'a> {
    integer_enums: HashSet<&'a str>,
}

impl<'a> Names<'a> {
    pub(super) fn of(plan: &'a ModulePlan) -> Self {
        Self { integer_enums: plan.integer_enums() }
    }

    fn is_copy(&self, ty: &TypePlan) -> bool {
        ty.is_copy(|name| self.integer_enums.contains(name))
    }
}

/// The name of a model in a signature.
pub(super) fn model(name: &str) -> String {
    if FOREIGN.contains(&name) { format!("models::{name}") } else { name.to_owned() }
}

/// A type as it stands in a field.
pub(super) fn written(ty: &TypePlan) -> String {
    match ty {
        TypePlan::Vec(inner) => format!("Vec<{}>", written(inner)),
        TypePlan::Map(inner) => format!("BTreeMap<String, {}>", written(inner)),
        TypePlan::Option(inner) => format!("Option<{}>", written(inner)),
        TypePlan::Boxed(inner) => format!("Box<{}>", written(inner)),
        TypePlan::Model(name) => model(name),
        TypePlan::Local(name) => name.clone(),
        plain => plain.plain_name().unwrap_or_default().to_owned(),
    }
}

/// The type of a field, with what its kind adds.
pub(super) fn field(field: &FieldPlan) -> String {
    let ty = written(&field.ty);
    match field.kind {
        FieldKind::Required | FieldKind::List => ty,
        FieldKind::Optional | FieldKind::Any | FieldKind::Nullable => format!("Option<{ty}>"),
        FieldKind::Patch => format!("Patch<{ty}>"),
    }
}

/// The type that a function takes which keeps the value.
pub(super) fn owned(ty: &TypePlan) -> String {
    match ty.taking() {
        Taking::Of => written(ty),
        Taking::Into => format!("impl Into<{}>", written(ty)),
        Taking::Each(item) => format!("impl IntoIterator<Item = impl Into<{}>>", written(item)),
    }
}

/// What `new` takes for a field.
pub(super) fn argument(field: &FieldPlan) -> String {
    match field.kind {
        FieldKind::Nullable => owned(&TypePlan::Option(Box::new(field.ty.clone()))),
        _ => owned(&field.ty),
    }
}

/// What the setter of a field takes.
pub(super) fn setter(plan: &FieldPlan) -> String {
    match plan.kind {
        FieldKind::Patch => format!("impl Into<{}>", field(plan)),
        FieldKind::Any => format!("impl Into<{}>", written(&plan.ty)),
        _ => owned(&plan.ty),
    }
}

/// The type that a function takes which only looks at the value.
pub(super) fn borrowed(ty: &TypePlan, names: &Names<'_>) -> String {
    match ty {
        TypePlan::String => "&str".to_owned(),
        TypePlan::Vec(inner) if **inner == TypePlan::String => "&[impl AsRef<str>]".to_owned(),
        TypePlan::Vec(inner) => format!("&[{}]", written(inner)),
        TypePlan::Boxed(inner) => borrowed(inner, names),
        TypePlan::Option(inner) if names.is_copy(inner) => written(ty),
        _ if names.is_copy(ty) => written(ty),
        _ => format!("&{}", written(ty)),
    }
}

/// What the setter of a call's parameter takes.
pub(super) fn call_setter(plan: &ParameterPlan, names: &Names<'_>) -> String {
    let ty = match &plan.ty {
        TypePlan::Option(inner) => inner,
        ty => ty,
    };
    if *ty == TypePlan::String { "impl AsRef<str>".to_owned() } else { borrowed(ty, names) }
}

/// What a call takes as its body.
pub(super) fn body(plan: &BodyPlan, names: &Names<'_>) -> String {
    match &plan.form {
        BodyFormPlan::One(content) => body_content(content, names),
        BodyFormPlan::Choice(choice) => format!("impl Into<{}>", choice.name),
    }
}

fn body_content(plan: &BodyContentPlan, names: &Names<'_>) -> String {
    match plan.encoding {
        EncodingPlan::Json | EncodingPlan::Form | EncodingPlan::Multipart | EncodingPlan::Range => {
            borrowed(&plan.ty, names)
        }
        EncodingPlan::Text => format!("impl Into<{}>", written(&plan.ty)),
        EncodingPlan::Bytes => "impl Into<Upload>".to_owned(),
    }
}

/// The type of a stream.
pub(super) fn stream(plan: &StreamPlan) -> String {
    let name = match plan.reader {
        ReaderPlan::JsonEvents | ReaderPlan::TextEvents => "EventStream",
        ReaderPlan::JsonLines => "JsonLines",
        ReaderPlan::Bytes => return "ByteStream".to_owned(),
    };
    format!("{name}<{}>", written(&plan.item))
}
