//! Documentation of printed items: our own sentences and the document's text, line by line.

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown;

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
    pub(super) fn document_or(self, text: Option<&str>, own: impl FnOnce() -> String) -> Self {
        let lines = text.map(markdown::lines).unwrap_or_default();
        if lines.is_empty() { self.own(own()) } else { self.document(text.unwrap_or_default()) }
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

    /// The `doc` attributes of an item.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.attribute_lines();
        quote!(#(#[doc = #lines])*)
    }

    /// The `doc` attributes of a module's own file.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.attribute_lines();
        quote!(#(#![doc = #lines])*)
    }

    fn attribute_lines(&self) -> Vec<String> {
        self.lines
            .iter()
            .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") })
            .collect()
    }
}
