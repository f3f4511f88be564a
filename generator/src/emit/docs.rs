//! Documentation of printed items: our own sentences and the document's text, line by line.

use std::borrow::Cow;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::markdown::{self, longest_run};

/// A link to a method or variant; rustdoc knows raw names without their prefix.
pub(super) fn link(ty: &str, member: &str) -> String {
    format!("[`{ty}::{}`]", member.trim_start_matches("r#"))
}

/// Documentation that grows block by block; blocks are parted by an empty line.
#[derive(Clone, Debug, Default)]
pub(super) struct Docs {
    lines: Vec<String>,
}

impl Docs {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// A paragraph in the generator's own words; what it quotes of a document went through [`markdown::code`].
    pub(super) fn own(mut self, text: impl Into<String>) -> Self {
        self.block(vec![text.into()]);
        self
    }

    /// A paragraph that may be missing.
    pub(super) fn maybe(self, text: Option<String>) -> Self {
        match text {
            Some(text) => self.own(text),
            None => self,
        }
    }

    /// Markdown of the document.
    pub(super) fn document(mut self, text: &str) -> Self {
        self.block(markdown::lines(text));
        self
    }

    /// Markdown of the document, or else a sentence of the generator's own.
    pub(super) fn document_or(mut self, text: Option<&str>, own: impl FnOnce() -> String) -> Self {
        let lines = text.map(markdown::lines).unwrap_or_default();
        if lines.is_empty() {
            return self.own(own());
        }
        self.block(lines);
        self
    }

    /// A list in the generator's own words.
    pub(super) fn list(mut self, items: impl IntoIterator<Item = String>) -> Self {
        self.block(items.into_iter().map(|item| format!("- {item}")).collect());
        self
    }

    /// A section with a list, unless the list is empty.
    pub(super) fn section(self, title: &str, items: Vec<String>) -> Self {
        if items.is_empty() { self } else { self.own(format!("# {title}")).list(items) }
    }

    /// An example that the printed crate compiles.
    pub(super) fn example(self, code: Vec<String>) -> Self {
        if code.is_empty() {
            return self;
        }
        let mut docs = self.own("# Example");
        let mut lines = vec!["```no_run".to_owned()];
        lines.extend(code);
        lines.push("```".to_owned());
        docs.block(lines);
        docs
    }

    fn block(&mut self, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
    }

    /// The lines as they are.
    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }

    /// The documentation of an item as one attribute, whose text has all lines.
    pub(super) fn outer(&self) -> TokenStream {
        let text = self.text().map(|text| literal(&text)).into_iter();
        quote!(#(#[doc = #text])*)
    }

    /// The documentation of a module's own file, likewise.
    pub(super) fn inner(&self) -> TokenStream {
        let text = self.text().map(|text| literal(&text)).into_iter();
        quote!(#(#![doc = #text])*)
    }

    fn text(&self) -> Option<String> {
        let mut text = String::with_capacity(self.lines.iter().map(|line| line.len() + 2).sum());
        for (index, line) in self.lines.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            if !line.is_empty() {
                text.push(' ');
                text.push_str(line);
            }
        }
        (!self.lines.is_empty()).then_some(text)
    }
}

/// A text as a raw literal: nothing is escaped here only to be taken back by [`value`].
fn literal(text: &str) -> Literal {
    let hashes = "#".repeat(longest_run(text, '#') + 1);
    format!("r{hashes}\"{text}\"{hashes}").parse().unwrap_or_else(|_| Literal::string(text))
}

/// The text of a string literal as `proc_macro2` writes it, or of a raw one.
pub(super) fn value(literal: &str) -> Option<Cow<'_, str>> {
    if let Some(raw) = literal.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let quoted = raw.get(hashes..raw.len().checked_sub(hashes)?)?;
        return Some(quoted.strip_prefix('"')?.strip_suffix('"')?.into());
    }
    let quoted = literal.strip_prefix('"')?.strip_suffix('"')?;
    if !quoted.contains('\\') {
        return Some(quoted.into());
    }
    let mut text = String::with_capacity(quoted.len());
    let mut rest = quoted;
    while let Some((before, escaped)) = rest.split_once('\\') {
        text.push_str(before);
        let mut characters = escaped.chars();
        match characters.next()? {
            'n' => text.push('\n'),
            't' => text.push('\t'),
            'r' => text.push('\r'),
            '0' => text.push('\0'),
            quote @ ('"' | '\'' | '\\') => text.push(quote),
            'u' => {
                let (digits, _) = escaped.strip_prefix("u{")?.split_once('}')?;
                text.push(char::from_u32(u32::from_str_radix(digits, 16).ok()?)?);
                characters = escaped.get(digits.len() + 3..)?.chars();
            }
            _ => return None,
        }
        rest = characters.as_str();
    }
    text.push_str(rest);
    Some(text.into())
}
