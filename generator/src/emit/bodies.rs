//! Enums with a variant for each media type that a request's body may be sent in.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::models::is_uneven;
use super::module::Module;
use super::pretty::Table;
use super::scope::Scope;
use super::{EmitError, call, example, markdown, token, types};
use crate::plan::model::{
    BodyChoicePlan, BodyContentPlan, BodyVariantPlan, EncodingPlan, GroupPlan, TypePlan,
};

/// The enum.
pub(super) fn item(
    choice: &BodyChoicePlan,
    group: &GroupPlan,
    operation: &str,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<TokenStream, EmitError> {
    let name = token::ident(&choice.name)?;
    let path = module.file(&group.module)?;
    let docs = Docs::new()
        .own(format!("The body of {operation}: each variant is sent with its own `Content-Type`."))
        .maybe(becomes(choice))
        .example(example::choice(choice, group, module, &path)?)
        .outer();
    let uneven = is_uneven(choice.variants.iter().map(|variant| &variant.content.ty), module)
        .then(|| quote!(#[allow(clippy::large_enum_variant)]));
    let variants = choice
        .variants
        .iter()
        .map(|variant| {
            let (name, ty) = (token::ident(&variant.name)?, types::written(&variant.content.ty, scope)?);
            let docs = variant_docs(&variant.content).outer();
            Ok(quote!(#docs #name(#ty)))
        })
        .collect::<Result<Vec<_>, EmitError>>()?;
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #uneven
        pub enum #name {
            #(#variants,)*
        }
    })
}

fn becomes(choice: &BodyChoicePlan) -> Option<String> {
    let all = choice.variants.iter().all(|variant| variant.from);
    all.then(|| "What a variant holds can be given in place of it.".to_owned())
}

fn variant_docs(content: &BodyContentPlan) -> Docs {
    let media_type = markdown::code(&content.media_type);
    Docs::new().own(match content.encoding {
        EncodingPlan::Range => format!("Bytes of a media type within {media_type}, which the part names."),
        _ => format!("{media_type}."),
    })
}

/// The table that ties variants to media types.
pub(super) fn table(choice: &BodyChoicePlan, scope: &Scope) -> Result<Table, EmitError> {
    let rows = choice.variants.iter().map(|variant| {
        let (name, media_type) = (token::ident(&variant.name)?, &variant.content.media_type);
        let (from, step, fields) =
            (sources(variant, scope)?, step(&variant.content), fields(variant, scope)?);
        Ok(quote!(#name(#(#from),*): #step(#media_type #fields)))
    });
    Ok(Table {
        path: token::path("crate::runtime::bodies")?,
        head: Some(token::path(&choice.name)?),
        rows: rows.collect::<Result<_, EmitError>>()?,
    })
}

/// The types that become the variant by themselves.
fn sources(variant: &BodyVariantPlan, scope: &Scope) -> Result<Vec<TokenStream>, EmitError> {
    if !variant.from {
        return Ok(Vec::new());
    }
    let mut sources = vec![types::written(&variant.content.ty, scope)?];
    match &variant.content.ty {
        TypePlan::String => sources.push(quote!(&str)),
        TypePlan::Bytes => {
            let vec = scope.prelude("vec::Vec")?;
            sources.push(quote!(#vec<u8>));
        }
        _ => {}
    }
    Ok(sources)
}

/// The step of a call that sends such a body.
fn step(content: &BodyContentPlan) -> TokenStream {
    let has_fields = !content.fields.is_empty() || !content.parts.is_empty();
    match (content.encoding, content.checked, has_fields) {
        (EncodingPlan::Json, true, _) => quote!(checked_json),
        (EncodingPlan::Json, false, _) => quote!(json),
        (EncodingPlan::Form, true, true) => quote!(checked_form_with),
        (EncodingPlan::Form, true, false) => quote!(checked_form),
        (EncodingPlan::Form, false, true) => quote!(form_with),
        (EncodingPlan::Form, false, false) => quote!(form),
        (EncodingPlan::Multipart, true, true) => quote!(checked_multipart_with),
        (EncodingPlan::Multipart, true, false) => quote!(checked_multipart),
        (EncodingPlan::Multipart, false, true) => quote!(multipart_with),
        (EncodingPlan::Multipart, false, false) => quote!(multipart),
        (EncodingPlan::Range, ..) => quote!(ranged),
        (EncodingPlan::Text, ..) => quote!(text),
        (EncodingPlan::Bytes, ..) => quote!(bytes),
    }
}

/// How the fields of a form or the members of a multipart body are written that the document says something about.
fn fields(variant: &BodyVariantPlan, scope: &Scope) -> Result<Option<TokenStream>, EmitError> {
    let BodyContentPlan { fields, parts, .. } = &variant.content;
    let fields = fields.iter().map(|field| call::form_field(field, scope));
    let parts = parts.iter().map(|field| call::part_field(field, scope));
    let list = fields.chain(parts).collect::<Result<Vec<_>, _>>()?;
    Ok((!list.is_empty()).then(|| quote!(, &[#(#list),*])))
}
