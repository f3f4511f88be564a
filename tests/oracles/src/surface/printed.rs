//! The public items of the printed files that stand there as Rust.

use std::collections::BTreeMap;

use letterpress::plan::model::ModulePlan;
use syn::{Attribute, Fields, ImplItem, Item, UseTree, Visibility};

use super::super::{Subject, expected::plain};
use super::Seen;
use super::written::Scope;

/// All public items by path, and what could not be read.
pub(super) fn items(subject: &Subject) -> (BTreeMap<String, Seen>, Vec<String>) {
    let (mut items, mut findings) = (BTreeMap::new(), Vec::new());
    for (path, text) in subject.rust().filter(|(path, _)| path.starts_with("src/")) {
        let file = match syn::parse_file(text) {
            Ok(file) => file,
            Err(error) => {
                findings.push(format!("{path}: {error}"));
                continue;
            }
        };
        if path == "src/lib.rs" {
            root(&file, subject, &mut items);
            continue;
        }
        let Some((prefix, is_model)) = prefix(path, &subject.plans) else { continue };
        let mut found =
            Found { prefix, scope: Scope::of(&file, is_model), items: &mut items, findings: &mut findings };
        file.items.iter().for_each(|item| found.item(item));
    }
    features(subject, &mut items);
    (items, findings)
}

/// What goes before the names of a file's items, and whether it stands among the models. `None` for a file without public
/// items.
fn prefix(path: &str, plans: &[ModulePlan]) -> Option<(String, bool)> {
    let inner = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    let in_folder = |name: &str| inner.strip_prefix(&format!("{}/", plain(name)));
    let (module, rest) = plans
        .iter()
        .find_map(|plan| Some((plan, in_folder(plan.name.as_deref()?)?)))
        .or_else(|| Some((plans.iter().find(|plan| plan.name.is_none())?, inner)))?;
    let own = module.name.as_ref().map_or_else(String::new, |name| format!("{name}::"));
    Some(match rest {
        "mod" | "models/mod" | "canned" | "security" => return None,
        "client" | "servers" => (own, false),
        models if models.starts_with("models/") => (format!("{own}models::"), true),
        file => {
            let group = module.groups.iter().find(|group| plain(&group.module) == file)?;
            (format!("{own}{}::", group.module), false)
        }
    })
}

/// The modules of the root, and what it lifts up that is not of the runtime.
fn root(file: &syn::File, subject: &Subject, items: &mut BTreeMap<String, Seen>) {
    let seen = |signature: String| Seen { signature, ..Seen::default() };
    for item in &file.items {
        match item {
            Item::Mod(item) => {
                let name = item.ident.to_string();
                if subject.plans.iter().any(|plan| plan.name.as_ref() == Some(&name)) {
                    items.insert(name.clone(), seen(format!("pub mod {name}")));
                }
            }
            Item::Use(item) if matches!(item.vis, Visibility::Public(_)) => {
                let mut paths = Vec::new();
                leaves(&item.tree, Vec::new(), &mut paths);
                let own = subject.plans.iter().any(|plan| plan.name.is_none());
                for path in paths {
                    let first = path.first().map_or("", String::as_str);
                    // The root that is a module itself lifts up what it has in files of its own.
                    if first == "runtime" || (own && matches!(first, "client" | "servers")) {
                        continue;
                    }
                    let last = path.last().cloned().unwrap_or_default();
                    items.insert(format!("use {last}"), seen(format!("pub use {}", path.join("::"))));
                }
            }
            _ => {}
        }
    }
}

fn leaves(tree: &UseTree, mut path: Vec<String>, paths: &mut Vec<Vec<String>>) {
    match tree {
        UseTree::Path(step) => {
            path.push(step.ident.to_string());
            leaves(&step.tree, path, paths);
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, path.clone(), paths)),
        UseTree::Name(name) => {
            path.push(name.ident.to_string());
            paths.push(path);
        }
        _ => {}
    }
}

fn features(subject: &Subject, items: &mut BTreeMap<String, Seen>) {
    let text = subject.files.get("Cargo.toml").map_or("", String::as_str);
    let table: toml::Table = toml::from_str(text).unwrap_or_default();
    let names = table.get("features").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys);
    for name in names {
        items.insert(format!("feature {name}"), Seen { signature: name.clone(), ..Seen::default() });
    }
}

/// What a file has.
pub(super) struct Found<'a> {
    /// What goes before the names of its items.
    pub(super) prefix: String,
    pub(super) scope: Scope,
    pub(super) items: &'a mut BTreeMap<String, Seen>,
    pub(super) findings: &'a mut Vec<String>,
}

