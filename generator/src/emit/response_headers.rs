//! Views of documented response headers.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::operation::deprecated;
use super::pretty::Definition;
use super::scope::Scope;
use super::{EmitError, markdown, token, types};
use crate::plan::model::{HeaderFieldPlan, HeaderReaderPlan, HeadersPlan};

/// The view, with a row for each accessor.
pub(super) fn definition(
    plan: &HeadersPlan,
    operation: &str,
    scope: &Scope,
) -> Result<Definition, EmitError> {
    let name = token::ident(&plan.name)?;
    let docs = Docs::new()
        .own(format!(
            "The documented headers of {}answers of {operation}, read from those that came.",
            if plan.of_errors { "error " } else { "" }
        ))
        .outer();
    let rows = plan.fields.iter().map(|field| row(field, scope)).collect::<Result<_, _>>()?;
    Ok(Definition { head: quote!(#docs pub struct #name), rows })
}

fn row(field: &HeaderFieldPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (name, wire) = (token::ident(&field.name)?, &field.wire);
    let docs = Docs::new()
        .document_or(field.docs.as_deref(), || format!("The header {}.", markdown::code(wire)))
        .outer();
    let deprecated = field.deprecated.then(|| deprecated("header"));
    let ty = types::written(&field.ty, scope)?;
    let reader = match field.reader {
        HeaderReaderPlan::Text => quote!(text),
        HeaderReaderPlan::Value => quote!(value),
        HeaderReaderPlan::List => quote!(list),
        HeaderReaderPlan::Json => quote!(json),
    };
    Ok(quote!(#docs #deprecated #wire => #name: #reader(#ty)))
}
