//! The printed items, one by one.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{ImplItem, Item};

/// The items that one side has and the other has not, or has otherwise, and that name none of `names`.
pub(super) fn changed(
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
    names: &BTreeSet<String>,
) -> Vec<String> {
    let mut found = Vec::new();
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for path in paths {
        let (old, new) = (before.get(path), after.get(path));
        if old == new {
            continue;
        }
        let items = |text: Option<&String>| text.map(|text| items(text)).unwrap_or_default();
        let (old, new) = (items(old), items(new));
        for item in old.symmetric_difference(&new) {
            let words: Vec<&str> =
                item.split(|character: char| !(character.is_alphanumeric() || character == '_')).collect();
            if !words.iter().any(|word| names.contains(*word)) {
                found.push(format!("{path}: {}", item.chars().take(200).collect::<String>()));
            }
        }
    }
    found
}

/// The texts of the items, functions each by themselves, tables row by row, lists name by name.
fn items(text: &str) -> BTreeSet<String> {
    let Ok(file) = syn::parse_file(text) else { return BTreeSet::from([text.to_owned()]) };
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
