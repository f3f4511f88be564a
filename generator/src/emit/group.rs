//! One file a group: its type with a method for each operation, and what belongs to each operation.

use quote::quote;

use super::docs::{Docs, link};
use super::file::RustFile;
use super::module::Module;
use super::scope::{Reach, Scope};
use super::{
    EmitError, File, answers, bodies, call, contents, markdown, models, operation, pagination,
    response_headers, streams, token, uses,
};
use crate::plan::model::{BodyPlan, GroupPlan, OperationPlan, OutputPlan};

pub(super) fn file(group: &GroupPlan, module: &Module<'_>) -> Result<File, EmitError> {
    let scope =
        Scope::new(Reach::Module, defined(group), group.operations.iter().flat_map(uses::of_operation));
    let name = token::ident(&group.type_name)?;
    let docs = Docs::new().document_or(group.docs.as_deref(), || {
        format!("The operations of {}.", markdown::code(&group.type_name))
    });
    let mut file = module.rust_file(module.file(&group.module)?, docs.clone());
    models::allow_deprecated(&mut file, &scope, module)?;

    let core = scope.runtime("Core")?;
    let accessor = group.module.trim_start_matches("r#");
    let docs = docs.own(format!("[`Client::{accessor}`](super::Client::{accessor}) gives it.")).outer();
    file.item(quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'c> {
            pub(super) core: &'c #core,
        }
    });
    let methods = group
        .operations
        .iter()
        .map(|plan| operation::method(plan, group, module, &scope))
        .collect::<Result<Vec<_>, _>>()?;
    if !methods.is_empty() {
        file.item(quote!(impl #name<'_> { #(#methods)* }));
    }
    operations(group, module, &scope, &mut file)?;
    file.finish_with(&scope)
}

/// What belongs to the operations: first all call types, then the data of each, then what is answered.
fn operations(
    group: &GroupPlan,
    module: &Module<'_>,
    scope: &Scope,
    file: &mut RustFile,
) -> Result<(), EmitError> {
    let (mut calls, mut openings) = (Vec::new(), Vec::new());
    for plan in &group.operations {
        let is_stream = matches!(plan.output, OutputPlan::Stream(_));
        let calls = if is_stream { &mut openings } else { &mut calls };
        calls.push(call::definition(plan, group, module, scope)?);
    }
    file.definitions("call", calls)?;
    file.definitions("opening", openings)?;
    let (mut answered, mut headers) = (Vec::new(), Vec::new());
    for plan in &group.operations {
        file.chain(operation::data(plan, scope)?);
        if let Some(table) = pagination::table(plan, scope)? {
            file.table(table);
        }
        if let Some(methods) = streams::methods(plan, scope)? {
            file.item(methods);
        }
        let operation = link(&group.type_name, &plan.method_name);
        if let Some(choice) = plan.body.as_ref().and_then(BodyPlan::choice) {
            file.item(bodies::item(choice, group, &operation, module, scope)?);
            file.table(bodies::table(choice, scope)?);
        }
        for content in &plan.contents {
            file.item(contents::item(content, &operation, scope)?);
            file.table(contents::table(content)?);
        }
        if let OutputPlan::Several(output) = &plan.output {
            answered.push(answers::definition(output, &format!("The answers of {operation}."), scope)?);
        }
        if let Some(error) = plan.error.as_ref().filter(|error| error.same_as.is_none()) {
            let docs = format!("The documented error answers of {operation}.");
            answered.push(answers::definition(error, &docs, scope)?);
        }
        for view in &plan.headers {
            headers.push(response_headers::definition(view, &operation, scope)?);
        }
    }
    for error in &group.errors {
        answered.push(answers::shared(error, group, scope)?);
    }
    file.definitions("answers", answered)?;
    for error in &group.errors {
        file.lines(answers::names(error, group)?);
    }
    file.definitions("headers", headers)
}

/// The types that the file defines.
fn defined(group: &GroupPlan) -> impl Iterator<Item = &str> {
    std::iter::once(group.type_name.as_str())
        .chain(group.operations.iter().flat_map(OperationPlan::types))
        .chain(group.errors.iter().map(|error| error.name.as_str()))
}
