//! Structs: fields, constructor, setters, and the tables for reading, writing and checking.

use proc_macro2::TokenStream;
use quote::quote;

use super::or_name;
use crate::emit::docs::Docs;
use crate::emit::file::RustFile;
use crate::emit::operation::deprecated;
use crate::emit::pretty::Table;
use crate::emit::scope::Scope;
use crate::emit::{EmitError, markdown, rules, token, types};
use crate::plan::model::{ConstantPlan, FieldKind, FieldPlan, ModelPlan, StructPlan, TypePlan};

/// Clippy's limit of arguments.
const MANY_ARGUMENTS: usize = 7;

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
    let default = plan.default.then(|| quote!(, Default));
    // A field's documentation stands at its setter too.
    let field_docs: Vec<TokenStream> = plan.fields.iter().map(|field| field_docs(field).outer()).collect();
    let documented = || plan.fields.iter().zip(&field_docs);
    let mut fields =
        documented().map(|(field, docs)| declaration(field, docs, scope)).collect::<Result<Vec<_>, _>>()?;
    if let Some((name, ty)) = &plan.additional {
        let (name, ty) = (token::ident(name)?, types::written(&map(ty), scope)?);
        fields.push(quote! {
            /// The properties that the API's description does not name.
            pub #name: #ty
        });
    }
    file.item(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq #default)]
        #[non_exhaustive]
        #deprecation
        pub struct #name {
            #(#fields,)*
        }
    });

    let mut members = vec![constructor(plan, scope)?];
    for (field, docs) in documented().filter(|(field, _)| !is_required(field)) {
        members.push(setter(field, docs, scope)?);
    }
    if let Some((name, ty)) = &plan.additional {
        let (name, ty) = (token::ident(name)?, types::written(&map(ty), scope)?);
        members.push(quote! {
            /// Sets the properties that the API's description does not name.
            #[must_use]
            pub fn #name(mut self, #name: #ty) -> Self {
                self.#name = #name;
                self
            }
        });
    }
    file.item(quote!(impl #name { #(#members)* }));
    if !plan.default && !plan.fields.iter().any(is_argument) {
        let default = scope.prelude("default::Default")?;
        file.item(quote! {
            impl #default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        });
    }
    if plan.parts {
        file.table(parts(plan, &name)?);
    }
    // A file has no form in JSON.
    if !plan.parts
        || !plan
            .fields
            .iter()
            .map(|field| &field.ty)
            .chain(plan.additional.iter().map(|(_, ty)| ty))
            .any(has_files)
    {
        file.table(object(plan, &name)?);
    }
    if plan.checked {
        file.table(checks(plan, &name)?);
    }
    Ok(())
}

fn map(ty: &TypePlan) -> TypePlan {
    TypePlan::Map(Box::new(ty.clone()))
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

/// The type of a field, with what its kind adds.
fn field_type(field: &FieldPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let ty = types::written(&field.ty, scope)?;
    Ok(match field.kind {
        FieldKind::Required | FieldKind::List => ty,
        FieldKind::Optional | FieldKind::Any | FieldKind::Nullable => {
            let option = scope.prelude("option::Option")?;
            quote!(#option<#ty>)
        }
        FieldKind::Patch => {
            let patch = scope.runtime("Patch")?;
            quote!(#patch<#ty>)
        }
    })
}

fn declaration(field: &FieldPlan, docs: &TokenStream, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (name, ty) = (token::ident(&field.name)?, field_type(field, scope)?);
    let deprecated = field.deprecated.then(|| deprecated("property"));
    Ok(quote! {
        #docs
        #deprecated
        pub #name: #ty
    })
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

fn constructor(plan: &StructPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    let none = scope.prelude("option::Option::None")?;
    for field in &plan.fields {
        let name = token::ident(&field.name)?;
        if is_argument(field) {
            let argument = types::owned(&quote!(#name), &argument_type(field), scope)?;
            let (ty, value) = (argument.ty, argument.value);
            arguments.push(quote!(#name: #ty));
            let is_same = name == value.to_string();
            values.push(if is_same { quote!(#name) } else { quote!(#name: #value) });
        } else if let Some(constant) = &field.constant {
            let value = constant_value(constant, &field.ty, scope)?;
            values.push(quote!(#name: #value));
        } else {
            let value = match field.kind {
                FieldKind::Patch => {
                    let patch = scope.runtime("Patch")?;
                    quote!(#patch::Absent)
                }
                FieldKind::List => empty(&field.ty, scope)?,
                _ => none.clone(),
            };
            values.push(quote!(#name: #value));
        }
    }
    if let Some((name, ty)) = &plan.additional {
        let (name, value) = (token::ident(name)?, empty(&map(ty), scope)?);
        values.push(quote!(#name: #value));
    }
    let what = match arguments.len() {
        0 if plan.default => "A value with nothing set.",
        _ => "A value with all that is required; the rest is not set.",
    };
    let docs = Docs::new().own(what).outer();
    let silence = plan.fields.iter().any(|field| field.deprecated).then(|| quote!(#[allow(deprecated)]));
    let many = (arguments.len() > MANY_ARGUMENTS).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    // Where a document type hides the trait, its method is not in scope either.
    let value = match plan.default && scope.prelude("default::Default")?.to_string() == "Default" {
        true => quote!(Self::default()),
        false => quote!(Self { #(#values),* }),
    };
    let silence = silence.filter(|_| !value.to_string().starts_with("Self ::"));
    Ok(quote! {
        #docs
        #silence
        #many
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            #value
        }
    })
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

/// An empty list or map.
fn empty(ty: &TypePlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    match ty {
        TypePlan::Vec(_) => {
            let vec = scope.prelude("vec::Vec")?;
            Ok(quote!(#vec::new()))
        }
        TypePlan::Map(_) => {
            let map = scope.library("std::collections::BTreeMap")?;
            Ok(quote!(#map::new()))
        }
        _ => {
            let default = scope.prelude("default::Default")?;
            Ok(quote!(#default::default()))
        }
    }
}

fn setter(field: &FieldPlan, docs: &TokenStream, scope: &Scope) -> Result<TokenStream, EmitError> {
    let name = token::ident(&field.name)?;
    let (ty, value) = match field.kind {
        FieldKind::Patch => {
            let (into, ty) = (scope.prelude("convert::Into")?, field_type(field, scope)?);
            (quote!(impl #into<#ty>), quote!(#name.into()))
        }
        kind => {
            let argument = types::owned(&quote!(#name), &field.ty, scope)?;
            let some = scope.prelude("option::Option::Some")?;
            let value = argument.value;
            (argument.ty, if kind == FieldKind::List { value } else { quote!(#some(#value)) })
        }
    };
    let deprecated = field.deprecated.then(|| {
        let attribute = deprecated("property");
        quote!(#attribute #[allow(deprecated)])
    });
    Ok(quote! {
        #docs
        #deprecated
        #[must_use]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
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

fn object(plan: &StructPlan, model: &proc_macro2::Ident) -> Result<Table, EmitError> {
    let mut rows = Vec::new();
    for field in &plan.fields {
        let (name, wire) = (token::ident(&field.name)?, &field.wire);
        let kind = match field.kind {
            FieldKind::Required => quote!(required),
            FieldKind::Optional => quote!(optional),
            FieldKind::Any => quote!(any),
            FieldKind::Nullable => quote!(nullable),
            FieldKind::Patch => quote!(patch),
            FieldKind::List => quote!(list),
        };
        rows.push(quote!(#wire => #name: #kind));
    }
    if let Some((name, _)) = &plan.additional {
        let name = token::ident(name)?;
        rows.push(quote!(extra => #name: extra));
    }
    Ok(Table { path: token::path("crate::runtime::object")?, head: Some(quote!(#model)), rows })
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
