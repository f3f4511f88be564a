//! Types in printed code: how they are written, and how a value of them is handed over.

use proc_macro2::TokenStream;
use quote::quote;

use super::module::Module;
use super::scope::Scope;
use super::{EmitError, token};
use crate::plan::model::{ModelKind, Taking, TypePlan};

/// A type as it stands in a field.
pub(super) fn written(ty: &TypePlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    Ok(match ty {
        TypePlan::Json => scope.library("serde_json::Value")?,
        TypePlan::Bool => token::path("bool")?,
        TypePlan::I32 => token::path("i32")?,
        TypePlan::I64 => token::path("i64")?,
        TypePlan::U32 => token::path("u32")?,
        TypePlan::U64 => token::path("u64")?,
        TypePlan::F64 => token::path("f64")?,
        TypePlan::String => scope.prelude("string::String")?,
        TypePlan::Secret => scope.runtime("Secret")?,
        TypePlan::Uuid => scope.library("uuid::Uuid")?,
        TypePlan::Timestamp => scope.library("jiff::Timestamp")?,
        TypePlan::Date => scope.library("jiff::civil::Date")?,
        TypePlan::Bytes => scope.library("bytes::Bytes")?,
        TypePlan::Part => scope.runtime("Part")?,
        TypePlan::Parts => scope.runtime("Parts")?,
        TypePlan::Vec(inner) => {
            let (vec, inner) = (scope.prelude("vec::Vec")?, written(inner, scope)?);
            quote!(#vec<#inner>)
        }
        TypePlan::Map(inner) => {
            let map = scope.library("std::collections::BTreeMap")?;
            let (string, inner) = (scope.prelude("string::String")?, written(inner, scope)?);
            quote!(#map<#string, #inner>)
        }
        TypePlan::Option(inner) => {
            let (option, inner) = (scope.prelude("option::Option")?, written(inner, scope)?);
            quote!(#option<#inner>)
        }
        TypePlan::Boxed(inner) => {
            let (boxed, inner) = (scope.prelude("boxed::Box")?, written(inner, scope)?);
            quote!(#boxed<#inner>)
        }
        TypePlan::Model(name) => scope.model(name)?,
        TypePlan::Local(name) => token::path(name)?,
    })
}

/// A type as a function takes it by reference, or by value where that is as good, and the expression that hands it on.
pub(super) struct Argument {
    /// The type of the argument.
    pub(super) ty: TokenStream,
    /// A statement that goes before, if the value needs one.
    pub(super) bind: Option<TokenStream>,
    /// The value that the function goes on with.
    pub(super) value: TokenStream,
    /// The value where no statement can go before.
    pub(super) alone: TokenStream,
}

/// The argument of a function that only looks at the value: `&str`, `&[T]`, `&Model`, and `Uuid` by value. The value
/// is a reference.
pub(super) fn borrowed(
    name: &TokenStream,
    ty: &TypePlan,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<Argument, EmitError> {
    let same = |ty: TokenStream| Argument { ty, bind: None, value: quote!(#name), alone: quote!(#name) };
    Ok(match ty {
        TypePlan::String => same(quote!(&str)),
        TypePlan::Vec(inner) if **inner == TypePlan::String => {
            let (as_ref, vec) = (scope.prelude("convert::AsRef")?, scope.prelude("vec::Vec")?);
            Argument {
                ty: quote!(&[impl #as_ref<str>]),
                bind: Some(quote!(let #name: #vec<&str> = #name.iter().map(#as_ref::as_ref).collect();)),
                value: quote!(&#name),
                alone: quote!(&#name.iter().map(#as_ref::as_ref).collect::<#vec<&str>>()),
            }
        }
        TypePlan::Vec(inner) => {
            let inner = written(inner, scope)?;
            same(quote!(&[#inner]))
        }
        TypePlan::Boxed(inner) => borrowed(name, inner, module, scope)?,
        TypePlan::Option(inner) if is_copy(inner, module) => by_value(name, ty, scope)?,
        _ if is_copy(ty, module) => by_value(name, ty, scope)?,
        _ => {
            let ty = written(ty, scope)?;
            same(quote!(&#ty))
        }
    })
}

fn by_value(name: &TokenStream, ty: &TypePlan, scope: &Scope) -> Result<Argument, EmitError> {
    Ok(Argument { ty: written(ty, scope)?, bind: None, value: quote!(&#name), alone: quote!(&#name) })
}

/// How a function that keeps the value takes it, as the runtime's `structure!` has it: `of Uuid`, `into String`, `each String`.
pub(super) fn taken(ty: &TypePlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let taking = ty.taking();
    let written = written(if let Taking::Each(item) = taking { item } else { ty }, scope)?;
    Ok(match taking {
        Taking::Of => quote!(of #written),
        Taking::Into => quote!(into #written),
        Taking::Each(_) => quote!(each #written),
    })
}

/// Whether a value is handed over as it is, without reference.
pub(super) fn is_copy(ty: &TypePlan, module: &Module<'_>) -> bool {
    ty.is_copy(|name| matches!(module.model(name).map(|model| &model.kind), Ok(ModelKind::IntegerEnum(_))))
}

/// Whether a parameter of this type is written by serde, because its type is printed and no enum of texts, or holds such a type.
pub(super) fn is_serialized(ty: &TypePlan, module: &Module<'_>) -> bool {
    match ty {
        TypePlan::Vec(inner) | TypePlan::Map(inner) | TypePlan::Option(inner) | TypePlan::Boxed(inner) => {
            is_serialized(inner, module)
        }
        TypePlan::Model(name) => match module.model(name).map(|model| &model.kind) {
            Ok(ModelKind::StringEnum(_) | ModelKind::IntegerEnum(_)) | Err(_) => false,
            Ok(_) => true,
        },
        _ => false,
    }
}
