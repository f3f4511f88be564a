//! The page around the sections, and what a browser may do with it.

use maud::{Markup, PreEscaped, html};

use super::content::Content;
use super::text::{count, line};
use super::{START, graph, operations, types, warnings};
use crate::diagnostics::Severity;
use crate::surface::Item;

pub(super) const STYLE: &str = include_str!("style.css");
pub(super) const SCRIPT: &str = include_str!("script.js");

/// SHA-256 of style and script, in base64: nothing else is taken for one. A test compares them.
pub(super) const STYLE_HASH: &str = "DgB15wIuHhLdnCA//Nf1m4cFhhZdzc4ks5mxu0qSEZ8=";
pub(super) const SCRIPT_HASH: &str = "dTVPKRvXOZBnTOwMm9H2ZX2qFxSGvHMlCeE46XC8hKU=";

/// No request may leave the page, and only our own script may run.
fn policy() -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{STYLE_HASH}'; script-src 'sha256-{SCRIPT_HASH}'; base-uri 'none'; form-action 'none'"
    )
}

pub(super) fn page(content: &Content<'_>) -> Markup {
    let names: Vec<String> = content.modules.iter().map(|module| title(module)).collect();
    // What was left out for lack of room is known when the sections are there.
    let sections = html! {
        (operations::section(content))
        (types::section(content))
    };
    html! {
        (PreEscaped(START))
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(policy());
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="referrer" content="no-referrer";
            meta name="generator" content="letterpress";
            title { (names.join(", ")) }
            style { (PreEscaped(STYLE)) }
        }
        body {
            a.skip href="#content" { "Skip to the content" }
            header {
                h1 { (names.join(", ")) }
                (documents(content))
                nav aria-label="Sections" {
                    a href="#warnings" { "Warnings" }
                    a href="#graph" { "How types hold each other" }
                    a href="#operations" { "Operations" }
                    a href="#types" { "Types" }
                }
                // Shown by the script: without it there is no search.
                div.search role="search" hidden {
                    label for="search" { "Search operations and types" }
                    input #search type="search" autocomplete="off" spellcheck="false" aria-describedby="found";
                    span #found.quiet role="status" {}
                }
            }
            main #content {
                (warnings::section(content))
                (graph::section(content))
                (sections)
                @if content.descriptions.is_empty() {
                    p.quiet { "Some descriptions are left out: the page would be too large." }
                }
            }
            script { (PreEscaped(SCRIPT)) }
        }
        (PreEscaped("</html>\n"))
    }
}

/// `info.title` and `info.version`.
fn title(module: &Item) -> String {
    let fact = |name: &str| {
        let found = module.wire.iter().find(|fact| fact.name == name);
        line(found.map_or("", |fact| fact.value.as_str()))
    };
    format!("{} {}", fact("title"), fact("version")).trim().to_owned()
}

/// What was read, and what there is of it.
fn documents(content: &Content<'_>) -> Markup {
    let said = |severity| {
        let number = content.diagnostics.iter().filter(|one| one.severity() == severity).count();
        count(number, &severity.to_string())
    };
    html! {
        ul.documents {
            @for document in &content.outcome.documents {
                li {
                    strong { (line(&document.path.display().to_string())) }
                    @if let Some(module) = &document.module { " as " code { (module) } }
                    ": " (count(document.operations, "operation")) ", " (count(document.types, "type"))
                    @for left_out in &document.left_out {
                        div.messages { span.badge.warning { "left out" } " "
                            (line(&left_out.method)) " " (line(&left_out.path)) ": " (left_out.code.to_string()) }
                    }
                }
            }
        }
        p.quiet { (said(Severity::Warning)) ", " (said(Severity::Note)) ". Each operation is shown with the function of the Rust client that it becomes, each schema with its type." }
    }
}
