//! Open enums of integers.

use quote::quote;

use super::or_name;
use crate::emit::docs::Docs;
use crate::emit::file::RustFile;
use crate::emit::operation::deprecated;
use crate::emit::pretty::Definition;
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
    let mut rows = Vec::new();
    for variant in variants {
        let (name, wire) = (token::ident(&variant.name)?, token::signed(variant.wire));
        let docs = Docs::new().own(format!("{}.", markdown::code(&variant.wire.to_string()))).outer();
        rows.push(quote!(#docs #wire => #name));
    }
    file.definition("integer_enum", Definition { head: quote!(#docs #deprecated pub enum #name), rows })
}
