//! What each file defines, read from its text.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, ImplItem, Item, Meta, UseTree};

use super::definition::{self, Definition};
use super::{Subject, expected, shown};

/// The tables of the runtime that a print may call, by the last part of their path.
const TABLES: [&str; 20] = [
    "answers",
    "bodies",
    "call",
    "canned",
    "checks",
    "content",
    "headers",
    "integer_enum",
    "model",
    "models",
    "opening",
    "pages",
    "parts",
    "string_enum",
    "structure",
    "tuple",
    "union",
    "union_checks",
    "events",
    "lines",
];
/// What may stand before the `!` of a call in code: a client names itself after its package.
const CALLS: [&str; 2] = ["concat", "env"];
/// The crates and modules that an import may begin with.
const ROOTS: [&str; 11] =
    ["bytes", "client", "crate", "http", "jiff", "runtime", "serde_json", "servers", "std", "super", "uuid"];
const DERIVES: [&str; 7] = ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "PartialEq"];
const ALLOWED: [&str; 5] = [
    "clippy::large_enum_variant",
    "clippy::module_inception",
    "clippy::too_many_arguments",
    "dead_code",
    "deprecated",
];

pub(super) fn check(subject: &Subject) -> Vec<String> {
    let mut findings = Vec::new();
    let mut wanted: expected::Census = subject.plans.iter().flat_map(expected::of).collect();
    let mut root = BTreeMap::from([("mod runtime".to_owned(), 1)]);
    for plan in &subject.plans {
        match &plan.name {
            Some(name) => {
                root.insert(format!("mod {name}"), 1);
                wanted.insert(format!("src/{}/mod.rs", expected::plain(name)), expected::declared(plan));
            }
            None => root.extend(expected::declared(plan)),
        }
    }
    wanted.insert("src/lib.rs".to_owned(), root);
    let is_example = |path: &str| !path.starts_with("src/");
    for (path, text) in subject.rust().filter(|(path, _)| !is_example(path)) {
        let file = match syn::parse_file(text) {
            Ok(file) => file,
            Err(error) => {
                findings.push(format!("{path}: {error}"));
                continue;
            }
        };
        let mut found = Found { path, definitions: BTreeMap::new(), findings: Vec::new() };
        found.attributes(&file.attrs);
        file.items.iter().for_each(|item| found.item(item));
        if let Ok(tokens) = text.parse::<TokenStream>() {
            found.tokens(tokens);
        }
        let Found { mut definitions, findings: own, .. } = found;
        findings.extend(own);
        let Some(mut wanted) = wanted.remove(path) else {
            findings.push(format!("{path} is not planned"));
            continue;
        };
        // The root lifts up names of its modules; which these are is the root's own business.
        if path == "src/lib.rs" {
            definitions.retain(|what, _| !what.starts_with("use "));
            wanted.retain(|what, _| !what.starts_with("use "));
        }
        for (what, count) in &definitions {
            let planned = wanted.get(what).copied().unwrap_or_default();
            if planned != *count {
                findings.push(format!("{path}: {count} of {}, and {planned} planned", shown(what)));
            }
        }
        for what in wanted.keys().filter(|what| !definitions.contains_key(*what)) {
            findings.push(format!("{path}: {} is planned and not there", shown(what)));
        }
    }
    findings.extend(wanted.keys().map(|path| format!("{path} is planned and not there")));
    findings
}

/// What one file defines.
struct Found<'a> {
    path: &'a str,
    definitions: BTreeMap<String, usize>,
    findings: Vec<String>,
}

