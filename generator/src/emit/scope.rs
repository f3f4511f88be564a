//! The names of one printed file: what it defines, what it imports, and what must be written as a path.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::{EmitError, token};
use crate::plan::model::TypePlan;

/// How a file reaches the models of its module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// The file stands among the models.
    Sibling,
    /// The file stands beside the folder of the models.
    Module,
}

/// The names of a file. Names of the document win: where one hides a name of the prelude, of the runtime or of a
/// library, that other name is written as an absolute path.
#[derive(Debug)]
pub(super) struct Scope {
    reach: Reach,
    defined: BTreeSet<String>,
    models: BTreeSet<String>,
    imports: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl Scope {
    /// The scope of a file with the items it defines and the types it refers to.
    pub(super) fn new<'a>(
        reach: Reach,
        defined: impl IntoIterator<Item = &'a str>,
        types: impl IntoIterator<Item = &'a TypePlan>,
    ) -> Self {
        let mut models = BTreeSet::new();
        for ty in types {
            collect_models(ty, &mut models);
        }
        let defined = defined.into_iter().map(str::to_owned).collect();
        Self { reach, defined, models, imports: RefCell::default() }
    }

    /// The models that the file refers to.
    pub(super) fn models(&self) -> impl Iterator<Item = &str> {
        self.models.iter().map(String::as_str)
    }

    /// An item of the prelude, by its path in `std`.
    pub(super) fn prelude(&self, path: &str) -> Result<TokenStream, EmitError> {
        let name = last(path);
        if self.is_taken(name) {
            let path = token::path(path)?;
            return Ok(quote!(::std::#path));
        }
        let name = token::ident(name)?;
        Ok(quote!(#name))
    }

    /// An item of a library, by its path without the leading `::`.
    pub(super) fn library(&self, path: &str) -> Result<TokenStream, EmitError> {
        if self.is_taken(last(path)) {
            let path = token::path(path)?;
            return Ok(quote!(::#path));
        }
        self.import(path)
    }

    /// An item of the runtime.
    pub(super) fn runtime(&self, name: &str) -> Result<TokenStream, EmitError> {
        let path = format!("crate::runtime::{name}");
        if self.is_taken(name) { token::path(&path) } else { self.import(&path) }
    }

    /// An item of another file of the module, as in `super::users::Users`.
    pub(super) fn neighbour(&self, path: &str) -> Result<TokenStream, EmitError> {
        if self.defined.contains(last(path)) { token::path(path) } else { self.import(path) }
    }

    /// A model.
    pub(super) fn model(&self, name: &str) -> Result<TokenStream, EmitError> {
        let path = match self.reach {
            Reach::Sibling if self.defined.contains(name) => name.to_owned(),
            Reach::Sibling => format!("super::{name}"),
            Reach::Module => format!("super::models::{name}"),
        };
        if self.defined.contains(name) { token::path(&path) } else { self.import(&path) }
    }

    /// The `use` items of the file, in groups: standard library, libraries, this crate.
    pub(super) fn uses(&self) -> Result<Vec<Vec<TokenStream>>, EmitError> {
        let mut groups: Vec<BTreeMap<String, TokenStream>> =
            vec![BTreeMap::new(), BTreeMap::new(), BTreeMap::new()];
        for (parent, names) in self.imports.borrow().iter() {
            let parent_path = token::path(parent)?;
            let names = names.iter().map(|name| token::ident(name)).collect::<Result<Vec<_>, _>>()?;
            // A list sorts after all names, as rustfmt has it.
            let (key, item) = match names.as_slice() {
                [single] => (format!("{parent}::{single}"), quote!(use #parent_path::#single;)),
                several => (format!("{parent}::{{"), quote!(use #parent_path::{#(#several),*};)),
            };
            let group = match parent.split("::").next() {
                Some("std") => 0,
                Some("crate" | "super") => 2,
                _ => 1,
            };
            if let Some(group) = groups.get_mut(group) {
                group.insert(key, item);
            }
        }
        Ok(groups
            .into_iter()
            .filter(|group| !group.is_empty())
            .map(|group| group.into_values().collect())
            .collect())
    }

    fn is_taken(&self, name: &str) -> bool {
        self.defined.contains(name) || self.models.contains(name)
    }

    fn import(&self, path: &str) -> Result<TokenStream, EmitError> {
        let (parent, name) = path.rsplit_once("::").ok_or_else(|| EmitError::Identifier(path.to_owned()))?;
        let mut imports = self.imports.borrow_mut();
        // Another item of this name was imported first, so this one is written out.
        if imports.iter().any(|(other, names)| other != parent && names.contains(name)) {
            return token::path(path);
        }
        imports.entry(parent.to_owned()).or_default().insert(name.to_owned());
        let name = token::ident(name)?;
        Ok(quote!(#name))
    }
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// The models that a type names.
pub(super) fn collect_models(ty: &TypePlan, models: &mut BTreeSet<String>) {
    match ty {
        TypePlan::Vec(inner) | TypePlan::Map(inner) | TypePlan::Option(inner) | TypePlan::Boxed(inner) => {
            collect_models(inner, models);
        }
        TypePlan::Model(name) => {
            models.insert(name.clone());
        }
        _ => {}
    }
}
