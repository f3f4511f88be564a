//! The operations, by group.

use maud::{Markup, html};

use super::content::{Content, key_of};
use super::text::{anchor, count, line, lines};
use super::{code, graph, warnings};
use crate::emit::rules::sentences;
use crate::plan::model::RulePlan;
use crate::surface::{Fact, Item, ItemKind};

pub(super) fn section(content: &Content<'_>) -> Markup {
    html! {
        section #operations aria-labelledby="operations-title" {
            h2 #operations-title { "Operations" }
            @for (group, operations) in &content.groups { (of_group(content, group, operations)) }
        }
    }
}

fn of_group(content: &Content<'_>, group: &Item, operations: &[&Item]) -> Markup {
    let accessor = group.parent.as_deref().unwrap_or_default();
    let name = accessor.rsplit("::").next().unwrap_or_default();
    html! {
        section.group data-group {
            h3 id=(anchor(accessor)) {
                code { (module(accessor)) "client." (name) "()" } " "
                span.quiet { (count(operations.len(), "operation")) }
            }
            (description(content, group.docs.as_deref()))
            @for operation in operations { (one(content, operation, name)) }
            (graph::of_group(content, group, operations))
        }
    }
}

/// The module, as a mark of the groups in it, where there are several.
fn module(accessor: &str) -> String {
    let parts: Vec<&str> = accessor.split("::").collect();
    match parts.as_slice() {
        [module, "Client", _] => format!("{module} "),
        _ => String::new(),
    }
}

fn one(content: &Content<'_>, item: &Item, group: &str) -> Markup {
    let (method, path) = (fact(item, "method"), fact(item, "path"));
    let name = item.path.rsplit("::").next().unwrap_or_default();
    let arguments: Vec<&str> = item.arguments.iter().map(|argument| argument.name.as_str()).collect();
    let call = content.owned(item, ItemKind::Call).next();
    let class = match method {
        "GET" | "HEAD" | "QUERY" => "reads",
        "DELETE" => "removes",
        _ => "writes",
    };
    html! {
        details.entry data-search=(line(&format!("{method} {path} {group} {name}").to_lowercase())) {
            summary {
                span.method.(class) { (line(method)) } " "
                span.path { (line(path)) } " "
                code.quiet { "client." (group) "()." (name) "(" (arguments.join(", ")) ")" }
                @if item.deprecated { " " span.badge { "deprecated" } }
                (warnings::mark(content, &item.path))
            }
            div id=(anchor(&item.path)) {
                (description(content, item.docs.as_deref()))
                pre { (code::linked(content, &item.path, &item.signature)) }
                @if let Some(call) = call {
                    p {
                        "Gives " (code::linked(content, &item.path, call.ty.as_deref().unwrap_or("()")))
                        ", or fails with "
                        (code::linked(content, &item.path, &format!("Error<{}>", call.error.as_deref().unwrap_or("NoError"))))
                        "."
                    }
                    (parameters(content, item, call))
                }
                @for kind in [ItemKind::BodyEnum, ItemKind::AnswerEnum, ItemKind::ContentEnum, ItemKind::ErrorEnum, ItemKind::Headers] {
                    @for owned in content.owned(item, kind) { (answers(content, item, owned)) }
                }
                @if let Some(call) = call {
                    @for method in content.owned(call, ItemKind::CallMethod) {
                        p { (code::linked(content, &item.path, &method.signature)) }
                    }
                }
                (facts(&item.wire, &["method", "path"]))
                (features(item))
                (warnings::of(content, &item.path))
                (place(content, item))
            }
        }
    }
}

