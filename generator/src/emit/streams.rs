//! Answers that are taken while they come: the types of the runtime, and the methods of call types that give them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::scope::Scope;
use super::{EmitError, markdown, operation, token, types};
use crate::plan::model::{OperationPlan, ReaderPlan, StreamPlan};

/// The type of the stream.
pub(super) fn written(plan: &StreamPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let name = match plan.reader {
        ReaderPlan::JsonEvents | ReaderPlan::TextEvents => "EventStream",
        ReaderPlan::JsonLines => "JsonLines",
        ReaderPlan::Bytes => return scope.runtime("ByteStream"),
    };
    let (name, item) = (scope.runtime(name)?, types::written(&plan.item, scope)?);
    Ok(quote!(#name<#item>))
}

/// The methods that give a success while it comes, beside awaiting the call.
pub(super) fn methods(plan: &OperationPlan, scope: &Scope) -> Result<Option<TokenStream>, EmitError> {
    let mut methods = Vec::new();
    for stream in &plan.streams {
        let (opening, read) = (scope.runtime("Opening")?, scope.runtime("read")?);
        let (output, error) = (written(stream, scope)?, operation::error(plan, scope)?);
        let (reader, accept) = (reader(stream.reader), &stream.accept);
        let asked = markdown::code(accept);
        let (name, docs) = match stream.reader {
            ReaderPlan::JsonEvents | ReaderPlan::TextEvents => (
                quote!(events),
                format!(
                    "Asks for {asked} and gives the events as they come. Some servers want a field of the request to ask for it too."
                ),
            ),
            ReaderPlan::JsonLines => {
                (quote!(lines), format!("Asks for {asked} and gives the items as they come."))
            }
            ReaderPlan::Bytes => (
                quote!(stream),
                format!("Asks for {asked} and gives the bytes as they come, as many as there are."),
            ),
        };
        let docs = Docs::new().own(docs).outer();
        methods.push(quote! {
            #docs
            #[inline]
            pub fn #name(self) -> #opening<#output, #error> {
                self.0.opening(#read::#reader()).accept(#accept)
            }
        });
    }
    let name = token::ident(&plan.call_type)?;
    Ok((!methods.is_empty()).then(|| quote!(impl #name { #(#methods)* })))
}

/// The reader's name in the runtime.
pub(super) fn reader(reader: ReaderPlan) -> TokenStream {
    match reader {
        ReaderPlan::JsonEvents => quote!(json_events),
        ReaderPlan::TextEvents => quote!(text_events),
        ReaderPlan::JsonLines => quote!(json_lines),
        ReaderPlan::Bytes => quote!(bytes),
    }
}
