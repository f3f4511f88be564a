//! From tokens to formatted text. `prettyplease` sets each item; empty lines and tables are set here.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::quote;

use super::EmitError;

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
    /// The whole item as tokens.
    pub(super) fn tokens(&self) -> TokenStream {
        let (path, rows) = (&self.path, &self.rows);
        match &self.head {
            Some(head) => quote!(#path! { #head { #(#rows;)* } }),
            None => quote!(#path! { #(#rows;)* }),
        }
    }

    /// The item as text.
    pub(super) fn text(&self) -> String {
        let path = row(&self.path);
        // An attribute is written as everywhere else.
        let tight = |text: String| match text.strip_prefix("# [") {
            Some(rest) => format!("#[{rest}"),
            None => text,
        };
        let rows: Vec<String> =
            self.rows.iter().map(|tokens| format!("    {};\n", tight(row(tokens)))).collect();
        match &self.head {
            Some(head) => format!("{path}! {{ {} {{\n{}}} }}\n", row(head), rows.concat()),
            None => match rows.as_slice() {
                [single] => format!("{path}! {{ {} }}\n", single.trim()),
                several => format!("{path}! {{\n{}}}\n", several.concat()),
            },
        }
    }
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
    /// The whole item as tokens.
    pub(super) fn tokens(&self) -> TokenStream {
        let Self { head, first, steps } = self;
        quote!(#head = #first #(#steps)*;)
    }

    /// The item as text.
    pub(super) fn text(&self) -> String {
        let steps: Vec<String> = self.steps.iter().map(|step| format!("\n        {}", call(step))).collect();
        format!("{} =\n    {}{};\n", row(&self.head), row(&self.first), steps.concat())
    }
}

/// An item as text that ends with a line end.
pub(super) fn item(tokens: &TokenStream, path: &str) -> Result<String, EmitError> {
    let item = syn::parse2::<syn::Item>(tokens.clone())
        .map_err(|error| EmitError::text(path, format!("{error} in `{tokens}`")))?;
    Ok(match item {
        syn::Item::Impl(block) if block.items.len() > 1 => methods(block),
        other => unparse(other),
    })
}

fn unparse(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

/// An `impl` block with an empty line between its members.
fn methods(mut block: syn::ItemImpl) -> String {
    let members = std::mem::take(&mut block.items);
    let head = unparse(syn::Item::Impl(block.clone()));
    let Some(head) = head.strip_suffix("}\n") else { return head };
    let mut text = format!("{head}\n");
    for (index, member) in members.into_iter().enumerate() {
        let single = unparse(syn::Item::Impl(syn::ItemImpl { items: vec![member], ..block.clone() }));
        let member = single.strip_prefix(head).and_then(|text| text.strip_suffix("}\n")).unwrap_or(&single);
        if index > 0 {
            text.push('\n');
        }
        text.push_str(member.trim_start_matches('\n'));
    }
    text.push_str("}\n");
    text
}

/// Statements as lines of code, for an example.
pub(super) fn statements(tokens: &TokenStream, path: &str) -> Result<Vec<String>, EmitError> {
    let text = item(&quote!(async fn example() { #tokens }), path)?;
    let lines: Vec<&str> = text.lines().collect();
    let body = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    Ok(body.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect())
}

/// The tokens of a table row on one line.
pub(super) fn row(tokens: &TokenStream) -> String {
    let mut text = String::new();
    write_row(tokens.clone(), &mut text);
    text
}

/// The longest line of a chain; a list that makes a longer one stands one item a line.
const LONGEST_CALL: usize = 108;

/// A call of a chain. The list of `.name(&[…])` is broken where it is too long for a line.
fn call(step: &TokenStream) -> String {
    let text = row(step);
    let open = text.find("(&[").filter(|_| text.len() > LONGEST_CALL && text.ends_with("])"));
    let list = step.clone().into_iter().find_map(|tree| match tree {
        TokenTree::Group(group) => group.stream().into_iter().find_map(|tree| match tree {
            TokenTree::Group(list) if list.delimiter() == Delimiter::Bracket => Some(list.stream()),
            _ => None,
        }),
        _ => None,
    });
    let (Some(open), Some(list)) = (open, list) else { return text };
    let mut lines = vec![TokenStream::new()];
    for tree in list {
        match (&tree, lines.last_mut()) {
            (TokenTree::Punct(comma), _) if comma.as_char() == ',' => lines.push(TokenStream::new()),
            (_, Some(line)) => line.extend([tree]),
            _ => {}
        }
    }
    let lines: Vec<String> = lines
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| format!("            {},\n", row(line)))
        .collect();
    format!("{}(&[\n{}        ])", text.get(..open).unwrap_or_default(), lines.concat())
}

/// What stood before a token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Start,
    Word,
    /// Something that takes the next token without a space.
    Opening,
    /// The first half of `::`, `=>` or `->`.
    Half(char),
    /// Something that wants a space.
    Closing,
}

/// Writes tokens; a space goes where a person would put one in a path, a list or an arrow.
fn write_row(tokens: TokenStream, text: &mut String) {
    let mut before = Before::Start;
    // Whether the arguments of a closure are open.
    let mut arguments = false;
    for tree in tokens {
        let bar = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '|');
        let hugs = match (before, &tree) {
            (Before::Start | Before::Opening | Before::Half(_), _) => true,
            _ if bar && arguments => true,
            (Before::Word, TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
            (Before::Word, TokenTree::Punct(punct)) => {
                matches!(punct.as_char(), ':' | '<' | '>' | ',' | ';' | '!' | '.' | '?')
            }
            // The colon of `Name(Type): row`, and not that of a path.
            (Before::Closing, TokenTree::Punct(punct)) => match punct.as_char() {
                ':' => punct.spacing() == Spacing::Alone,
                character => matches!(character, ',' | ';' | '>' | '.' | '?'),
            },
            _ => false,
        };
        if !hugs {
            text.push(' ');
        }
        match &tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write_row(group.stream(), text);
                text.push_str(close);
            }
            other => text.push_str(&other.to_string()),
        }
        before = match (bar, arguments) {
            (true, false) => Before::Opening,
            (true, true) => Before::Closing,
            _ => after(before, &tree),
        };
        arguments ^= bar;
    }
}

fn after(before: Before, tree: &TokenTree) -> Before {
    let TokenTree::Punct(punct) = tree else {
        return if matches!(tree, TokenTree::Group(_)) { Before::Closing } else { Before::Word };
    };
    match (before, punct.as_char(), punct.spacing()) {
        (Before::Half(':'), ':', _) => Before::Opening,
        (Before::Half(_), '>', _) => Before::Closing,
        (_, first, Spacing::Joint) if matches!(first, ':' | '=' | '-') => Before::Half(first),
        (_, '<' | '!' | '&' | '-' | '.', _) => Before::Opening,
        (_, '>', _) => Before::Word,
        _ => Before::Closing,
    }
}
