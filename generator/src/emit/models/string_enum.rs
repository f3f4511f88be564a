//! Open enums of texts.

use quote::quote;

use super::or_name;
use crate::emit::docs::Docs;
use crate::emit::file::RustFile;
use crate::emit::operation::deprecated;
use crate::emit::pretty::Table;
use crate::emit::scope::Scope;
use crate::emit::{EmitError, markdown, token};
use crate::plan::model::{ModelPlan, VariantPlan};

pub(super) fn print(
    model: &ModelPlan,
    variants: &[VariantPlan],
    docs: Docs,
    file: &mut RustFile,
    scope: &Scope,
) -> Result<(), EmitError> {
    let name = token::ident(&model.name)?;
    let docs = or_name(docs, model).outer();
    let deprecated = model.deprecated.then(|| deprecated("type"));
    let string = scope.prelude("string::String")?;
    let (mut items, mut rows) = (Vec::new(), Vec::new());
    for variant in variants {
        let (name, wire) = (token::ident(&variant.name)?, &variant.wire);
        let docs = Docs::new().own(format!("{}.", markdown::code(wire))).outer();
        items.push(quote!(#docs #name));
        rows.push(quote!(#wire => #name));
    }
    file.item(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #deprecated
        pub enum #name {
            #(#items,)*
            /// A value that the API's description does not list.
            Unknown(#string),
        }
    });
    let path = token::path("crate::runtime::string_enum")?;
    file.table(Table { path, head: Some(quote!(#name)), rows });
    Ok(())
}
