//! Signatures, with links to the types in them.

use maud::{Markup, html};

use super::content::Content;
use super::text::anchor;

/// The words of a text of Rust: identifiers with what lies between them.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
        let start = rest.find(is_word).unwrap_or(rest.len());
        let (between, behind) = rest.split_at(start);
        let end = behind.find(|character| !is_word(character)).unwrap_or(behind.len());
        let (word, behind) = behind.split_at(end);
        rest = behind;
        Some((between, word))
    })
}

/// What goes before the paths of an item's module: `v1::`, or nothing.
fn prefix(of: &str) -> &str {
    let parts: Vec<&str> = of.split("::").collect();
    // `models::User`, `users::Users::create`, `Client::users`; with a module before them where there are several.
    match parts.as_slice() {
        ["models", _] | ["Client", ..] => "",
        [module, "models", _] | [module, "Client", ..] => of.get(..module.len() + 2).unwrap_or_default(),
        [_, group, ..] if group.starts_with(|c: char| c.is_ascii_uppercase()) => "",
        [module, ..] => of.get(..module.len() + 2).unwrap_or_default(),
        [] => "",
    }
}

/// The paths that the words of a text of the item `of` may stand for, if they are types of its module.
pub(super) fn paths(of: &str, text: &str) -> impl Iterator<Item = String> {
    let prefix = prefix(of).to_owned();
    let is_type = |word: &&str| word.starts_with(|character: char| character.is_ascii_uppercase());
    let named = words(text).map(|(_, word)| word).filter(is_type).collect::<Vec<_>>();
    named.into_iter().map(move |word| format!("{prefix}models::{word}"))
}

/// A text of Rust whose types are links.
pub(super) fn linked(content: &Content<'_>, of: &str, text: &str) -> Markup {
    let prefix = prefix(of);
    html! {
        code {
            @for (between, word) in words(text) {
                (between)
                @let path = format!("{prefix}models::{word}");
                @if content.has_type(&path) { a href=(format!("#{}", anchor(&path))) { (word) } } @else { (word) }
            }
        }
    }
}
