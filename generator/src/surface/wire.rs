//! What travels, and no signature tells.

use super::{Fact, Module};
use crate::plan::model::{
    BodyContentPlan, BodyPlan, DecoderPlan, EncodingPlan, FormFieldPlan, Location, OperationPlan, OutputPlan,
    ParameterPlan, ReaderPlan, SchemeKind, StepPlan, StylePlan, WayPlan,
};

/// Where a parameter travels, and how it is written: `query parameter ids, pipe-delimited`.
pub(super) fn parameter(plan: &ParameterPlan) -> String {
    let place = match plan.location {
        Location::Path => "path parameter",
        Location::Query => "query parameter",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    format!("{place} {}{}", plan.wire, style((plan.style, plan.explode, plan.allow_reserved)))
}

fn style((style, explode, allow_reserved): (StylePlan, Option<bool>, bool)) -> String {
    let mut text = match style {
        StylePlan::Default => "",
        StylePlan::Label => ", style label",
        StylePlan::Matrix => ", style matrix",
        StylePlan::SpaceDelimited => ", style spaceDelimited",
        StylePlan::PipeDelimited => ", style pipeDelimited",
        StylePlan::DeepObject => ", style deepObject",
        StylePlan::Json => ", as JSON",
    }
    .to_owned();
    match explode {
        Some(true) => text.push_str(", exploded"),
        Some(false) => text.push_str(", not exploded"),
        None => {}
    }
    if allow_reserved {
        text.push_str(", reserved characters as they are");
    }
    text
}

/// All that an operation sends and takes beside its parameters.
pub(super) fn operation(plan: &OperationPlan, module: &Module<'_>) -> Vec<Fact> {
    let mut facts = vec![Fact::new("method", &plan.method), Fact::new("path", &plan.path)];
    for constant in &plan.constants {
        let place = if constant.location == Location::Query { "query parameter" } else { "header" };
        facts.push(Fact::new(format!("{place} {}, always sent", constant.wire), &constant.value));
    }
    let mut add = |name: &str, value: String| {
        if !value.is_empty() {
            facts.push(Fact::new(name, value));
        }
    };
    add("accept", plan.accept.clone());
    add("success", plan.success.iter().map(|one| one.word()).collect::<Vec<_>>().join(", "));
    add("read as", output(&plan.output).to_owned());
    add("credentials", credentials(plan, module));
    let url = |name: &String| {
        let server = module.plan.servers.iter().find(|server| server.constructor == *name);
        server.map_or_else(|| name.clone(), |server| server.url.clone())
    };
    add("servers", plan.servers.iter().map(url).collect::<Vec<_>>().join(", "));
    add("idempotency key", plan.idempotency_header.clone().unwrap_or_default());
    if let Some(content) = plan.body.as_ref().and_then(BodyPlan::only) {
        facts.extend(body(content));
    }
    facts
}

/// How a body is written.
pub(super) fn body(content: &BodyContentPlan) -> Vec<Fact> {
    let written = match content.encoding {
        EncodingPlan::Json => "JSON",
        EncodingPlan::Form => "form",
        EncodingPlan::Multipart => "parts",
        EncodingPlan::Range => "bytes of a media type of the caller's",
        EncodingPlan::Text => "text",
        EncodingPlan::Bytes => "bytes",
    };
    let mut facts =
        vec![Fact::new("media type of the body", &content.media_type), Fact::new("body", written)];
    for FormFieldPlan { wire, style, explode, allow_reserved } in &content.fields {
        let value = self::style((*style, *explode, *allow_reserved));
        facts.push(Fact::new(format!("field {wire} of the form"), value.trim_start_matches(", ")));
    }
    for part in &content.parts {
        let value = part.content_type.as_deref().unwrap_or("a part for each value in it");
        facts.push(Fact::new(format!("part {}", part.wire), value));
    }
    facts
}

fn output(plan: &OutputPlan) -> &'static str {
    match plan {
        OutputPlan::Empty => "",
        OutputPlan::One(decoder, _) => decoded(*decoder),
        OutputPlan::OptionalJson(_) => "JSON",
        OutputPlan::Several(_) => "by status",
        OutputPlan::Stream(stream) => reader(stream.reader),
    }
}

