//! Types and signatures as the surface writes them, from those that are printed: with the names that a file's imports
//! stand for, and without their paths.

use std::collections::{BTreeMap, BTreeSet};

use letterpress::surface::FOREIGN;
use syn::{FnArg, GenericArgument, Pat, PathArguments, ReturnType, Type, TypeParamBound, UseTree};

use super::super::definition;

/// The names of a file.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// Whether the file stands among the models.
    pub(super) is_model: bool,
    imports: BTreeMap<String, Vec<String>>,
    defined: BTreeSet<String>,
}

impl Scope {
    pub(super) fn of(file: &syn::File, is_model: bool) -> Self {
        let mut scope = Self { is_model, ..Self::default() };
        for item in &file.items {
            match item {
                syn::Item::Use(item) => scope.import(&item.tree, Vec::new()),
                syn::Item::Struct(item) => {
                    scope.defined.insert(item.ident.to_string());
                }
                syn::Item::Enum(item) => {
                    scope.defined.insert(item.ident.to_string());
                }
                syn::Item::Macro(item) => {
                    let definitions = definition::read(&item.mac.tokens);
                    scope.defined.extend(definitions.into_iter().map(|definition| definition.name));
                }
                _ => {}
            }
        }
        scope
    }

    pub(super) fn defines(&self, name: &str) -> bool {
        self.defined.contains(name)
    }

    fn import(&mut self, tree: &UseTree, mut path: Vec<String>) {
        match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                self.import(&step.tree, path);
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.import(tree, path.clone()));
            }
            UseTree::Name(name) => {
                path.push(name.ident.to_string());
                self.imports.insert(name.ident.to_string(), path);
            }
            _ => {}
        }
    }

    /// The short name of what a path leads to.
    fn name(&self, path: &syn::Path) -> String {
        let mut steps: Vec<String> = path.segments.iter().map(|step| step.ident.to_string()).collect();
        let is_plain = steps.len() == 1 && path.leading_colon.is_none();
        let first = steps.first().cloned().unwrap_or_default();
        if let (true, Some(full)) = (is_plain, self.imports.get(&first)) {
            steps.clone_from(full);
        }
        let last = steps.last().cloned().unwrap_or_default();
        let before: Vec<&str> = steps.iter().rev().skip(1).map(String::as_str).collect();
        let is_own = is_plain && self.defined.contains(&last) && self.is_model;
        let is_sibling = self.is_model && before == ["super"];
        if (is_own || is_sibling || before.first() == Some(&"models")) && FOREIGN.contains(&last.as_str()) {
            return format!("models::{last}");
        }
        last
    }

    pub(super) fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Path(path) => self.path(&path.path),
            Type::Reference(reference) => {
                let lifetime = reference.lifetime.as_ref().map(|lifetime| format!("{lifetime} "));
                format!("&{}{}", lifetime.unwrap_or_default(), self.ty(&reference.elem))
            }
            Type::Slice(slice) => format!("[{}]", self.ty(&slice.elem)),
            Type::Tuple(tuple) if tuple.elems.is_empty() => "()".to_owned(),
            Type::ImplTrait(implemented) => {
                let bounds = implemented.bounds.iter().map(|bound| match bound {
                    TypeParamBound::Trait(bound) => self.path(&bound.path),
                    other => format!("{other:?}"),
                });
                format!("impl {}", bounds.collect::<Vec<_>>().join(" + "))
            }
            other => format!("{other:?}"),
        }
    }

    pub(super) fn path(&self, path: &syn::Path) -> String {
        let name = self.name(path);
        let arguments = match path.segments.last().map(|last| &last.arguments) {
            Some(PathArguments::AngleBracketed(arguments)) => &arguments.args,
            _ => return name,
        };
        let list = arguments.iter().map(|argument| match argument {
            GenericArgument::Lifetime(lifetime) => lifetime.to_string(),
            GenericArgument::Type(ty) => self.ty(ty),
            GenericArgument::AssocType(of) => format!("{} = {}", of.ident, self.ty(&of.ty)),
            other => format!("{other:?}"),
        });
        format!("{name}<{}>", list.collect::<Vec<_>>().join(", "))
    }

    pub(super) fn signature(&self, signature: &syn::Signature) -> String {
        let arguments = signature.inputs.iter().map(|argument| match argument {
            FnArg::Receiver(receiver) if matches!(receiver.kind, syn::ReceiverKind::Reference(..)) => {
                "&self".to_owned()
            }
            FnArg::Receiver(_) => "self".to_owned(),
            FnArg::Typed(argument) => {
                let name = match &*argument.pat {
                    Pat::Ident(name) => name.ident.to_string(),
                    other => format!("{other:?}"),
                };
                format!("{name}: {}", self.ty(&argument.ty))
            }
        });
        let gives = match &signature.output {
            ReturnType::Default => String::new(),
            ReturnType::Type(_, ty) => format!(" -> {}", self.ty(ty)),
        };
        format!("pub fn {}({}){gives}", signature.ident, arguments.collect::<Vec<_>>().join(", "))
    }
}
