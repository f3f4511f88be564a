//! From tokens to formatted text. `set` sets what has a known shape, `prettyplease` the rest; empty lines and tables are set here.

use std::ops::Range;

use proc_macro2::{Delimiter, TokenStream};

use super::code::Code;
use super::{EmitError, docs, set};

/// A call of one of the runtime's table macros: `path! { head { row; row; } }`, one row a line.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// The macro's path.
    pub(super) path: TokenStream,
    /// What the rows describe; without it the rows stand in the macro's own braces.
    pub(super) head: Option<TokenStream>,
    /// The rows without their `;`.
    pub(super) rows: Vec<TokenStream>,
}

impl Table {
    /// Writes the item, and adds its tokens to those of the file.
    pub(super) fn write(self, meant: &mut Code, text: &mut String) {
        let path = meant.push(self.path);
        meant.write_line(path, text);
        meant.punct("!");
        let braces = meant.open(Delimiter::Brace);
        text.push_str("! { ");
        let inner = self.head.map(|head| {
            let head = meant.push(head);
            meant.write_line(head, text);
            text.push_str(" {\n");
            meant.open(Delimiter::Brace)
        });
        let is_single = inner.is_none() && self.rows.len() == 1;
        if inner.is_none() && !is_single {
            text.pop();
            text.push('\n');
        }
        for row in self.rows {
            let row = meant.push(row);
            meant.punct(";");
            text.push_str(if is_single { "" } else { "    " });
            meant.write_line(row, text);
            text.push_str(if is_single { "; " } else { ";\n" });
        }
        text.push_str(if inner.is_some() { "} }\n" } else { "}\n" });
        if let Some(inner) = inner {
            meant.close(inner);
        }
        meant.close(braces);
    }
}

/// Types that a macro of the runtime prints: `path! { head { row; row; } … }`, with attributes at heads and rows, one row a
/// line.
#[derive(Clone, Debug)]
pub(super) struct Definitions {
    /// The macro's path.
    pub(super) path: TokenStream,
    /// The types.
    pub(super) items: Vec<Definition>,
}

/// One of these types.
#[derive(Clone, Debug)]
pub(super) struct Definition {
    /// Attributes, and `pub struct Name`.
    pub(super) head: TokenStream,
    /// Attributes and text of each row, without its `;`.
    pub(super) rows: Vec<TokenStream>,
}

impl Definitions {
    /// Writes the item, and adds its tokens to those of the file. `None` if an attribute has an unknown form.
    pub(super) fn write(self, meant: &mut Code, text: &mut String) -> Option<()> {
        let path = meant.push(self.path);
        meant.write_line(path, text);
        meant.punct("!");
        let braces = meant.open(Delimiter::Brace);
        text.push_str("! {\n");
        for (index, item) in self.items.into_iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            item.write(meant, text)?;
        }
        meant.close(braces);
        text.push_str("}\n");
        Some(())
    }
}

impl Definition {
    fn write(self, meant: &mut Code, text: &mut String) -> Option<()> {
        let head = meant.push(self.head);
        row(meant, head, 4, text)?;
        let braces = meant.open(Delimiter::Brace);
        text.push_str(if self.rows.is_empty() { " {}\n" } else { " {\n" });
        let is_empty = self.rows.is_empty();
        for tokens in self.rows {
            let range = meant.push(tokens);
            row(meant, range, 8, text)?;
            meant.punct(";");
            text.push_str(";\n");
        }
        meant.close(braces);
        if !is_empty {
            text.push_str("    }\n");
        }
        Some(())
    }
}

/// The longest line of a row; a longer one is broken behind its arrow.
const LONGEST_ROW: usize = 112;

/// Attributes on lines of their own, and what follows on one line without its end.
fn row(code: &Code, range: Range<usize>, indent: usize, text: &mut String) -> Option<()> {
    let start = set::attributes(code, range.clone(), indent, text)?;
    text.extend(std::iter::repeat_n(' ', indent));
    let begin = text.len();
    code.write_line(start..range.end, text);
    let arrow = (start..range.end).find(|at| code.is(*at, "=>"));
    if let Some(arrow) = arrow.filter(|_| indent + text.len() - begin > LONGEST_ROW) {
        text.truncate(begin);
        code.write_line(start..arrow + 1, text);
        text.push('\n');
        text.extend(std::iter::repeat_n(' ', indent + 4));
        code.write_line(arrow + 1..range.end, text);
    }
    Some(())
}

/// A static whose value is a chain of calls, one call a line.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// `static NAME: Type`.
    pub(super) head: TokenStream,
    /// The expression that the chain starts with.
    pub(super) first: TokenStream,
    /// The calls.
    pub(super) steps: Vec<TokenStream>,
}

