//! What was said about the documents.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::content::Content;
use super::text::{count, line};
use crate::diagnostics::{Code, Diagnostic, Severity};

/// Messages of one code that are listed.
const LISTED: usize = 200;

/// All messages by their code; the whole section.
pub(super) fn section(content: &Content<'_>) -> Markup {
    let mut kinds: BTreeMap<(Severity, String), (Code, Vec<&Diagnostic>)> = BTreeMap::new();
    for diagnostic in &content.diagnostics {
        let key = (diagnostic.severity(), diagnostic.code.to_string());
        kinds.entry(key).or_insert_with(|| (diagnostic.code, Vec::new())).1.push(diagnostic);
    }
    html! {
        section #warnings aria-labelledby="warnings-title" {
            h2 #warnings-title { "Warnings and notes" }
            @if kinds.is_empty() { p { "There is nothing to say about this document." } }
            @for (code, all) in kinds.values() {
                details.entry open[code.severity() != Severity::Note && all.len() < 6] {
                    summary {
                        (badge(code.severity())) " "
                        strong { (code.to_string()) } " " (said(code.title())) " "
                        span.quiet { (count(all.len(), "time")) }
                    }
                    p.quiet { (said(code.help())) }
                    ul.messages {
                        @for diagnostic in all.iter().take(LISTED) { li { (message(content, diagnostic)) } }
                    }
                    @if all.len() > LISTED { p.quiet { "and " (all.len() - LISTED) " more" } }
                }
            }
        }
    }
}

/// The messages of an operation or type.
pub(super) fn of(content: &Content<'_>, path: &str) -> Markup {
    let said = content.said.get(path).map(Vec::as_slice).unwrap_or_default();
    html! {
        @if !said.is_empty() {
            ul.messages.here {
                @for diagnostic in said.iter().take(LISTED) {
                    li { (badge(diagnostic.severity())) " " (message(content, diagnostic)) }
                }
            }
        }
    }
}

/// A mark for the summary of what has messages.
pub(super) fn mark(content: &Content<'_>, path: &str) -> Markup {
    let said = content.said.get(path).map(Vec::as_slice).unwrap_or_default();
    let warnings = said.iter().filter(|one| one.severity() == Severity::Warning).count();
    html! { @if warnings > 0 { " " span.badge.warning { (count(warnings, "warning")) } } }
}

fn badge(severity: Severity) -> Markup {
    let class = severity.to_string();
    html! { span.badge.(class) { (class) } }
}

/// A text of ours, with what stands between backticks as code.
fn said(text: &str) -> Markup {
    let parts: Vec<&str> = text.split('`').collect();
    // A text of the document in it may have a backtick of its own.
    if parts.len().is_multiple_of(2) {
        return html! { (text) };
    }
    html! { @for (index, part) in parts.iter().enumerate() { @if index % 2 == 1 { code { (part) } } @else { (part) } } }
}

fn message(content: &Content<'_>, diagnostic: &Diagnostic) -> Markup {
    html! {
        @if let Some(at) = content.at(&diagnostic.place) { span.place { (at) } " " }
        (said(&line(&diagnostic.message)))
        @if let Some(help) = &diagnostic.help { " " span.quiet { (said(&line(help))) } }
        @if let Some(text) = content.source_line(&diagnostic.place) { pre.source { (text) } }
    }
}
