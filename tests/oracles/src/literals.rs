//! String literals: each is a text of a document, or one that the plan derives from one.

use std::collections::BTreeSet;

use letterpress::diagnostics::Diagnostics;
use letterpress::plan::model::{BodyPlan, ModulePlan};
use letterpress::source::{self, Limits, Sources, Value};
use proc_macro2::{TokenStream, TokenTree};

use super::{Subject, shown};

/// The printer's own.
const OWN: [&str; 5] = [
    "../README.md",
    "/",
    "CARGO_PKG_NAME",
    "CARGO_PKG_VERSION",
    // The media types of bodies that have a schema and no name of their own are known to the runtime.
    "application/json",
];
/// The attributes whose texts are for people; `documentation` looks at `doc`.
const FOR_PEOPLE: [&str; 5] = ["allow", "cfg", "deprecated", "doc", "must_use"];

pub(super) fn check(subject: &Subject) -> Vec<String> {
    let mut known: BTreeSet<String> = OWN.iter().map(|text| (*text).to_owned()).collect();
    for (_, file) in subject.sources.iter() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let read = source::load_text(
            &file.path,
            file.text.clone(),
            &Limits::default(),
            &mut sources,
            &mut diagnostics,
        );
        if let Some((_, tree)) = read {
            texts(&tree, &mut known);
        }
    }
    let lower: Vec<String> = known.iter().map(|text| text.to_lowercase()).collect();
    known.extend(lower);
    subject.plans.iter().for_each(|plan| derived(plan, &mut known));
    let texts: Vec<&str> = subject.sources.iter().map(|(_, file)| file.text.as_str()).collect();
    // A number that stands where a text is due is taken as it is written.
    let is_written = |literal: &str| {
        literal.len() <= 40
            && literal.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-._:".contains(&byte))
            && texts.iter().any(|text| holds_word(text, literal))
    };
    let mut findings = Vec::new();
    for (path, text) in subject.rust().filter(|(path, _)| path.starts_with("src/")) {
        let Ok(tokens) = text.parse::<TokenStream>() else { continue };
        let mut found = Vec::new();
        literals(tokens, &mut found);
        for literal in found.into_iter().filter(|literal| !known.contains(literal) && !is_written(literal)) {
            findings.push(format!("{path}: the literal {} is no text of a document", shown(&literal)));
        }
    }
    findings
}

/// Whether a text holds a word that does not go on at either end.
fn holds_word(text: &str, word: &str) -> bool {
    let goes_on = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| {
        let (before, after) =
            (text.get(..at).unwrap_or_default(), text.get(at + word.len()..).unwrap_or_default());
        !goes_on(before.chars().next_back()) && !goes_on(after.chars().next())
    })
}

/// All keys and values of a tree as texts.
fn texts(value: &Value, known: &mut BTreeSet<String>) {
    match value {
        Value::Null => {}
        Value::Bool(value) => {
            known.insert(value.to_string());
        }
        Value::Int(value) => {
            known.insert(value.to_string());
        }
        Value::Float(value) => {
            known.insert(value.to_string());
        }
        Value::String(text) => {
            known.insert(text.clone());
        }
        Value::Array(elements) => elements.iter().for_each(|element| texts(element, known)),
        Value::Object(members) => {
            for (key, member) in members {
                known.insert(key.clone());
                texts(member, known);
            }
        }
    }
}

/// Texts that the plan puts together of what a document says: all of them end up as literals and nowhere else.
fn derived(plan: &ModulePlan, known: &mut BTreeSet<String>) {
    // Errors name the builder's method.
    known.extend(plan.schemes.iter().map(|scheme| scheme.setter.trim_start_matches("r#").to_owned()));
    known.extend(
        plan.schemes.iter().flat_map(|scheme| &scheme.client_credentials).map(|flow| flow.token_url.clone()),
    );
    for server in &plan.servers {
        known.insert(server.url.clone());
        known.extend(server.variables.iter().flat_map(|variable| variable.default.clone()));
        // In the place of a server that can't be used stands a variable of the printer's.
        known.extend(server.variables.iter().map(|variable| variable.wire.clone()));
    }
    for operation in plan.groups.iter().flat_map(|group| &group.operations) {
        // Made of method and path where the document gives none.
        known.insert(operation.id.clone());
        // Mended where a character can't be sent.
        known.insert(operation.path.clone());
        known.insert(operation.method.clone());
        // The media types of all answers.
        known.insert(operation.accept.clone());
        // Made of examples and types.
        known.extend(
            operation.canned.iter().flat_map(|canned| [canned.media_type.clone(), canned.body.clone()]),
        );
        known.extend(operation.streams.iter().map(|stream| stream.accept.clone()));
        let bodies = || operation.body.iter().flat_map(BodyPlan::contents);
        known.extend(bodies().map(|content| content.media_type.clone()));
        known.extend(operation.constants.iter().map(|constant| constant.value.clone()));
        let parts = bodies().flat_map(|content| &content.parts);
        known.extend(parts.filter_map(|part| part.content_type.clone()));
        let contents = operation.contents.iter().flat_map(|content| &content.variants);
        known.extend(contents.map(|variant| variant.media_type.clone()));
    }
    for model in &plan.models {
        use letterpress::plan::model::{ModelKind, RulePlan};
        let fields = match &model.kind {
            ModelKind::Struct(plan) => plan.fields.as_slice(),
            _ => &[],
        };
        for rule in fields.iter().flat_map(|field| &field.rules) {
            if let RulePlan::Pattern(pattern) = rule {
                known.insert(pattern.clone());
            }
        }
        if let ModelKind::Tuple(plan) = &model.kind {
            known.extend((0..plan.items.len()).map(|index| index.to_string()));
        }
    }
}

/// The values of all string literals outside of attributes for people.
fn literals(tokens: TokenStream, found: &mut Vec<String>) {
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                if matches!(trees.peek(), Some(TokenTree::Punct(bang)) if bang.as_char() == '!') {
                    trees.next();
                }
                let is_for_people = match trees.peek() {
                    Some(TokenTree::Group(group)) => {
                        let name = group.stream().into_iter().next().map(|tree| tree.to_string());
                        name.is_some_and(|name| FOR_PEOPLE.contains(&name.as_str()))
                    }
                    _ => false,
                };
                if is_for_people {
                    trees.next();
                }
            }
            TokenTree::Group(group) => literals(group.stream(), found),
            TokenTree::Literal(literal) => match syn::Lit::new(literal) {
                syn::Lit::Str(text) => found.push(text.value()),
                syn::Lit::Int(_) | syn::Lit::Float(_) | syn::Lit::Bool(_) => {}
                other => found.push(format!("{other:?}, which no print has")),
            },
            _ => {}
        }
    }
}
