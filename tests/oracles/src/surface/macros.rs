//! What the runtime's macros make, as far as users meet it and it doesn't go with the kind of a type.
//!
//! What is known of a macro here stands in its definition in the runtime, and is written down once more: the macros are not
//! expanded.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::super::definition;
use super::super::shown;
use super::printed::Found;

impl Found<'_> {
    /// What a call of a macro makes.
    pub(super) fn made(&mut self, call: &syn::Macro) {
        let name = call.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        match name.as_str() {
            // Traits of the runtime, and what goes with the kind of the type.
            "checks" | "content" | "parts" | "tuple" | "union_checks" => {}
            "bodies" | "pages" | "union" => self.table(&name, call.tokens.clone()),
            _ => {
                let definitions = definition::read(&call.tokens);
                if definitions.is_empty() {
                    let (prefix, name) = (&self.prefix, shown(&name));
                    self.findings.push(format!("{prefix} has a macro {name} in which no type is found"));
                }
                definitions.iter().for_each(|definition| self.definition(&name, definition));
            }
        }
    }

    /// What a table adds to the type that it names first.
    fn table(&mut self, name: &str, tokens: TokenStream) {
        let Some(of) = tokens.clone().into_iter().next().map(|first| first.to_string()) else { return };
        match name {
            "pages" => {
                let head: TokenStream =
                    after(tokens, 3).into_iter().take_while(|tree| !matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)).collect();
                let item = split(head).get(1).cloned().unwrap_or_default();
                let ty = self.parsed(item);
                for (function, gives) in [("items", "Items<Self>"), ("pages", "Pages<Self>")] {
                    self.add(
                        &format!("{of}::{function}"),
                        format!("pub fn {function}(self) -> {gives}"),
                        &[],
                    );
                }
                if let Some(items) = self.items.get_mut(&format!("{}{of}::items", self.prefix)) {
                    items.ty = ty;
                }
            }
            "union" | "bodies" => {
                for tree in tokens {
                    if let TokenTree::Group(group) = tree
                        && group.delimiter() == Delimiter::Brace
                    {
                        self.conversions(&of, group.stream());
                    }
                }
            }
            _ => {}
        }
    }

    /// The types in brackets that follow the name at the start of each row become the type.
    fn conversions(&mut self, of: &str, rows: TokenStream) {
        let mut is_start = true;
        let mut trees = rows.into_iter().peekable();
        while let Some(tree) = trees.next() {
            if let (true, TokenTree::Ident(_), Some(TokenTree::Group(group))) =
                (is_start, &tree, trees.peek())
                && group.delimiter() == Delimiter::Parenthesis
            {
                for ty in split(group.stream()) {
                    let mut ty = ty.into_iter().peekable();
                    if matches!(ty.peek(), Some(TokenTree::Ident(word)) if word == "boxed") {
                        ty.next();
                    }
                    if let Some(ty) = self.parsed(ty.collect()) {
                        self.add(&format!("{of}: From<{ty}>"), format!("impl From<{ty}> for {of}"), &[]);
                    }
                }
            }
            is_start = matches!(&tree, TokenTree::Punct(mark) if mark.as_char() == ';');
        }
    }

    /// A type as the surface writes it.
    pub(super) fn parsed(&mut self, tokens: TokenStream) -> Option<String> {
        match syn::parse2::<syn::Type>(tokens) {
            Ok(ty) => Some(self.scope.ty(&ty)),
            Err(error) => {
                self.findings.push(format!("{} has a macro that names no type: {error}", self.prefix));
                None
            }
        }
    }
}

/// What follows the first trees.
pub(super) fn after(tokens: TokenStream, count: usize) -> TokenStream {
    tokens.into_iter().skip(count).collect()
}

/// Parts between commas that stand in no angle brackets.
pub(super) fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let (mut parts, mut depth) = (vec![TokenStream::new()], 0_i32);
    for tree in tokens {
        if let TokenTree::Punct(mark) = &tree {
            match mark.as_char() {
                '<' => depth += 1,
                '>' => depth -= 1,
                ',' if depth == 0 => {
                    parts.push(TokenStream::new());
                    continue;
                }
                ';' if depth == 0 => break,
                _ => {}
            }
        }
        if let Some(part) = parts.last_mut() {
            part.extend([tree]);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}