/// How an answer is read.
pub(super) fn decoded(decoder: DecoderPlan) -> &'static str {
    match decoder {
        DecoderPlan::Json => "JSON",
        DecoderPlan::Text => "text",
        DecoderPlan::Bytes => "bytes",
        DecoderPlan::Content => "by Content-Type",
    }
}

/// How a stream is read.
pub(super) fn reader(reader: ReaderPlan) -> &'static str {
    match reader {
        ReaderPlan::JsonEvents => "events of JSON",
        ReaderPlan::TextEvents => "events of texts",
        ReaderPlan::JsonLines => "lines of JSON",
        ReaderPlan::Bytes => "bytes as they come",
    }
}

fn credentials(plan: &OperationPlan, module: &Module<'_>) -> String {
    let setter = |constant: &String| {
        let scheme = module.plan.schemes.iter().find(|scheme| scheme.constant == *constant);
        scheme.map_or_else(|| constant.clone(), |scheme| scheme.setter.clone())
    };
    let alternative = |schemes: &Vec<String>| match schemes.is_empty() {
        true => "none".to_owned(),
        false => schemes.iter().map(setter).collect::<Vec<_>>().join(" with "),
    };
    plan.security.iter().map(alternative).collect::<Vec<_>>().join(", or ")
}

/// How a credential travels.
pub(super) fn scheme(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Bearer => "Authorization: Bearer".to_owned(),
        SchemeKind::Basic => "Authorization: Basic".to_owned(),
        SchemeKind::Authorization(scheme) => format!("Authorization, scheme {scheme}"),
        SchemeKind::Transport => "the transport".to_owned(),
        SchemeKind::HeaderKey(name) => format!("header {name}"),
        SchemeKind::QueryKey(name) => format!("query parameter {name}"),
        SchemeKind::CookieKey(name) => format!("cookie {name}"),
    }
}

/// How the pages of a list follow each other.
pub(super) fn pages(plan: &OperationPlan) -> Vec<Fact> {
    let Some(pagination) = &plan.pagination else { return Vec::new() };
    let parameter = |index: usize| plan.setters.get(index).map_or("", |setter| setter.wire.as_str());
    let steps = |steps: &[StepPlan]| {
        let fields: Vec<&str> = steps.iter().map(|step| step.field.as_str()).collect();
        if fields.is_empty() { "the page".to_owned() } else { fields.join(".") }
    };
    let total = |total: &Option<Vec<StepPlan>>| {
        total.as_deref().map_or_else(String::new, |total| format!(" of {}", steps(total)))
    };
    let way = match &pagination.way {
        WayPlan::Cursor(index, next) => format!("{} by the text in {}", parameter(*index), steps(next)),
        WayPlan::Number(index, next) => format!("{} by the number in {}", parameter(*index), steps(next)),
        WayPlan::LastItem(index, id) => format!("{} by {} of the last item", parameter(*index), id.field),
        WayPlan::Page(index, first, pages) => {
            format!("{} by number from {first}{}", parameter(*index), total(pages))
        }
        WayPlan::Offset(index, items) => {
            format!("{} by the number of items before{}", parameter(*index), total(items))
        }
        WayPlan::Url(next) => format!("the URL in {}", steps(next)),
        WayPlan::Link => "the header Link".to_owned(),
    };
    let mut facts = vec![Fact::new("next page", way), Fact::new("items", steps(&pagination.items))];
    facts.extend(pagination.has_more.as_deref().map(|more| Fact::new("more pages", steps(more))));
    if !pagination.backward.is_empty() {
        facts.push(Fact::new("backward", pagination.backward.join(", ")));
    }
    facts
}
