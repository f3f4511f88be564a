//! Documentation, read with the Markdown parser that rustdoc itself uses.

use std::ops::RangeInclusive;

use letterpress::plan::model::BodyPlan;
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag};
use syn::{Attribute, Expr, ImplItem, Item, Lit, Meta};

use super::{Subject, definition, example, shown};

pub(super) fn check(subject: &Subject) -> Vec<String> {
    let mut findings = Vec::new();
    for (path, text) in subject.rust().filter(|(path, _)| path.starts_with("src/")) {
        let Ok(file) = syn::parse_file(text) else { continue };
        let mut blocks = Vec::new();
        gather(&file, &mut blocks);
        let mut examples = 0;
        for block in &blocks {
            markdown(block, path, &mut examples, &mut findings);
        }
        let planned = planned_examples(subject, path);
        if !planned.contains(&examples) {
            findings.push(format!("{path}: {examples} examples, and {planned:?} planned"));
        }
    }
    if let Some(readme) = subject.files.get("README.md") {
        // A readme of the user's own is the user's.
        if !readme.starts_with("<!-- Printed by letterpress: a copy") {
            let (_, text) = readme.split_once("-->").unwrap_or(("", readme));
            let mut examples = 0;
            markdown(text, "README.md", &mut examples, &mut findings);
            if examples != 1 {
                findings.push(format!("README.md: {examples} examples, and 1 planned"));
            }
        }
    }
    findings
}

/// Each operation has one example where a value can be made, in the file of its group, and so may the enum of its bodies.
fn planned_examples(subject: &Subject, path: &str) -> RangeInclusive<usize> {
    let groups = subject.plans.iter().flat_map(|plan| plan.groups.iter().map(move |group| (plan, group)));
    let of_file = groups.filter(|(plan, group)| {
        let folder = plan.name.as_deref().map(|name| format!("{}/", super::expected::plain(name)));
        let folder = folder.unwrap_or_default();
        path == format!("src/{folder}{}.rs", super::expected::plain(&group.module))
    });
    let (mut least, mut most) = (0, 0);
    for (plan, operation) in
        of_file.flat_map(|(plan, group)| group.operations.iter().map(move |operation| (plan, operation)))
    {
        least += usize::from(example::is_certain(operation, plan));
        most += 1 + usize::from(operation.body.as_ref().and_then(BodyPlan::choice).is_some());
    }
    least..=most
}

/// The documentation of each item, member and variant, as rustdoc puts it together.
fn gather(file: &syn::File, blocks: &mut Vec<String>) {
    let mut add = |attributes: &[Attribute]| {
        let lines: Vec<String> = attributes.iter().filter_map(line).collect();
        if !lines.is_empty() {
            blocks.push(lines.join("\n"));
        }
    };
    add(&file.attrs);
    for item in &file.items {
        match item {
            Item::Struct(item) => {
                add(&item.attrs);
                item.fields.iter().for_each(|field| add(&field.attrs));
            }
            Item::Enum(item) => {
                add(&item.attrs);
                item.variants.iter().for_each(|variant| add(&variant.attrs));
            }
            Item::Impl(item) => {
                for member in &item.items {
                    if let ImplItem::Fn(function) = member {
                        add(&function.attrs);
                    }
                }
            }
            Item::Static(item) => add(&item.attrs),
            Item::Const(item) => add(&item.attrs),
            Item::Mod(item) => add(&item.attrs),
            Item::Macro(item) => {
                for definition in definition::read(&item.mac.tokens) {
                    add(&definition.attributes);
                    definition.rows.iter().for_each(|row| add(&row.attributes));
                }
            }
            _ => {}
        }
    }
}

/// The text of a `doc` attribute.
fn line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    match &pair.value {
        Expr::Lit(literal) if pair.path.is_ident("doc") => match &literal.lit {
            // A line comment begins with a space.
            Lit::Str(text) => {
                Some(text.value().strip_prefix(' ').map_or_else(|| text.value(), str::to_owned))
            }
            _ => None,
        },
        _ => None,
    }
}

/// Looks at one piece of documentation; counts code that the compiler takes.
fn markdown(text: &str, path: &str, examples: &mut usize, findings: &mut Vec<String>) {
    let mut references = Vec::new();
    let mut note = |link: BrokenLink<'_>| {
        references.push(link.reference.to_string());
        Some((CowStr::from("reference"), CowStr::from("")))
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_with_broken_link_callback(text, options, Some(&mut note)) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(label))) => match &*label {
                "text" | "toml" => {}
                "no_run" | "rust,no_run" => *examples += 1,
                other => findings.push(format!("{path}: a code block {} is compiled", shown(other))),
            },
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                findings.push(format!("{path}: an indented block is compiled, in {}", shown(text)));
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                findings.push(format!("{path}: HTML {}", shown(&html)))
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                findings.push(format!("{path}: an image {}", shown(&dest_url)));
            }
            Event::Start(Tag::Link { dest_url, .. }) if !is_fine(&dest_url) => {
                findings.push(format!("{path}: a link to {}", shown(&dest_url)));
            }
            _ => {}
        }
    }
    // References without a target lead to items; those of our own are names in code.
    findings.extend(
        references
            .iter()
            .filter(|reference| !is_own(reference))
            .map(|reference| format!("{path}: a reference to {}", shown(reference))),
    );
}

/// Targets on the web, and paths of items in the printer's own sentences.
fn is_fine(target: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme))
        || target == "reference"
        || (target.starts_with("super::") && is_path(target))
}

fn is_own(reference: &str) -> bool {
    reference.strip_prefix('`').and_then(|text| text.strip_suffix('`')).is_some_and(is_path)
}

fn is_path(text: &str) -> bool {
    text.split("::")
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'))
}