impl Chain {
    /// Writes the item, and adds its tokens to those of the file.
    pub(super) fn write(self, meant: &mut Code, text: &mut String) {
        let start = text.len();
        let head = meant.push(self.head);
        meant.write_line(head, text);
        meant.punct("=");
        text.push_str(" =");
        let first = meant.push(self.first);
        let first = meant.line(first);
        // The calls are indented below what they are calls of.
        let indent = if text.len() - start + 1 + first.len() <= LONGEST_CALL {
            text.push(' ');
            4
        } else {
            text.push_str("\n    ");
            8
        };
        text.push_str(&first);
        for step in self.steps {
            let step = meant.push(step);
            text.push('\n');
            text.extend(std::iter::repeat_n(' ', indent));
            call(meant, step, indent, text);
        }
        meant.punct(";");
        text.push_str(";\n");
    }
}

/// The longest line of a chain; a list that makes a longer one stands one item a line.
const LONGEST_CALL: usize = 108;

/// A call of a chain. The list of `.name(&[…])` is broken where it is too long for a line.
fn call(code: &Code, step: Range<usize>, indent: usize, text: &mut String) {
    let start = text.len();
    code.write_line(step.clone(), text);
    if text.len() - start <= LONGEST_CALL {
        return;
    }
    let open = step.start + 4;
    let closed = match code.group(open, Delimiter::Bracket) {
        Some(closed) if code.is(open - 1, "&") && closed + 2 == step.end => closed,
        _ => return,
    };
    text.truncate(start);
    code.write_line(step.start..open + 1, text);
    text.push('\n');
    for item in code.parts(open + 1..closed) {
        text.extend(std::iter::repeat_n(' ', indent + 4));
        code.write_line(item, text);
        text.push_str(",\n");
    }
    text.extend(std::iter::repeat_n(' ', indent));
    text.push_str("])");
}

/// Writes an item with a line end, and adds its tokens to those of the file.
pub(super) fn item(
    tokens: TokenStream,
    meant: &mut Code,
    text: &mut String,
    path: &str,
) -> Result<(), EmitError> {
    let range = meant.push(tokens);
    let start = text.len();
    if set::item(meant, range.clone(), text, &|function| member(meant, function)).is_some() {
        return Ok(());
    }
    text.truncate(start);
    let source = source(meant, range);
    let file =
        syn::parse_str(&source).map_err(|error| EmitError::text(path, format!("{error} in `{source}`")))?;
    text.push_str(&prettyplease::unparse(&file));
    Ok(())
}

/// A function of an `impl` block that `set` can't set.
fn member(code: &Code, function: Range<usize>) -> Option<String> {
    let file = syn::parse_str(&format!("impl T {{ {} }}", source(code, function))).ok()?;
    let block = prettyplease::unparse(&file);
    Some(block.strip_prefix("impl T {\n")?.strip_suffix("}\n")?.to_owned())
}

/// Tokens as a text for a parser, with a line of documentation in an attribute of its own.
fn source(code: &Code, range: Range<usize>) -> String {
    let mut text = String::new();
    for at in range {
        let is_doc = code.is(at.wrapping_sub(2), "doc") && code.is(at.wrapping_sub(1), "=");
        let lines = if is_doc { docs::value(code.text(at)) } else { None };
        match lines {
            Some(lines) => {
                let is_inner = code.is(at.wrapping_sub(4), "!");
                let next = if is_inner { "] #![doc = " } else { "] #[doc = " };
                let literals: Vec<String> =
                    lines.split('\n').map(|line| proc_macro2::Literal::string(line).to_string()).collect();
                text.push_str(&literals.join(next));
            }
            None => text.push_str(code.text(at)),
        }
        // The tokens of a lifetime, an operator and a raw identifier are one each.
        text.push(' ');
    }
    text
}

/// An item as lines.
pub(super) fn lines(tokens: TokenStream, path: &str) -> Result<Vec<String>, EmitError> {
    let (mut code, mut text) = (Code::default(), String::new());
    item(tokens, &mut code, &mut text, path)?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// Statements as lines of code, for an example.
pub(super) fn statements(tokens: TokenStream, path: &str) -> Result<Vec<String>, EmitError> {
    let code = Code::of(tokens);
    let mut text = String::new();
    if set::statements(&code, code.all(), 4, &mut text).is_none() {
        let source = format!("async fn example() {{ {} }}", source(&code, code.all()));
        let file = syn::parse_str(&source)
            .map_err(|error| EmitError::text(path, format!("{error} in `{source}`")))?;
        let function = prettyplease::unparse(&file);
        let lines: Vec<&str> = function.lines().collect();
        text = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default().join("\n");
    }
    Ok(text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect())
}

/// Tokens on one line.
pub(super) fn one_line(tokens: &TokenStream) -> String {
    let code = Code::of(tokens.clone());
    code.line(code.all())
}
