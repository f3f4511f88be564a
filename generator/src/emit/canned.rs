//! `canned.rs`: answers of success for users' tests, an operation a line. It is compiled with the feature `test-util` only.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::Docs;
use super::module::Module;
use super::pretty::Table;
use super::scope::{Reach, Scope};
use super::{EmitError, File, answers, token};
use crate::plan::model::{CannedPlan, GroupPlan, OperationPlan, OutputPlan};

pub(super) fn file(module: &Module<'_>) -> Result<File, EmitError> {
    let docs =
        Docs::new().own("Answers for tests: what a `TestServer` gives as the example of each operation.");
    let mut file = module.rust_file(module.file("canned")?, docs);
    let scope = Scope::new(Reach::Module, [], []);
    let mut rows = Vec::new();
    for group in &module.plan.groups {
        for operation in &group.operations {
            if let Some(canned) = &operation.canned {
                rows.push(row(operation, canned, group, module)?);
            }
        }
    }
    file.table(Table { path: token::path("crate::runtime::canned")?, head: None, rows });
    file.finish_with(&scope)
}

fn row(
    operation: &OperationPlan,
    canned: &CannedPlan,
    group: &GroupPlan,
    module: &Module<'_>,
) -> Result<TokenStream, EmitError> {
    let gate = module.features.group_gate(&group.module);
    let call = token::path(&format!("super::{}::{}", group.module, operation.call_type))?;
    let data = token::path(&format!("super::{}::{}", group.module, operation.constant))?;
    let decoder = match &operation.output {
        OutputPlan::Empty => quote!(empty),
        OutputPlan::One(decoder, _) => answers::decoder_name(*decoder),
        OutputPlan::OptionalJson(_) => quote!(optional_json),
        OutputPlan::Several(_) => quote!(answers),
        OutputPlan::Stream(_) => quote!(stream),
    };
    let CannedPlan { status, media_type, body } = canned;
    let (status, body) = (Literal::u16_unsuffixed(*status), text(body)?);
    Ok(quote!(#gate #call = #data, #decoder, #status, #media_type, #body))
}

/// A literal that is read easily: raw where the text allows that.
fn text(body: &str) -> Result<TokenStream, EmitError> {
    let is_plain = body.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    if !is_plain || !body.contains('"') || body.contains("\"#") {
        return Ok(quote!(#body));
    }
    let literal: Literal =
        format!("r#\"{body}\"#").parse().map_err(|_| EmitError::Identifier("an example".to_owned()))?;
    Ok(quote!(#literal))
}
