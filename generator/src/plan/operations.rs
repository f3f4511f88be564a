//! Operations.

use indexmap::IndexSet;

use super::servers::Servers;
use super::types::Types;
use super::{OperationPlan, SchemePlan, answers, bodies, parameters};
use crate::api::Operation;
use crate::diagnostics::Diagnostics;

/// The names of an operation's items.
pub(super) struct Names {
    pub(super) method: String,
    pub(super) call: String,
    pub(super) constant: String,
    pub(super) answer: String,
    pub(super) error: String,
    /// Of the types that [`answers::extra_types`] asks for, in the same order.
    pub(super) extra: Vec<String>,
    /// Of the type that [`bodies::extra_type`] asks for.
    pub(super) body: Option<String>,
}

pub(super) fn plan(
    operation: &Operation,
    names: Names,
    types: &Types<'_>,
    (schemes, servers): (&[SchemePlan], &Servers<'_>),
    diagnostics: &mut Diagnostics,
) -> OperationPlan {
    let parameters = parameters::plan(operation, types, diagnostics);
    let answers = answers::plan(operation, &names, types, diagnostics);
    let constant_of = |scheme: &usize| schemes.get(*scheme).map(|scheme| scheme.constant.clone());
    let alternatives = operation.security.iter().map(|all| all.iter().filter_map(constant_of).collect());
    // Two alternatives may differ by scopes, which nothing is made of.
    let security: IndexSet<Vec<String>> = alternatives.collect();
    OperationPlan {
        id: operation.id.clone(),
        method_name: names.method,
        call_type: names.call,
        constant: names.constant,
        docs: operation.summary.iter().chain(&operation.description).cloned().collect(),
        deprecated: operation.deprecated,
        method: operation.method.clone(),
        path: operation.path.clone(),
        constants: parameters.constants,
        arguments: parameters.arguments,
        setters: parameters.setters,
        body: operation.body.as_ref().and_then(|body| bodies::plan(body, names.body.as_deref(), types)),
        idempotency_header: parameters.idempotency_header,
        accept: answers.accept,
        success: answers.success,
        output: answers.output,
        streams: answers.streams,
        contents: answers.contents,
        headers: answers.headers,
        error: answers.error,
        pagination: None,
        canned: None,
        servers: servers.of(operation),
        security: security.into_iter().collect(),
    }
}
