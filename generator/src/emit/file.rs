//! One printed Rust file: its parts, its text, and the proof that the text says what was meant.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;

use super::docs::Docs;
use super::pretty::{self, Chain, Table};
use super::scope::Scope;
use super::{EmitError, File};

/// A part of a file.
enum Part {
    /// Items that stand together without empty lines, such as `mod` lines.
    Lines(Vec<TokenStream>),
    /// An item.
    Item(TokenStream),
    /// A table of the runtime's macros.
    Table(Table),
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
}

impl RustFile {
    /// An empty file; `mark` is the comment of its first line.
    pub(super) fn new(path: impl Into<String>, mark: &str, docs: Docs) -> Self {
        Self {
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
        let Self { path, mark, attributes, docs, parts } = self;
        let mut text = format!("{mark}\n");
        let mut meant = TokenStream::new();
        for head in [docs.inner(), attributes].into_iter().filter(|head| !head.is_empty()) {
            let file: syn::File = syn::parse2(head.clone()).map_err(|error| EmitError::text(&path, error))?;
            text.push_str(&format!("\n{}\n", prettyplease::unparse(&file).trim_end()));
            meant.extend(head);
        }
        for part in uses.into_iter().chain(parts) {
            text.push('\n');
            match part {
                Part::Lines(items) => {
                    for tokens in items {
                        text.push_str(&pretty::item(&tokens, &path)?);
                        meant.extend(tokens);
                    }
                }
                Part::Item(tokens) => {
                    text.push_str(&pretty::item(&tokens, &path)?);
                    meant.extend(tokens);
                }
                Part::Table(table) => {
                    text.push_str(&table.text());
                    meant.extend(table.tokens());
                }
                Part::Chain(chain) => {
                    text.push_str(&chain.text());
                    meant.extend(chain.tokens());
                }
            }
        }
        verify(&path, &text, meant)?;
        Ok(File { path, text })
    }
}

/// The text must parse, and as exactly what was meant: then no text of a document became code.
fn verify(path: &str, text: &str, meant: TokenStream) -> Result<(), EmitError> {
    let read = syn::parse_file(text).map_err(|error| EmitError::text(path, error))?.into_token_stream();
    let (read, meant) = (canonical(read), canonical(meant));
    if read.len() == meant.len() && read == meant {
        return Ok(());
    }
    let differing = meant.iter().zip(&read).find(|(meant, read)| meant != read);
    Err(EmitError::text(
        path,
        match differing {
            Some((meant, read)) => format!("the printed text reads `{read}` where `{meant}` was meant"),
            None => "the printed text has more or fewer tokens than were meant".to_owned(),
        },
    ))
}

/// Tokens as texts. Commas before a closing bracket are the printer's choice and left out; strings count by value.
fn canonical(tokens: TokenStream) -> Vec<String> {
    let mut texts = Vec::new();
    flatten(tokens, &mut texts);
    texts
}

fn flatten(tokens: TokenStream, texts: &mut Vec<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => flatten_group(&group, texts),
            TokenTree::Literal(literal) => texts.push(match syn::Lit::new(literal.clone()) {
                syn::Lit::Str(string) => format!("{:?}", string.value()),
                _ => literal.to_string(),
            }),
            TokenTree::Punct(punct) if punct.as_char() == '>' => {
                drop_comma(texts);
                texts.push(">".to_owned());
            }
            other => texts.push(other.to_string()),
        }
    }
}

/// A list that is broken over lines gets a comma after its last element.
fn drop_comma(texts: &mut Vec<String>) {
    if texts.last().is_some_and(|text| text == ",") {
        texts.pop();
    }
}

fn flatten_group(group: &Group, texts: &mut Vec<String>) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => return flatten(group.stream(), texts),
    };
    texts.push(open.to_owned());
    flatten(group.stream(), texts);
    drop_comma(texts);
    texts.push(close.to_owned());
}
