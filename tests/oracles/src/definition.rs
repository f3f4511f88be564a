//! Types that a macro of the runtime prints: `path! { attributes pub struct Name … { attributes row; … } … }`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Attribute;
use syn::parse::{ParseStream, Parser};

/// A type in the braces of the macro.
pub(super) struct Definition {
    /// The name of the type.
    pub(super) name: String,
    /// The attributes of the type.
    pub(super) attributes: Vec<Attribute>,
    /// What stands between the name and the rows: `: Default`, `=> Output, Error`.
    pub(super) head: TokenStream,
    /// The rows in their order.
    pub(super) rows: Vec<Row>,
}

/// A row of a definition.
pub(super) struct Row {
    /// Its attributes.
    pub(super) attributes: Vec<Attribute>,
    /// What stands before the first bracket, with spaces between words only: `"wire"=>field:kind`.
    pub(super) text: String,
    /// Whether brackets follow, and how many values stand in them, between commas.
    pub(super) values: usize,
    /// What the row makes is called this: the word behind `=>` or `fn`.
    pub(super) name: String,
    /// The word behind the name, of rows that have a kind or a reader.
    pub(super) kind: Option<String>,
    /// What stands in the first bracket.
    pub(super) inside: TokenStream,
}

/// The definitions in a macro's tokens; none where these are something else.
pub(super) fn read(tokens: &TokenStream) -> Vec<Definition> {
    let definitions = |input: ParseStream<'_>| {
        let mut definitions = Vec::new();
        while !input.is_empty() {
            definitions.push(definition(input)?);
        }
        Ok(definitions)
    };
    definitions.parse2(tokens.clone()).unwrap_or_default()
}

fn definition(input: ParseStream<'_>) -> syn::Result<Definition> {
    let attributes = input.call(Attribute::parse_outer)?;
    input.parse::<syn::Token![pub]>()?;
    if input.parse::<Option<syn::Token![struct]>>()?.is_none() {
        input.parse::<syn::Token![enum]>()?;
    }
    let name = input.parse::<syn::Ident>()?.to_string();
    let mut head = TokenStream::new();
    loop {
        match input.parse::<TokenTree>()? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                return Ok(Definition { name, attributes, head, rows: self::rows.parse2(group.stream())? });
            }
            tree => head.extend([tree]),
        }
    }
}

fn rows(input: ParseStream<'_>) -> syn::Result<Vec<Row>> {
    let mut rows = Vec::new();
    while !input.is_empty() {
        let attributes = input.call(Attribute::parse_outer)?;
        let (mut text, mut values, mut is_open) = (String::new(), 0, true);
        let (mut words, mut inside) = (Vec::new(), TokenStream::new());
        while !input.peek(syn::Token![;]) {
            match input.parse::<TokenTree>()? {
                TokenTree::Group(group) if is_open => {
                    is_open = false;
                    values = count(group.stream());
                    inside = group.stream();
                }
                tree if is_open => {
                    let goes_on = |c: char| c.is_ascii_alphanumeric();
                    let is_word = matches!(tree, TokenTree::Ident(_));
                    let tree = tree.to_string();
                    match tree.as_str() {
                        ">" | "fn" => words.clear(),
                        _ if is_word => words.push(tree.clone()),
                        _ => {}
                    }
                    if text.ends_with(goes_on) && tree.starts_with(goes_on) {
                        text.push(' ');
                    }
                    text.push_str(&tree);
                }
                _ => {}
            }
        }
        input.parse::<syn::Token![;]>()?;
        let mut words = words.into_iter();
        let (name, kind) = (words.next().unwrap_or_default(), words.next());
        rows.push(Row { attributes, text, values, name, kind, inside });
    }
    Ok(rows)
}

/// The rows of a macro that are paths, with their attributes: `attributes path; …`.
pub(super) fn paths(tokens: &TokenStream) -> syn::Result<Vec<(Vec<Attribute>, String)>> {
    let rows = |input: ParseStream<'_>| {
        let mut rows = Vec::new();
        while !input.is_empty() {
            let attributes = input.call(Attribute::parse_outer)?;
            let path = input.call(syn::Path::parse_mod_style)?;
            input.parse::<syn::Token![;]>()?;
            let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            rows.push((attributes, names.join("::")));
        }
        Ok(rows)
    };
    rows.parse2(tokens.clone())
}

/// How many values stand in a list.
fn count(tokens: TokenStream) -> usize {
    let (mut depth, mut commas, mut is_empty) = (0_usize, 0, true);
    for tree in tokens {
        is_empty = false;
        match tree {
            TokenTree::Punct(mark) if mark.as_char() == '<' => depth += 1,
            TokenTree::Punct(mark) if mark.as_char() == '>' => depth = depth.saturating_sub(1),
            TokenTree::Punct(mark) if mark.as_char() == ',' && depth == 0 => commas += 1,
            _ => {}
        }
    }
    if is_empty { 0 } else { commas + 1 }
}
