//! The types of requests and answers.

use maud::{Markup, html};

use super::content::Content;
use super::operations::{description, facts, features, place, remarks};
use super::text::{anchor, line};
use super::{code, warnings};
use crate::surface::{Item, ItemKind};

/// Types and operations that are named as users of a type.
const USERS: usize = 20;

pub(super) fn section(content: &Content<'_>) -> Markup {
    html! {
        section #types data-group aria-labelledby="types-title" {
            h2 #types-title { "Types" }
            @for item in &content.types { (one(content, item)) }
        }
    }
}

fn one(content: &Content<'_>, item: &Item) -> Markup {
    let name = item.path.rsplit("::").next().unwrap_or_default();
    let at = item.at.as_ref().and_then(|at| at.pointer.last()).unwrap_or_default();
    html! {
        details.entry data-search=(line(&format!("{name} {at}").to_lowercase())) {
            summary {
                code { @if let Some((module, _)) = item.path.split_once("::models::") { span.quiet { (module) "::" } } (name) } " "
                span.quiet { (item.kind.word()) }
                @if item.deprecated { " " span.badge { "deprecated" } }
                (warnings::mark(content, &item.path))
            }
            div id=(anchor(&item.path)) {
                (description(content, item.docs.as_deref()))
                pre { (code::linked(content, &item.path, &item.signature)) }
                (fields(content, item))
                (variants(content, item))
                @for constructor in content.owned(item, ItemKind::Constructor) {
                    p { (code::linked(content, &item.path, &constructor.signature)) }
                }
                (facts(&item.wire, &[]))
                (users(content, item))
                (features(item))
                (warnings::of(content, &item.path))
                (place(content, item))
            }
        }
    }
}

fn fields(content: &Content<'_>, item: &Item) -> Markup {
    let all: Vec<&Item> = content.owned(item, ItemKind::Field).collect();
    html! {
        @if !all.is_empty() {
            table {
                thead { tr { th scope="col" { "field" } th scope="col" { "type" } th scope="col" { "" } th scope="col" { "on the wire" } th scope="col" { "" } } }
                tbody {
                    @for field in all {
                        tr {
                            th scope="row" {
                                code { (field.path.rsplit('.').next().unwrap_or_default()) }
                                @if field.deprecated { " " span.badge { "deprecated" } }
                            }
                            td { (code::linked(content, &item.path, field.ty.as_deref().unwrap_or_default())) }
                            td.need { (match field.required { Some(true) => "required", Some(false) => "optional", None => "" }) }
                            td {
                                @for fact in &field.wire {
                                    div { @if fact.name != "name" { span.quiet { (line(&fact.name)) ": " } } (line(&fact.value)) }
                                }
                            }
                            td { (remarks(content, field.docs.as_deref(), &field.rules)) }
                        }
                    }
                }
            }
        }
    }
}

fn variants(content: &Content<'_>, item: &Item) -> Markup {
    let all: Vec<&Item> = content.owned(item, ItemKind::Variant).collect();
    html! {
        @if !all.is_empty() {
            table {
                thead { tr { th scope="col" { "variant" } th scope="col" { "on the wire" } th scope="col" { "" } } }
                tbody {
                    @for variant in all {
                        tr {
                            th scope="row" { (code::linked(content, &item.path, &variant.signature)) }
                            td { @for fact in &variant.wire {
                                div { @if fact.name != "value" { span.quiet { (line(&fact.name)) ": " } } (line(&fact.value)) }
                            } }
                            td { (remarks(content, variant.docs.as_deref(), &variant.rules)) }
                        }
                    }
                }
            }
        }
    }
}

/// The types and operations that it is part of.
fn users(content: &Content<'_>, item: &Item) -> Markup {
    let all = content.used_by.get(item.path.as_str()).map(Vec::as_slice).unwrap_or_default();
    html! {
        @if !all.is_empty() {
            p.uses {
                "Used by "
                @for (index, user) in all.iter().take(USERS).enumerate() {
                    @if index > 0 { ", " }
                    a href=(format!("#{}", anchor(&user.path))) { code { (short(user)) } }
                }
                @if all.len() > USERS { " and " (all.len() - USERS) " more" }
            }
        }
    }
}

/// `User` for a type, `users().create` for an operation.
fn short(item: &Item) -> String {
    let mut parts = item.path.rsplit("::");
    let last = parts.next().unwrap_or_default();
    match (item.kind, parts.nth(1)) {
        (ItemKind::Operation, Some(group)) => format!("{group}().{last}"),
        _ => last.to_owned(),
    }
}
