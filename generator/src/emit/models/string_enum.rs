//! Open enums of texts.

use quote::quote;

use super::or_name;
use crate::emit::docs::Docs;
use crate::emit::file::RustFile;
use crate::emit::operation::deprecated;
use crate::emit::pretty::Definition;
use crate::emit::{EmitError, markdown, token};
use crate::plan::model::{ModelPlan, VariantPlan};

pub(super) fn print(
    model: &ModelPlan,
    variants: &[VariantPlan],
    docs: Docs,
    file: &mut RustFile,
) -> Result<(), EmitError> {
    let name = token::ident(&model.name)?;
    let docs = or_name(docs, model).outer();
    let deprecated = model.deprecated.then(|| deprecated("type"));
    let mut rows = Vec::new();
    for variant in variants {
        let (name, wire) = (token::ident(&variant.name)?, &variant.wire);
        let docs = Docs::new().own(format!("{}.", markdown::code(wire))).outer();
        rows.push(quote!(#docs #wire => #name));
    }
    file.definition("string_enum", Definition { head: quote!(#docs #deprecated pub enum #name), rows })
}
