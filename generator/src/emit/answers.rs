//! Enums with a variant for each documented answer, for errors and for several kinds of success.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::Docs;
use super::pretty::Definition;
use super::scope::Scope;
use super::{EmitError, token, types};
use crate::plan::model::{AnswerVariantPlan, AnswersPlan, DecoderPlan, GroupPlan, StatusPlan};

/// An enum that several operations have for their errors.
pub(super) fn shared(plan: &AnswersPlan, group: &GroupPlan, scope: &Scope) -> Result<Definition, EmitError> {
    let group = &group.type_name;
    let docs = format!(
        "Documented error answers that operations of [`{group}`] have in common, each under a name of its own."
    );
    definition(plan, &docs, scope)
}

/// The names that operations have for a type that they share.
pub(super) fn names(shared: &AnswersPlan, group: &GroupPlan) -> Result<Vec<TokenStream>, EmitError> {
    let name = token::ident(&shared.name)?;
    let errors = group.operations.iter().filter_map(|operation| operation.error.as_ref());
    let mut names: Vec<&str> = errors
        .filter(|error| error.same_as.as_ref() == Some(&shared.name))
        .map(|error| error.name.as_str())
        .collect();
    names.sort_unstable();
    names
        .into_iter()
        .map(|own| {
            let own = token::ident(own)?;
            Ok(quote!(pub use self::#name as #own;))
        })
        .collect()
}

/// The enum, with a row that ties each variant to its status.
pub(super) fn definition(plan: &AnswersPlan, docs: &str, scope: &Scope) -> Result<Definition, EmitError> {
    let name = token::ident(&plan.name)?;
    let docs = Docs::new().own(docs).outer();
    let rows = plan.variants.iter().map(|variant| row(variant, scope)).collect::<Result<_, _>>()?;
    Ok(Definition { head: quote!(#docs pub enum #name), rows })
}

fn row(variant: &AnswerVariantPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let name = token::ident(&variant.name)?;
    let docs = Docs::new()
        .own(match variant.status {
            StatusPlan::Default => "Any other status.".to_owned(),
            status => format!("Status {}.", shown(status)),
        })
        .document(&variant.docs)
        .outer();
    let status = match variant.status {
        StatusPlan::Code(code) => code_literal(code),
        StatusPlan::Range(hundred) => code_literal(u16::from(hundred)),
        StatusPlan::Default => quote!(_),
    };
    let mut parts = Vec::new();
    parts.extend(keeps_status(variant.status).then(|| quote!(status u16)));
    if let Some((decoder, ty)) = &variant.body {
        let (decoder, ty) = (decoder_name(*decoder), types::written(ty, scope)?);
        parts.push(quote!(#decoder #ty));
    }
    Ok(match parts.is_empty() {
        true => quote!(#docs #status => #name),
        false => quote!(#docs #status => #name(#(#parts),*)),
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