impl Found<'_> {
    /// Adds an item with what its attributes say.
    pub(super) fn add(&mut self, path: &str, signature: String, attributes: &[Attribute]) {
        let deprecated = attributes.iter().any(|attribute| attribute.path().is_ident("deprecated"));
        let path = format!("{}{path}", self.prefix);
        let before = self.items.insert(path.clone(), Seen { signature, deprecated, ty: None });
        if before.is_some() {
            self.findings.push(format!("{path} is printed twice"));
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => self.structure(item),
            Item::Enum(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                self.add(&name, format!("pub enum {name}"), &item.attrs);
                for variant in &item.variants {
                    let types: Vec<String> =
                        variant.fields.iter().map(|field| self.scope.ty(&field.ty)).collect();
                    let of = variant.ident.to_string();
                    let signature =
                        if types.is_empty() { of.clone() } else { format!("{of}({})", types.join(", ")) };
                    self.add(&format!("{name}::{of}"), signature, &variant.attrs);
                }
            }
            Item::Impl(item) => self.implementation(item),
            Item::Macro(item) => self.made(&item.mac),
            Item::Use(item) if is_public(&item.vis) => self.second_name(&item.tree),
            _ => {}
        }
    }

    /// A second name of an enum that stands before it in the file: its variants have that name, too.
    fn second_name(&mut self, tree: &UseTree) {
        let UseTree::Path(step) = tree else { return };
        let (true, UseTree::Rename(names)) = (step.ident == "self", &*step.tree) else { return };
        let (of, own) = (names.ident.to_string(), names.rename.to_string());
        self.add(&own, format!("pub use self::{of} as {own}"), &[]);
        let start = format!("{}{of}::", self.prefix);
        let variants: Vec<(String, Seen)> = (self.items.iter())
            .filter_map(|(path, seen)| Some((path.strip_prefix(&start)?.to_owned(), seen.clone())))
            .collect();
        if variants.is_empty() {
            self.findings.push(format!("{}{own} is another name of nothing", self.prefix));
        }
        for (variant, seen) in variants {
            self.items.insert(format!("{}{own}::{variant}", self.prefix), seen);
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let name = item.ident.to_string();
        let generics: Vec<String> = item.generics.lifetimes().map(|one| one.lifetime.to_string()).collect();
        let generics = if generics.is_empty() { String::new() } else { format!("<{}>", generics.join(", ")) };
        let types: Vec<String> = item.fields.iter().map(|field| self.scope.ty(&field.ty)).collect();
        // A call shows what it gives; a view of headers hides what it looks at.
        let is_shown = types.iter().all(|ty| ty.starts_with("Call<"))
            || item.fields.iter().all(|field| is_public(&field.vis));
        let list = match &item.fields {
            Fields::Unnamed(_) if is_shown => format!("({})", types.join(", ")),
            _ => String::new(),
        };
        self.add(&name, format!("pub struct {name}{generics}{list}"), &item.attrs);
        for (index, (field, ty)) in item.fields.iter().zip(&types).enumerate() {
            if is_public(&field.vis) {
                let (of, signature) = match &field.ident {
                    Some(of) => (of.to_string(), format!("pub {of}: {ty}")),
                    None => (index.to_string(), format!("pub {ty}")),
                };
                self.add(&format!("{name}.{of}"), signature, &field.attrs);
            }
        }
        let derives = item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive"));
        let has_default = derives
            .filter_map(|attribute| attribute.meta.require_list().ok())
            .any(|list| list.tokens.to_string().split(", ").any(|name| name.trim() == "Default"));
        if has_default {
            self.add(&format!("{name}: Default"), format!("impl Default for {name}"), &[]);
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let of = match &*item.self_ty {
            syn::Type::Path(path) if path.path.segments.len() == 1 => {
                path.path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default()
            }
            _ => return,
        };
        match &item.trait_ {
            Some((path, _)) => {
                let name = self.scope.path(path);
                if self.scope.defines(&of) && name != "FromCore" {
                    self.add(&format!("{of}: {name}"), format!("impl {name} for {of}"), &[]);
                }
            }
            None => {
                let of = if of == "ClientBuilder" { "ClientBuilder<Client>".to_owned() } else { of };
                for member in &item.items {
                    if let ImplItem::Fn(function) = member
                        && is_public(&function.vis)
                    {
                        let signature = self.scope.signature(&function.sig);
                        self.add(&format!("{of}::{}", function.sig.ident), signature, &function.attrs);
                    }
                }
            }
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
