//! Views of documented response headers.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::operation::deprecated;
use super::scope::Scope;
use super::{EmitError, markdown, token, types};
use crate::plan::model::{HeaderFieldPlan, HeaderReaderPlan, HeadersPlan};

/// The view and its accessors.
pub(super) fn items(
    plan: &HeadersPlan,
    operation: &str,
    scope: &Scope,
) -> Result<[TokenStream; 2], EmitError> {
    let (name, map) = (token::ident(&plan.name)?, scope.library("http::HeaderMap")?);
    let docs = Docs::new()
        .own(format!(
            "The documented headers of {}answers of {operation}, read from those that came.",
            if plan.of_errors { "error " } else { "" }
        ))
        .outer();
    let of = Docs::new().own("Looks at the headers of a response or an error.").outer();
    let accessors = plan.fields.iter().map(|field| accessor(field, scope)).collect::<Result<Vec<_>, _>>()?;
    Ok([
        quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub struct #name<'h>(&'h #map);
        },
        quote! {
            impl<'h> #name<'h> {
                #of
                pub fn of(headers: &'h #map) -> Self {
                    Self(headers)
                }

                #(#accessors)*
            }
        },
    ])
}

fn accessor(field: &HeaderFieldPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (name, wire) = (token::ident(&field.name)?, &field.wire);
    let docs = Docs::new()
        .document_or(field.docs.as_deref(), || format!("The header {}.", markdown::code(wire)))
        .own("`None` if it did not come.")
        .outer();
    let deprecated = field.deprecated.then(|| deprecated("header"));
    let (option, result) = (scope.prelude("option::Option")?, scope.prelude("result::Result")?);
    let (error, reader) = (scope.runtime("DecodeError")?, scope.runtime("response_header")?);
    let ty = types::written(&field.ty, scope)?;
    let read = match field.reader {
        HeaderReaderPlan::Text => quote!(text),
        HeaderReaderPlan::Value => quote!(value),
        HeaderReaderPlan::List => quote!(list),
        HeaderReaderPlan::Json => quote!(json),
    };
    Ok(quote! {
        #docs
        #deprecated
        pub fn #name(&self) -> #option<#result<#ty, #error>> {
            #reader::#read(self.0, #wire)
        }
    })
}
