//! The types that stand beside an operation: bodies, answers, views of headers.

use super::{Argument, Item, ItemKind, Module, places, types, wire};
use crate::api::Operation;
use crate::plan::model::{
    AnswersPlan, BodyChoicePlan, BodyPlan, ContentPlan, GroupPlan, HeadersPlan, OperationPlan, OutputPlan,
    StatusPlan, TypePlan,
};

pub(super) fn items(
    plan: &OperationPlan,
    (group, operation): (&GroupPlan, &str),
    described: Option<&Operation>,
    module: &Module<'_>,
    items: &mut Vec<Item>,
) {
    let path = |name: &str| module.path(&format!("{}::{name}", group.module));
    let start = |kind, name: &str, word| {
        Item::new(kind, path(name), format!("pub {word} {name}"))
            .of(operation)
            .at(described.map(|operation| &operation.at))
    };
    if let Some(choice) = plan.body.as_ref().and_then(BodyPlan::choice) {
        items.push(start(ItemKind::BodyEnum, &choice.name, "enum"));
        bodies(choice, &path(&choice.name), items);
    }
    if let OutputPlan::Several(output) = &plan.output {
        items.push(start(ItemKind::AnswerEnum, &output.name, "enum"));
        answers(output, &path(&output.name), described, items);
    }
    for content in &plan.contents {
        items.push(start(ItemKind::ContentEnum, &content.name, "enum"));
        contents(content, &path(&content.name), items);
    }
    for headers in &plan.headers {
        let mut own = start(ItemKind::Headers, &headers.name, "struct");
        own.signature.push_str("<'h>");
        items.push(own);
        self::headers(headers, &path(&headers.name), described, items);
    }
    if let Some(error) = &plan.error {
        let mut own = start(ItemKind::ErrorEnum, &error.name, "enum");
        if let Some(shared) = &error.same_as {
            own.signature = format!("pub use self::{shared} as {}", error.name);
            own.ty = Some(shared.clone());
        }
        items.push(own);
        answers(error, &path(&error.name), described, items);
    }
}

/// The errors that several operations of a group have in common.
pub(super) fn shared((group, group_path): (&GroupPlan, &str), module: &Module<'_>, items: &mut Vec<Item>) {
    for error in &group.errors {
        let path = module.path(&format!("{}::{}", group.module, error.name));
        items.push(Item::new(ItemKind::ErrorEnum, &path, format!("pub enum {}", error.name)).of(group_path));
        answers(error, &path, None, items);
    }
}

fn bodies(plan: &BodyChoicePlan, path: &str, items: &mut Vec<Item>) {
    for variant in &plan.variants {
        let payload = types::written(&variant.content.ty);
        items.push(
            Item::variant((path, &variant.name), std::slice::from_ref(&payload))
                .facts(wire::body(&variant.content)),
        );
    }
    for variant in plan.variants.iter().filter(|variant| variant.from) {
        let mut sources = vec![types::written(&variant.content.ty)];
        match &variant.content.ty {
            TypePlan::String => sources.push("&str".to_owned()),
            TypePlan::Bytes => sources.push("Vec<u8>".to_owned()),
            _ => {}
        }
        items.extend(sources.iter().map(|ty| Item::implementation(path, &format!("From<{ty}>"))));
    }
}

fn answers(plan: &AnswersPlan, path: &str, described: Option<&Operation>, items: &mut Vec<Item>) {
    for variant in &plan.variants {
        let status = (!matches!(variant.status, StatusPlan::Code(_))).then(|| "u16".to_owned());
        let body = variant.body.as_ref().map(|(_, ty)| types::written(ty));
        let payload: Vec<String> = status.into_iter().chain(body).collect();
        let docs = (!variant.docs.trim().is_empty()).then_some(variant.docs.as_str());
        let mut item = Item::variant((path, &variant.name), &payload)
            .docs(docs)
            .fact("status", variant.status.word())
            .at(places::answer(described, variant.status));
        if let Some((decoder, _)) = &variant.body {
            item = item.fact("read as", wire::decoded(*decoder));
        }
        items.push(item);
    }
}

fn contents(plan: &ContentPlan, path: &str, items: &mut Vec<Item>) {
    for variant in &plan.variants {
        items.push(
            Item::variant((path, &variant.name), &[types::written(&variant.ty)])
                .fact("media type", &variant.media_type)
                .fact("read as", wire::decoded(variant.decoder)),
        );
    }
}

fn headers(plan: &HeadersPlan, path: &str, described: Option<&Operation>, items: &mut Vec<Item>) {
    let of = Argument::new("headers", "&'h HeaderMap");
    items.push(Item::function(ItemKind::Constructor, (path, "of"), "", vec![of], "Self"));
    for field in &plan.fields {
        let gives = format!("Option<Result<{}, DecodeError>>", types::written(&field.ty));
        items.push(
            Item::function(ItemKind::Header, (path, &field.name), "&self", Vec::new(), &gives)
                .docs(field.docs.as_deref())
                .deprecated(field.deprecated)
                .at(places::header(described, &field.wire))
                .fact("name", &field.wire)
                .fact("read as", format!("{:?}", field.reader).to_ascii_lowercase()),
        );
    }
}
