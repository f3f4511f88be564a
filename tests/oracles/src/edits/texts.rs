//! The printed items, one by one.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{ImplItem, Item};

/// Whether it counts which features an item needs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gates {
    Compared,
    Aside,
}

/// The items that one side has and the other has not, or has otherwise, and that name none of `names`. Of those that name one of
/// `gated` it does not count which features they need.
pub(super) fn changed(
    (before, after): (&BTreeMap<String, String>, &BTreeMap<String, String>),
    names: &BTreeSet<String>,
    gated: &BTreeSet<String>,
    gates: Gates,
) -> Vec<String> {
    let mut found = Vec::new();
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for path in paths {
        let (old, new) = (before.get(path), after.get(path));
        if old == new {
            continue;
        }
        let of = |text: Option<&String>, gates| text.map(|text| items(text, gates)).unwrap_or_default();
        let aside = |text| of(text, Gates::Aside);
        let (both, ways) = ((of(old, gates), of(new, gates)), (aside(old), aside(new)));
        for item in both.0.symmetric_difference(&both.1) {
            let words: Vec<&str> =
                item.split(|character: char| !(character.is_alphanumeric() || character == '_')).collect();
            let names_one = |names: &BTreeSet<String>| words.iter().any(|word| names.contains(*word));
            let is_same = || {
                let bare = item.parse().map(|tokens| bare(ungated(tokens))).unwrap_or_default();
                ways.0.iter().any(|one| squeezed(one) == bare)
                    && ways.1.iter().any(|one| squeezed(one) == bare)
            };
            let is_about_the_edit = names_one(names) || (names_one(gated) && is_same());
            if !is_about_the_edit {
                found.push(format!("{path}: {}", item.chars().take(200).collect::<String>()));
            }
        }
    }
    found
}

/// The texts of the items, functions each by themselves, tables row by row, lists name by name.
fn items(text: &str, gates: Gates) -> BTreeSet<String> {
    let tokens = text.parse().map(|tokens| if gates == Gates::Aside { ungated(tokens) } else { tokens });
    let Some(file) = tokens.ok().and_then(|tokens| syn::parse2::<syn::File>(tokens).ok()) else {
        return BTreeSet::from([text.to_owned()]);
    };
    let mut found = BTreeSet::new();
    for item in &file.items {
        match item {
            Item::Impl(implementation) => {
                let of = words(&implementation.self_ty);
                for member in &implementation.items {
                    if let ImplItem::Fn(_) = member {
                        found.insert(format!("impl {of} {}", words(member)));
                    }
                }
            }
            Item::Macro(table) => {
                let name = table.mac.path.segments.last().map(|last| last.ident.to_string());
                let tokens = table.mac.tokens.clone();
                found.extend(match name.as_deref() {
                    Some("canned" | "models") => rows(tokens),
                    // A call holds several definitions, each up to its braces.
                    Some("answers" | "call" | "headers" | "opening") => definitions(tokens),
                    _ => vec![words(item)],
                });
            }
            // Which names a file imports follows from what it holds.
            Item::Use(import) if matches!(import.vis, syn::Visibility::Inherited) => {}
            other => {
                found.insert(words(other));
            }
        }
    }
    found
}

/// Without what says on which features something depends.
fn ungated(tokens: TokenStream) -> TokenStream {
    let mut rest = tokens.into_iter().peekable();
    let mut kept = Vec::new();
    while let Some(tree) = rest.next() {
        match (tree, rest.peek()) {
            (TokenTree::Punct(mark), Some(TokenTree::Group(about))) if mark.as_char() == '#' => {
                if about.stream().to_string().starts_with("cfg") {
                    rest.next();
                } else {
                    kept.push(TokenTree::Punct(mark));
                }
            }
            (TokenTree::Group(group), _) => {
                kept.push(TokenTree::Group(Group::new(group.delimiter(), ungated(group.stream()))));
            }
            (tree, _) => kept.push(tree),
        }
    }
    kept.into_iter().collect()
}

/// A text without spaces: where these stand depends on how it came about.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

fn bare(tokens: TokenStream) -> String {
    squeezed(&tokens.to_string())
}

fn rows(tokens: TokenStream) -> Vec<String> {
    let mut rows = vec![String::new()];
    for tree in tokens {
        match &tree {
            TokenTree::Punct(mark) if mark.as_char() == ';' => rows.push(String::new()),
            tree => {
                if let Some(row) = rows.last_mut() {
                    row.push_str(&tree.to_string());
                    row.push(' ');
                }
            }
        }
    }
    rows.retain(|row| !row.is_empty());
    rows
}

fn definitions(tokens: TokenStream) -> Vec<String> {
    let mut definitions = vec![TokenStream::new()];
    for tree in tokens {
        let is_last = matches!(&tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        if let Some(definition) = definitions.last_mut() {
            definition.extend([tree]);
        }
        if is_last {
            definitions.push(TokenStream::new());
        }
    }
    definitions.iter().filter(|definition| !definition.is_empty()).map(words).collect()
}

fn words(item: &impl quote::ToTokens) -> String {
    // Beside a group that is called so, the type is written with its path.
    item.to_token_stream().to_string().replace("super :: servers :: Server", "Server")
}
