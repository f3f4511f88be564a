//! From small documents to plans: which items exist, and how they are called.

// A test that meets something else than it expects has failed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod answers;
mod directions;
mod libraries;
mod models;
mod operations;
mod pagination;
mod parameters;
mod recursion;
mod references;
mod unions;

use letterpress::diagnostics::{Diagnostics, Format, render};
use letterpress::document::{self, ReadOptions};
use letterpress::plan::{FieldPlan, ModelKind, ModelPlan, ModulePlan, OperationPlan, StructPlan, TypePlan};
use letterpress::source::Sources;
use letterpress::{api, passes, plan};

/// The plan of a document, and the codes of what was said about it. Panics with the diagnostics where there is an error.
fn planned(document: &str) -> (ModulePlan, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("api.yaml");
    std::fs::write(&path, document).unwrap();
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let plan =
        document::read(&path, &ReadOptions::default(), &mut sources, &mut diagnostics).and_then(|document| {
            let mut api = api::build(&document, &mut diagnostics);
            if diagnostics.has_errors() {
                return None;
            }
            passes::run(&mut api, &mut diagnostics);
            plan::build(&api, None, &mut diagnostics)
        });
    let codes = diagnostics.iter().map(|diagnostic| diagnostic.code.to_string()).collect();
    match plan {
        Some(plan) => (plan, codes),
        None => panic!(
            "{document}\n{}",
            render(&diagnostics, &sources, Format::Human { color: false, all: true })
        ),
    }
}

/// A document with these paths.
fn paths(paths: &str) -> ModulePlan {
    planned(&format!("openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n{paths}")).0
}

/// The only operation of a document: `GET` of `path`, with these members beside `operationId: do`.
fn operation(path: &str, members: &str) -> OperationPlan {
    let answers =
        if members.contains("responses:") { "" } else { "      responses: { '204': { description: ok } }\n" };
    let plan = paths(&format!("  '{path}':\n    get:\n      operationId: do\n{members}{answers}"));
    plan.groups.into_iter().flat_map(|group| group.operations).next().unwrap()
}

/// The models of a document whose component schemas these are. `A` is sent, `B` is received, `C` both.
fn schemas(schemas: &str) -> (Vec<ModelPlan>, Vec<String>) {
    schemas_of("3.0.3", schemas)
}

/// The same with a version of OpenAPI.
fn schemas_of(version: &str, schemas: &str) -> (Vec<ModelPlan>, Vec<String>) {
    let used = |name: &str| schemas.lines().any(|line| line.starts_with(&format!("    {name}:")));
    let content = |name: &str| {
        format!("content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }}")
    };
    let mut paths = String::new();
    for (name, sent, received) in [("A", true, false), ("B", false, true), ("C", true, true)] {
        if !used(name) {
            continue;
        }
        paths += &format!("  /{name}:\n    post:\n      operationId: post{name}\n");
        if sent {
            paths += &format!("      requestBody: {{ required: true, {} }}\n", content(name));
        }
        let answer = if received { format!(", {}", content(name)) } else { String::new() };
        paths += &format!("      responses: {{ '200': {{ description: ok{answer} }} }}\n");
    }
    let (plan, codes) = planned(&format!(
        "openapi: {version}\ninfo: {{ title: T, version: '1' }}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    ));
    (plan.models, codes)
}

/// A struct among models.
fn structure<'m>(models: &'m [ModelPlan], name: &str) -> &'m StructPlan {
    match models.iter().find(|model| model.name == name).map(|model| &model.kind) {
        Some(ModelKind::Struct(plan)) => plan,
        other => panic!(
            "{name} is {other:?} among {:?}",
            models.iter().map(|model| &model.name).collect::<Vec<_>>()
        ),
    }
}

fn field<'s>(plan: &'s StructPlan, wire: &str) -> &'s FieldPlan {
    plan.fields.iter().find(|field| field.wire == wire).unwrap()
}

/// The type that a model is.
fn model(name: &str) -> TypePlan {
    TypePlan::Model(name.to_owned())
}

/// The names of models.
fn names(models: &[ModelPlan]) -> Vec<&str> {
    models.iter().map(|model| model.name.as_str()).collect()
}
