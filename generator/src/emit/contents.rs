//! Enums with a variant for each media type that an answer's body may have.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::pretty::Table;
use super::scope::Scope;
use super::{EmitError, answers, markdown, token, types};
use crate::plan::model::ContentPlan;

/// The enum.
pub(super) fn item(plan: &ContentPlan, operation: &str, scope: &Scope) -> Result<TokenStream, EmitError> {
    let name = token::ident(&plan.name)?;
    let docs = Docs::new()
        .own(format!(
            "A body that an answer of {operation} may have; the answer's `Content-Type` tells which."
        ))
        .own("The client asks for all of them. The header `accept` in the options of a call asks for one.")
        .outer();
    let variants = plan
        .variants
        .iter()
        .map(|variant| {
            let (name, ty) = (token::ident(&variant.name)?, types::written(&variant.ty, scope)?);
            let docs = Docs::new().own(format!("{}.", markdown::code(&variant.media_type))).outer();
            Ok(quote!(#docs #name(#ty)))
        })
        .collect::<Result<Vec<_>, EmitError>>()?;
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    })
}

/// The table that ties variants to media types.
pub(super) fn table(plan: &ContentPlan) -> Result<Table, EmitError> {
    let rows = plan.variants.iter().map(|variant| {
        let (name, media_type) = (token::ident(&variant.name)?, &variant.media_type);
        let decoder = answers::decoder_name(variant.decoder);
        Ok(quote!(#media_type => #name(#decoder)))
    });
    Ok(Table {
        path: token::path("crate::runtime::content")?,
        head: Some(token::path(&plan.name)?),
        rows: rows.collect::<Result<_, EmitError>>()?,
    })
}
