//! One printed Rust file: its parts, its text, and the proof that the text says what was meant.

use proc_macro2::TokenStream;

use super::code::Code;
use super::docs::Docs;
use super::pretty::{self, Chain, Definition, Definitions, Table};
use super::scope::Scope;
use super::verify::{verify, verify_parsed};
use super::{EmitError, File, set, token};

/// A part of a file.
enum Part {
    /// Items that stand together without empty lines, such as `mod` lines.
    Lines(Vec<TokenStream>),
    /// An item.
    Item(TokenStream),
    /// A table of the runtime's macros.
    Table(Table),
    /// Types that a macro of the runtime prints.
    Definitions(Definitions),
    /// A static whose value is a chain of calls.
    Chain(Chain),
}

/// A Rust file that is being put together.
pub(super) struct RustFile {
    path: String,
    mark: String,
    attributes: TokenStream,
    docs: Docs,
    parts: Vec<Part>,
    /// Whether the text is also parsed as Rust.
    parsed: bool,
}

impl RustFile {
    /// An empty file; `mark` is the comment of its first line. If it is to be `parsed`, its text is, as Rust.
    pub(super) fn new(path: impl Into<String>, mark: &str, docs: Docs, parsed: bool) -> Self {
        Self {
            parsed,
            path: path.into(),
            mark: mark.to_owned(),
            attributes: TokenStream::new(),
            docs,
            parts: Vec::new(),
        }
    }

    /// Adds an attribute of the whole file.
    pub(super) fn attribute(&mut self, tokens: TokenStream) {
        self.attributes.extend(tokens);
    }

    /// Adds an item, with an empty line before it.
    pub(super) fn item(&mut self, tokens: TokenStream) {
        self.parts.push(Part::Item(tokens));
    }

    /// Adds items that stand together.
    pub(super) fn lines(&mut self, items: Vec<TokenStream>) {
        if !items.is_empty() {
            self.parts.push(Part::Lines(items));
        }
    }

    /// Adds a table.
    pub(super) fn table(&mut self, table: Table) {
        self.parts.push(Part::Table(table));
    }

    /// Adds a type that a macro of the runtime prints.
    pub(super) fn definition(&mut self, macro_name: &str, item: Definition) -> Result<(), EmitError> {
        self.definitions(macro_name, vec![item])
    }

    /// Adds types that one call of a macro of the runtime prints; nothing where there are none.
    pub(super) fn definitions(&mut self, macro_name: &str, items: Vec<Definition>) -> Result<(), EmitError> {
        if !items.is_empty() {
            let path = token::path(&format!("crate::runtime::{macro_name}"))?;
            self.parts.push(Part::Definitions(Definitions { path, items }));
        }
        Ok(())
    }

    /// Adds a static.
    pub(super) fn chain(&mut self, chain: Chain) {
        self.parts.push(Part::Chain(chain));
    }

    /// The file without imports.
    pub(super) fn finish(self) -> Result<File, EmitError> {
        self.render(Vec::new())
    }

    /// The file with the imports that its scope gathered.
    pub(super) fn finish_with(self, scope: &Scope) -> Result<File, EmitError> {
        let uses = scope.uses()?.into_iter().map(Part::Lines).collect();
        self.render(uses)
    }

    fn render(self, uses: Vec<Part>) -> Result<File, EmitError> {
        let Self { parsed, path, mark, attributes, docs, parts } = self;
        let mut text = format!("{mark}\n");
        let begin = text.len();
        if mark.contains(['\n', '\r']) || !mark.starts_with("//") {
            return Err(EmitError::text(&path, "its first line is no comment"));
        }
        let mut meant = Code::default();
        for head in [docs.inner(), attributes].into_iter().filter(|head| !head.is_empty()) {
            text.push('\n');
            let head = meant.push(head);
            set::attributes(&meant, head, 0, &mut text).ok_or_else(|| unknown_attribute(&path))?;
        }
        for part in uses.into_iter().chain(parts) {
            text.push('\n');
            match part {
                Part::Lines(items) => {
                    for tokens in items {
                        pretty::item(tokens, &mut meant, &mut text, &path)?;
                    }
                }
                Part::Item(tokens) => pretty::item(tokens, &mut meant, &mut text, &path)?,
                Part::Table(table) => table.write(&mut meant, &mut text),
                Part::Definitions(definitions) => {
                    definitions.write(&mut meant, &mut text).ok_or_else(|| unknown_attribute(&path))?;
                }
                Part::Chain(chain) => chain.write(&mut meant, &mut text),
            }
        }
        let body = text.get(begin..).unwrap_or_default();
        verify(&path, body, &meant)?;
        if parsed {
            verify_parsed(&path, body, &meant)?;
        }
        Ok(File { path, text })
    }
}

fn unknown_attribute(path: &str) -> EmitError {
    EmitError::text(path, "an attribute has an unknown form")
}
