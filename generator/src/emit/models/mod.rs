//! `models/`: the types of requests and answers, one file each.

mod integer_enum;
mod string_enum;
mod structure;
mod tuple;
mod union;

pub(super) use structure::{argument_type, is_argument};
pub(super) use union::is_uneven;

use std::collections::BTreeSet;

use quote::quote;

use super::docs::Docs;
use super::file::RustFile;
use super::module::{Module, file_name};
use super::pretty::Table;
use super::scope::{Reach, Scope};
use super::{EmitError, File, markdown, parallel, token};
use crate::plan::model::{ModelKind, ModelPlan, TypePlan};

pub(super) fn files(module: &Module<'_>) -> Result<Vec<File>, EmitError> {
    let models = &module.plan.models;
    if models.is_empty() {
        return Ok(Vec::new());
    }
    let mut taken = BTreeSet::from(["mod".to_owned()]);
    let docs = Docs::new().own("The types of requests and answers.");
    let mut index = module.rust_file(module.model_file("mod_")?.replace("mod_", "mod"), docs);
    let (mut rows, mut files) = (Vec::new(), Vec::new());
    for model in models {
        if !taken.insert(file_name(&model.module)?.to_ascii_lowercase()) {
            return Err(EmitError::Path(model.module.clone()));
        }
        let (file, name) = (token::ident(&model.module)?, token::ident(&model.name)?);
        let silence = model.deprecated.then(|| quote!(#[allow(deprecated)]));
        let same = (model.module == "models").then(|| quote!(#[allow(clippy::module_inception)]));
        let gate = module.features.model_gate(&model.name);
        rows.push((model.module.as_str(), quote!(#gate #same #silence #file::#name)));
    }
    for file in parallel::map(models, |model| file(model, module)) {
        files.push(file?);
    }
    rows.sort_by_key(|(name, _)| *name);
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    index.table(Table { path: token::path("crate::runtime::models")?, head: None, rows });
    files.insert(0, index.finish()?);
    Ok(files)
}

fn file(model: &ModelPlan, module: &Module<'_>) -> Result<File, EmitError> {
    let scope = Scope::new(Reach::Sibling, [model.name.as_str()], referenced(model));
    let mut file = module.rust_file(module.model_file(&model.module)?, Docs::new());
    if model.deprecated {
        silence(&mut file);
    } else {
        allow_deprecated(&mut file, &scope, module)?;
    }
    let mut docs = Docs::new();
    for text in &model.docs {
        docs = docs.document(text);
    }
    match &model.kind {
        ModelKind::Struct(plan) => structure::print(model, plan, docs, &mut file, &scope)?,
        ModelKind::StringEnum(variants) => string_enum::print(model, variants, docs, &mut file)?,
        ModelKind::IntegerEnum(variants) => integer_enum::print(model, variants, docs, &mut file)?,
        ModelKind::Tuple(plan) => tuple::print(model, plan, docs, &mut file, &scope)?,
        ModelKind::Union(plan) => union::print(model, plan, docs, &mut file, &scope, module)?,
    }
    file.finish_with(&scope)
}

/// A sentence for a model that the document says nothing about.
fn or_name(docs: Docs, model: &ModelPlan) -> Docs {
    if docs.lines().is_empty() {
        docs.own(format!("The type {}.", markdown::code(&model.name)))
    } else {
        docs
    }
}

pub(super) fn referenced(model: &ModelPlan) -> Vec<&TypePlan> {
    match &model.kind {
        ModelKind::Struct(plan) => plan
            .fields
            .iter()
            .map(|field| &field.ty)
            .chain(plan.additional.iter().map(|(_, ty)| ty))
            .collect(),
        ModelKind::Tuple(plan) => plan.items.iter().map(|item| &item.ty).collect(),
        ModelKind::StringEnum(_) | ModelKind::IntegerEnum(_) => Vec::new(),
        ModelKind::Union(plan) => plan.variants.iter().map(|variant| &variant.ty).collect(),
    }
}

/// Lets a file use the deprecated models that it refers to.
pub(super) fn allow_deprecated(
    file: &mut RustFile,
    scope: &Scope,
    module: &Module<'_>,
) -> Result<(), EmitError> {
    let mut uses_deprecated = false;
    for name in scope.models() {
        uses_deprecated |= module.model(name)?.deprecated;
    }
    if uses_deprecated {
        silence(file);
    }
    Ok(())
}

fn silence(file: &mut RustFile) {
    file.attribute(
        quote!(#![allow(deprecated, reason = "a type of this file is deprecated by the API's description")]),
    );
}
