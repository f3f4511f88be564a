//! Enums with a variant for each documented answer, for errors and for several kinds of success.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::Docs;
use super::pretty::Table;
use super::scope::Scope;
use super::{EmitError, token, types};
use crate::plan::model::{AnswerVariantPlan, AnswersPlan, DecoderPlan, StatusPlan};

/// The enum.
pub(super) fn item(plan: &AnswersPlan, docs: &str, scope: &Scope) -> Result<TokenStream, EmitError> {
    let name = token::ident(&plan.name)?;
    let docs = Docs::new().own(docs).outer();
    let variants =
        plan.variants.iter().map(|variant| variant_item(variant, scope)).collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    })
}

fn variant_item(variant: &AnswerVariantPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let name = token::ident(&variant.name)?;
    let docs = Docs::new()
        .own(match variant.status {
            StatusPlan::Default => "Any other status.".to_owned(),
            status => format!("Status {}.", shown(status)),
        })
        .document(&variant.docs)
        .outer();
    let status = keeps_status(variant.status).then(|| quote!(u16));
    let body = match &variant.body {
        Some((_, ty)) => Some(types::written(ty, scope)?),
        None => None,
    };
    let fields: Vec<TokenStream> = status.into_iter().chain(body).collect();
    Ok(match fields.is_empty() {
        true => quote!(#docs #name),
        false => quote!(#docs #name(#(#fields),*)),
    })
}

/// The table that ties variants to statuses.
pub(super) fn table(plan: &AnswersPlan) -> Result<Table, EmitError> {
    let rows = plan.variants.iter().map(|variant| {
        let name = token::ident(&variant.name)?;
        let status = match variant.status {
            StatusPlan::Code(code) => code_literal(code),
            StatusPlan::Range(hundred) => code_literal(u16::from(hundred)),
            StatusPlan::Default => quote!(_),
        };
        let keeps = keeps_status(variant.status).then(|| quote!(status));
        let decoder = variant.body.as_ref().map(|(decoder, _)| decoder_name(*decoder));
        let parts: Vec<TokenStream> = keeps.into_iter().chain(decoder).collect();
        Ok(match parts.is_empty() {
            true => quote!(#status => #name),
            false => quote!(#status => #name(#(#parts),*)),
        })
    });
    Ok(Table {
        path: token::path("crate::runtime::answers")?,
        head: Some(token::path(&plan.name)?),
        rows: rows.collect::<Result<_, EmitError>>()?,
    })
}

/// The decoder's name in the runtime.
pub(super) fn decoder_name(decoder: DecoderPlan) -> TokenStream {
    match decoder {
        DecoderPlan::Json => quote!(json),
        DecoderPlan::Text => quote!(text),
        DecoderPlan::Bytes => quote!(bytes),
        DecoderPlan::Content => quote!(content),
    }
}

/// A status for documentation: `404 Not Found` is left to the variant's name.
pub(super) fn shown(status: StatusPlan) -> String {
    match status {
        StatusPlan::Code(code) => format!("{code}"),
        StatusPlan::Range(hundred) => format!("{hundred}XX"),
        StatusPlan::Default => "any other status".to_owned(),
    }
}

/// Whether one variant stands for several statuses, so that it holds the one that came.
fn keeps_status(status: StatusPlan) -> bool {
    !matches!(status, StatusPlan::Code(_))
}

fn code_literal(code: u16) -> TokenStream {
    let code = Literal::u16_unsuffixed(code);
    quote!(#code)
}
