//! The printed items, one by one.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
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
            Item::Macro(table)
                if table.mac.path.segments.last().is_some_and(|last| last.ident == "canned") =>
            {
                found.extend(rows(table.mac.tokens.clone()));
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

fn words(item: &impl quote::ToTokens) -> String {
    // Beside a group that is called so, the type is written with its path.
    item.to_token_stream().to_string().replace("super :: servers :: Server", "Server")
}