impl Found<'_> {
    fn add(&mut self, what: String) {
        *self.definitions.entry(what).or_default() += 1;
    }

    fn wrong(&mut self, what: impl std::fmt::Display) {
        self.findings.push(format!("{}: {what}", self.path));
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => {
                self.attributes(&item.attrs);
                self.add(format!("struct {}", item.ident));
                for (index, field) in item.fields.iter().enumerate() {
                    self.attributes(&field.attrs);
                    let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
                    self.add(format!("field {}.{name}", item.ident));
                }
            }
            Item::Enum(item) => {
                self.attributes(&item.attrs);
                self.add(format!("enum {}", item.ident));
                for variant in &item.variants {
                    self.attributes(&variant.attrs);
                    if variant.discriminant.is_some() {
                        self.wrong(format!("{} has a value", variant.ident));
                    }
                    self.add(format!("variant {}::{}/{}", item.ident, variant.ident, variant.fields.len()));
                }
            }
            Item::Static(item) => {
                self.attributes(&item.attrs);
                self.add(format!("static {}", item.ident));
            }
            Item::Const(item) => {
                self.attributes(&item.attrs);
                self.add(format!("const {}", item.ident));
            }
            Item::Mod(item) if item.content.is_none() => {
                self.attributes(&item.attrs);
                self.add(format!("mod {}", item.ident));
            }
            Item::Use(item) => {
                self.attributes(&item.attrs);
                let is_lifted = !matches!(item.vis, syn::Visibility::Inherited);
                self.import(&item.tree, Vec::new(), is_lifted);
            }
            Item::Impl(item) => self.implementation(item),
            Item::Macro(item) => self.table(item),
            other => self.wrong(format!("an item that no print has: {}", shown(&format!("{other:?}")))),
        }
    }

    fn import(&mut self, tree: &UseTree, mut path: Vec<String>, is_lifted: bool) {
        match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                self.import(&step.tree, path, is_lifted);
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.import(tree, path.clone(), is_lifted));
            }
            UseTree::Name(name) => {
                path.push(name.ident.to_string());
                let root = path.first().map_or("", String::as_str);
                // Names that are lifted up come from the file's own modules, which are counted.
                if !is_lifted && !ROOTS.contains(&root) {
                    self.wrong(format!("an import of {}", shown(&path.join("::"))));
                }
                if is_lifted {
                    self.add(format!("use {}", path.join("::")));
                }
            }
            // A second name of a type of the same file.
            UseTree::Rename(name) if is_lifted && path == ["self"] => {
                self.add(format!("use self::{} as {}", name.ident, name.rename));
            }
            _ => self.wrong("an import that renames, or takes everything"),
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        self.attributes(&item.attrs);
        let of = last(&item.self_ty);
        if item.unsafety.is_some() {
            self.wrong("an unsafe impl");
        }
        match &item.trait_ {
            Some((path, _)) => {
                let name = path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
                self.add(format!("impl {name} for {of}"));
            }
            None => {
                for member in &item.items {
                    match member {
                        ImplItem::Fn(function) => {
                            self.attributes(&function.attrs);
                            self.add(format!("fn {of}::{}", function.sig.ident));
                        }
                        _ => self.wrong(format!("a member of {of} that is no function")),
                    }
                }
            }
        }
    }

    fn table(&mut self, item: &syn::ItemMacro) {
        self.attributes(&item.attrs);
        let path: Vec<String> =
            item.mac.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let of = item.mac.tokens.clone().into_iter().next().map(|tree| tree.to_string()).unwrap_or_default();
        match path.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["crate", "runtime", "models"] if item.ident.is_none() => {
                match definition::paths(&item.mac.tokens) {
                    Ok(rows) => {
                        for (attributes, path) in rows {
                            self.attributes(&attributes);
                            self.add(format!("model {path}"));
                        }
                    }
                    Err(error) => self.wrong(error),
                }
            }
            // Its rows are of operations of other files.
            ["crate", "runtime", "canned"] if item.ident.is_none() => self.add("table canned".to_owned()),
            ["crate", "runtime", table] if item.ident.is_none() && TABLES.contains(table) => {
                let definitions = definition::read(&item.mac.tokens);
                definitions.iter().for_each(|definition| self.definition(table, definition));
                if definitions.is_empty() {
                    self.add(format!("table {table} {of}"));
                }
            }
            _ => self.wrong(format!("a call of {}", shown(&path.join("::")))),
        }
    }

    /// A type in a macro of the runtime, with what the macro makes of its rows.
    fn definition(&mut self, table: &str, definition: &Definition) {
        let Definition { name, attributes, rows, .. } = definition;
        self.attributes(attributes);
        self.add(format!("definition {table} {name}"));
        for row in rows {
            self.attributes(&row.attributes);
            self.add(format!("row {name}: {}/{}", row.text, row.values));
        }
    }

    fn attributes(&mut self, attributes: &[Attribute]) {
        for attribute in attributes {
            let path = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
            let is_fine = match (&attribute.meta, path.as_str()) {
                (Meta::NameValue(pair), "doc") => {
                    let is_text = matches!(&pair.value, syn::Expr::Lit(literal) if matches!(literal.lit, syn::Lit::Str(_)));
                    is_text || self.is_readme(&pair.value)
                }
                (Meta::NameValue(_), "deprecated" | "must_use")
                | (Meta::Path(_), "must_use" | "non_exhaustive" | "inline") => true,
                (Meta::List(list), "derive") => {
                    names(&list.tokens).iter().all(|name| DERIVES.contains(&name.as_str()))
                }
                (Meta::List(list), "allow") => {
                    let listed = list.tokens.to_string().replace(' ', "");
                    let listed = listed.split(",reason=").next().unwrap_or_default().to_owned();
                    listed.split(',').all(|lint| ALLOWED.contains(&lint))
                }
                (Meta::List(_), "cfg") => true,
                (Meta::List(list), "doc") => list.tokens.to_string() == "hidden",
                _ => false,
            };
            if !is_fine {
                self.wrong(format!("an attribute that no print has: {}", shown(&path)));
            }
        }
    }

    /// The root shows the readme as its documentation.
    fn is_readme(&self, value: &syn::Expr) -> bool {
        let syn::Expr::Macro(call) = value else { return false };
        self.path == "src/lib.rs"
            && call.mac.path.is_ident("include_str")
            && call.mac.tokens.to_string() == "\"../README.md\""
    }

    /// Words that no print has anywhere, and calls of macros in code.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut before: Option<String> = None;
        let mut trees = tokens.into_iter().peekable();
        while let Some(tree) = trees.next() {
            match &tree {
                TokenTree::Ident(ident)
                    if matches!(ident.to_string().as_str(), "unsafe" | "extern" | "trait") =>
                {
                    self.wrong(format!("the word `{ident}`"));
                }
                TokenTree::Punct(bang) if bang.as_char() == '!' => {
                    let is_call = matches!(trees.peek(), Some(TokenTree::Group(_)));
                    let name = before.as_deref().unwrap_or_default();
                    let is_attribute = name == "#";
                    let is_known = TABLES.contains(&name)
                        || CALLS.contains(&name)
                        || (name == "include_str" && self.path == "src/lib.rs");
                    if is_call && !is_attribute && !is_known {
                        self.wrong(format!("a call of the macro {}", shown(name)));
                    }
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                _ => {}
            }
            before = Some(tree.to_string());
        }
    }
}

/// The last name of a type's path.
fn last(ty: &syn::Type) -> String {
    match ty {
        syn::Type::Path(path) => {
            path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
        }
        other => format!("{other:?}"),
    }
}

/// The names in a list.
fn names(tokens: &TokenStream) -> Vec<String> {
    let trees = tokens.clone().into_iter();
    trees.filter(|tree| !matches!(tree, TokenTree::Punct(_))).map(|tree| tree.to_string()).collect()
}
