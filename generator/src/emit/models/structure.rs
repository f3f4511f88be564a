//! Structs: a row for each field, which the runtime's macro makes all of, and the tables for parts and checks.

use proc_macro2::TokenStream;
use quote::quote;

use super::or_name;
use crate::emit::docs::Docs;
use crate::emit::file::RustFile;
use crate::emit::operation::deprecated;
use crate::emit::pretty::{Definition, Table};
use crate::emit::scope::Scope;
use crate::emit::{EmitError, markdown, rules, token, types};
use crate::plan::model::{ConstantPlan, FieldKind, FieldPlan, ModelPlan, StructPlan, TypePlan};

pub(super) fn print(
    model: &ModelPlan,
    plan: &StructPlan,
    docs: Docs,
    file: &mut RustFile,
    scope: &Scope,
) -> Result<(), EmitError> {
    let name = token::ident(&model.name)?;
    let docs = exclusive_notes(or_name(docs, model), plan).outer();
    let deprecation = model.deprecated.then(|| deprecated("type"));
    let default = (!plan.fields.iter().any(is_argument)).then(|| quote!(: Default));
    let mut rows = plan.fields.iter().map(|field| row(field, scope)).collect::<Result<Vec<_>, _>>()?;
    if let Some((name, ty)) = &plan.additional {
        let (name, ty) = (token::ident(name)?, types::written(ty, scope)?);
        rows.push(quote!(extra => #name: extra(#ty)));
    }
    let mut types = plan.fields.iter().map(|field| &field.ty).chain(plan.additional.iter().map(|(_, ty)| ty));
    // A file has no form in JSON.
    let kind = match plan.parts && types.any(has_files) {
        true => "structure",
        false => "model",
    };
    let head = quote!(#docs #deprecation pub struct #name #default);
    file.definition(kind, Definition { head, rows })?;
    if plan.parts {
        file.table(parts(plan, &name)?);
    }
    if plan.checked {
        file.table(checks(plan, &name)?);
    }
    Ok(())
}

/// What the runtime's macro makes a field, its place in `new`, and its setter of.
fn row(field: &FieldPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let docs = field_docs(field).outer();
    let deprecated = field.deprecated.then(|| deprecated("property"));
    let (wire, name) = (&field.wire, token::ident(&field.name)?);
    let ty = types::written(&field.ty, scope)?;
    let taken = types::taken(&field.ty, scope)?;
    let kind = match (field.kind, &field.constant) {
        (FieldKind::Required, Some(constant)) => {
            let value = constant_value(constant, &field.ty, scope)?;
            quote!(constant(#ty = #value))
        }
        (FieldKind::Nullable, Some(constant)) => {
            let (option, some) = (scope.prelude("option::Option")?, scope.prelude("option::Option::Some")?);
            let value = constant_value(constant, &field.ty, scope)?;
            quote!(constant(#option<#ty> = #some(#value)))
        }
        (FieldKind::Required, None) => quote!(required(#taken)),
        // Must be there, and may be `null`.
        (FieldKind::Nullable, None) => {
            let option = scope.prelude("option::Option")?;
            quote!(required(into #option<#ty>))
        }
        (FieldKind::Optional, _) => quote!(optional(#taken)),
        (FieldKind::Any, _) => quote!(any(#ty)),
        (FieldKind::Patch, _) => quote!(patch(#ty)),
        (FieldKind::List, _) => quote!(list(#taken)),
    };
    Ok(quote!(#docs #deprecated #wire => #name: #kind))
}

/// Sentences on fields that exclude each other.
fn exclusive_notes(mut docs: Docs, plan: &StructPlan) -> Docs {
    for group in &plan.exclusive {
        let names: Vec<String> = members(plan, group).map(|field| markdown::code(&field.name)).collect();
        docs = docs.own(format!("At most one of {} may be set.", names.join(", ")));
    }
    docs
}

fn members<'a>(plan: &'a StructPlan, group: &'a [usize]) -> impl Iterator<Item = &'a FieldPlan> {
    group.iter().filter_map(|index| plan.fields.get(*index))
}

/// Whether `new` asks for the field.
pub(in crate::emit) fn is_argument(field: &FieldPlan) -> bool {
    is_required(field) && field.constant.is_none()
}

fn is_required(field: &FieldPlan) -> bool {
    matches!(field.kind, FieldKind::Required | FieldKind::Nullable)
}

/// The type that `new` takes for a field.
pub(in crate::emit) fn argument_type(field: &FieldPlan) -> TypePlan {
    match field.kind {
        FieldKind::Nullable => TypePlan::Option(Box::new(field.ty.clone())),
        _ => field.ty.clone(),
    }
}

fn field_docs(field: &FieldPlan) -> Docs {
    let default = field.default.as_ref().map(|value| format!("Default: {}.", markdown::code(value)));
    let constant = field.constant.as_ref().map(|_| "The only value there is; `new` sets it.".to_owned());
    let notes: Vec<String> =
        rules::sentences(&field.rules).into_iter().chain(default).chain(constant).collect();
    Docs::new()
        .document_or(field.docs.as_deref(), || format!("The property {}.", markdown::code(&field.wire)))
        .maybe((!notes.is_empty()).then(|| notes.join(" ")))
}

/// The only value of a field.
fn constant_value(constant: &ConstantPlan, ty: &TypePlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    Ok(match constant {
        ConstantPlan::Bool(value) => quote!(#value),
        ConstantPlan::Variant(variant) => {
            let (ty, variant) = (types::written(ty, scope)?, token::ident(variant)?);
            quote!(#ty::#variant)
        }
    })
}

/// Whether a value holds files.
fn has_files(ty: &TypePlan) -> bool {
    match ty {
        TypePlan::Vec(inner) | TypePlan::Map(inner) | TypePlan::Option(inner) | TypePlan::Boxed(inner) => {
            has_files(inner)
        }
        TypePlan::Part => true,
        _ => false,
    }
}

fn parts(plan: &StructPlan, model: &proc_macro2::Ident) -> Result<Table, EmitError> {
    let mut rows = Vec::new();
    for field in &plan.fields {
        let (name, wire) = (token::ident(&field.name)?, &field.wire);
        let kind = if has_files(&field.ty) { quote!(files) } else { quote!(value) };
        rows.push(quote!(#wire => #name: #kind));
    }
    if let Some((name, ty)) = &plan.additional {
        let name = token::ident(name)?;
        let kind = if has_files(ty) { quote!(files) } else { quote!(values) };
        rows.push(quote!(extra => #name: #kind));
    }
    Ok(Table { path: token::path("crate::runtime::parts")?, head: Some(quote!(#model)), rows })
}

fn checks(plan: &StructPlan, model: &proc_macro2::Ident) -> Result<Table, EmitError> {
    let mut rows = Vec::new();
    let rule = quote!(Rule);
    for field in &plan.fields {
        let (name, wire) = (token::ident(&field.name)?, &field.wire);
        let mut checks =
            field.rules.iter().map(|plan| rules::expression(plan, &rule)).collect::<Result<Vec<_>, _>>()?;
        if field.nested_checks {
            checks.push(quote!(nested));
        }
        if !checks.is_empty() {
            rows.push(quote!(#wire => #name: #(#checks),*));
        }
    }
    for group in &plan.exclusive {
        let mut pairs = Vec::new();
        for field in members(plan, group) {
            let (name, wire) = (token::ident(&field.name)?, &field.wire);
            pairs.push(quote!(#wire, #name));
        }
        rows.push(quote!(exclusive #(#pairs),*));
    }
    Ok(Table { path: token::path("crate::runtime::checks")?, head: Some(quote!(#model)), rows })
}