/// What the call takes: arguments, then setters.
fn parameters(content: &Content<'_>, item: &Item, call: &Item) -> Markup {
    let setters: Vec<&Item> = content.owned(call, ItemKind::CallSetter).collect();
    html! {
        @if !item.arguments.is_empty() || !setters.is_empty() {
            table {
                caption { "Takes" }
                thead { tr { th scope="col" { "name" } th scope="col" { "type" } th scope="col" { "" } th scope="col" { "travels as" } th scope="col" { "" } } }
                tbody {
                    @for argument in &item.arguments {
                        tr {
                            th scope="row" { code { (argument.name) } }
                            td { (code::linked(content, &item.path, &argument.ty)) }
                            td.need { "required" }
                            td { (line(&argument.travels)) }
                            td { (remarks(content, argument.docs.as_deref(), &argument.rules)) }
                        }
                    }
                    @for setter in setters {
                        @let argument = setter.arguments.first();
                        tr {
                            th scope="row" { code { "." (setter.path.rsplit("::").next().unwrap_or_default()) "(…)" } }
                            td { (code::linked(content, &item.path, argument.map_or("", |one| one.ty.as_str()))) }
                            td.need { "optional" }
                            td { (line(argument.map_or("", |one| one.travels.as_str()))) }
                            td { (remarks(content, setter.docs.as_deref(), &setter.rules)) }
                        }
                    }
                }
            }
        }
    }
}

/// An enum of bodies, successes or errors, or the documented headers.
fn answers(content: &Content<'_>, operation: &Item, item: &Item) -> Markup {
    let name = item.path.rsplit("::").next().unwrap_or_default();
    let what = match item.kind {
        ItemKind::BodyEnum => "Bodies",
        ItemKind::ErrorEnum => "Errors",
        ItemKind::Headers => "Headers",
        _ => "Successes",
    };
    let parts = content.owned(item, ItemKind::Variant).chain(content.owned(item, ItemKind::Header));
    html! {
        table {
            caption {
                (what) ": " code { (name) }
                @if let Some(shared) = &item.ty { ", another name of " code { (shared) } }
            }
            tbody {
                @for part in parts {
                    tr {
                        th scope="row" { (line(part.wire.first().map_or("", |fact| fact.value.as_str()))) }
                        td { (code::linked(content, &operation.path, &part.signature)) }
                        td { (remarks(content, part.docs.as_deref(), &[])) }
                    }
                }
            }
        }
    }
}

/// What the document says, if there is room for it.
pub(super) fn description(content: &Content<'_>, docs: Option<&str>) -> Markup {
    let text = docs.map(lines).unwrap_or_default();
    html! { @if !text.is_empty() && content.descriptions.take(text.len()) { p.docs { (text) } } }
}

/// What the document says about a part, and what its value must satisfy.
pub(super) fn remarks(content: &Content<'_>, docs: Option<&str>, rules: &[RulePlan]) -> Markup {
    html! {
        (description(content, docs))
        @if let Some(rules) = sentences(rules) { p.rules { (line(&rules)) } }
    }
}

/// What travels and stands in no signature.
pub(super) fn facts(all: &[Fact], without: &[&str]) -> Markup {
    let shown: Vec<&Fact> =
        all.iter().filter(|fact| !without.contains(&fact.name.as_str()) && !fact.value.is_empty()).collect();
    html! {
        @if !shown.is_empty() {
            dl { @for fact in shown { div { dt { (line(&fact.name)) } dd { (line(&fact.value)) } } } }
        }
    }
}

pub(super) fn features(item: &Item) -> Markup {
    html! {
        @if !item.features.is_empty() {
            p.quiet { "With the feature " @for (index, feature) in item.features.iter().enumerate() {
                @if index > 0 { " or " } code { (feature) }
            } "." }
        }
    }
}

/// Where it comes from.
pub(super) fn place(content: &Content<'_>, item: &Item) -> Markup {
    html! {
        @if let Some((at, found)) = key_of(item).and_then(|at| content.at(&at).map(|found| (at, found))) {
            p.quiet { "From " span.place { (found) } ", " (line(&at.pointer.to_string())) }
        }
    }
}

fn fact<'i>(item: &'i Item, name: &str) -> &'i str {
    item.wire.iter().find(|fact| fact.name == name).map_or("", |fact| fact.value.as_str())
}
