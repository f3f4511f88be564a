//! Open enums of integers.

use quote::quote;

use super::or_name;
use crate::emit::docs::Docs;
use crate::emit::file::RustFile;
use crate::emit::operation::deprecated;
use crate::emit::pretty::Table;
use crate::emit::{EmitError, markdown, token};
use crate::plan::model::{IntegerVariantPlan, ModelPlan};

pub(super) fn print(
    model: &ModelPlan,
    variants: &[IntegerVariantPlan],
    docs: Docs,
    file: &mut RustFile,
) -> Result<(), EmitError> {
    let name = token::ident(&model.name)?;
    let docs = or_name(docs, model).outer();
    let deprecated = model.deprecated.then(|| deprecated("type"));
    let (mut items, mut rows) = (Vec::new(), Vec::new());
    for variant in variants {
        let (name, wire) = (token::ident(&variant.name)?, token::signed(variant.wire));
        let docs = Docs::new().own(format!("{}.", markdown::code(&variant.wire.to_string()))).outer();
        items.push(quote!(#docs #name));
        rows.push(quote!(#wire => #name));
    }
    file.item(quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #deprecated
        pub enum #name {
            #(#items,)*
            /// A number that the API's description does not list.
            Unknown(i64),
        }
    });
    let path = token::path("crate::runtime::integer_enum")?;
    file.table(Table { path, head: Some(quote!(#name)), rows });
    Ok(())
}
