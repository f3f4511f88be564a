//! Groups of operations: a module, a type, and names that are distinct within it.

use super::names::{Case, method, shouty, snake, upper_camel, words};
use super::operations::{self, Names};
use super::scope::{NO_FILES, Wanted, assign, module_name};
use super::types::Types;
use super::{GroupPlan, SchemePlan};
use crate::api::{Api, Operation, Tag};
use crate::diagnostics::Diagnostics;

/// Modules that every client has, and functions of its client that are no groups.
const RESERVED: [&str; 10] = [
    "models",
    "client",
    "security",
    "servers",
    "runtime",
    "builder",
    "clone",
    "from_core",
    "into",
    "try_into",
];

/// The groups in the order of their tags; those without operations are left out.
pub(super) fn plan(
    api: &Api,
    types: &Types<'_>,
    schemes: &[SchemePlan],
    diagnostics: &mut Diagnostics,
) -> Vec<GroupPlan> {
    let mut groups: Vec<(Vec<String>, Vec<&Tag>)> = Vec::new();
    for tag in &api.tags {
        let words = group_words(&tag.name);
        match groups.iter_mut().find(|(known, _)| *known == words) {
            // Tags that are spelt alike are one group.
            Some((_, tags)) => tags.push(tag),
            None => groups.push((words, vec![tag])),
        }
    }
    let mut plans = Vec::new();
    for (words, tags) in groups {
        let operations: Vec<&Operation> = api
            .operations
            .iter()
            .filter(|operation| tags.iter().any(|tag| tag.name == operation.group))
            .collect();
        if operations.is_empty() {
            continue;
        }
        let type_name = upper_camel(&words);
        let docs = tags.iter().find_map(|tag| tag.description.clone());
        let names = names(&type_name, &operations, diagnostics);
        let operations = operations
            .iter()
            .zip(names)
            .map(|(operation, names)| operations::plan(operation, names, types, schemes, diagnostics))
            .collect();
        plans.push(GroupPlan { module: module_name(&snake(&words)), type_name, docs, operations });
    }
    plans
}

/// The words of a tag. One that is called like a part of every client gets a word more.
fn group_words(tag: &str) -> Vec<String> {
    let mut found = words(tag);
    let name = found.join("_");
    if RESERVED.contains(&name.as_str()) || NO_FILES.contains(&name.as_str()) {
        found.push("api".to_owned());
    }
    found
}

/// The names of the items of a group's operations.
fn names(group_type: &str, operations: &[&Operation], diagnostics: &mut Diagnostics) -> Vec<Names> {
    let methods = assign(Case::Snake, &["clone", "into", "try_into"], &method_words(operations), diagnostics);
    let wanted = |kind: Option<&str>| -> Vec<Wanted> {
        operations
            .iter()
            .map(|operation| {
                let mut name = words(&operation.id);
                if upper_camel(&name) == group_type {
                    name.push("call".to_owned());
                }
                name.extend(kind.map(str::to_owned));
                Wanted::new(name, &operation.id, &operation.at.child("operationId"))
            })
            .collect()
    };
    let mut constants = wanted(None);
    for constant in &mut constants {
        // `A1` is both cases at once, and a call type's constructor stands beside the statics.
        if shouty(&constant.words) == upper_camel(&constant.words) {
            constant.words.push("operation".to_owned());
        }
    }
    let constants = assign(Case::Shouty, &[], &constants, diagnostics);
    // All types of the file are one scope: the call of `listError` must not be called like the error of `list`.
    let all: Vec<Wanted> = [wanted(None), wanted(Some("error")), wanted(Some("answer"))].concat();
    let mut types = assign(Case::UpperCamel, &[group_type], &all, diagnostics).into_iter();
    let mut next = || -> Vec<String> { types.by_ref().take(operations.len()).collect() };
    let (calls, errors, answers) = (next(), next(), next());
    let mut result = Vec::new();
    for ((((method, call), error), answer), constant) in
        methods.into_iter().zip(calls).zip(errors).zip(answers).zip(constants)
    {
        result.push(Names { method, call, constant, answer, error });
    }
    result
}

/// The words of each method. Two operations that would have the same keep their whole ids.
fn method_words(operations: &[&Operation]) -> Vec<Wanted> {
    let short: Vec<Vec<String>> =
        operations.iter().map(|operation| method(&operation.group, &operation.id)).collect();
    let is_alone = |name: &Vec<String>| short.iter().filter(|other| *other == name).count() == 1;
    operations
        .iter()
        .zip(&short)
        .map(|(operation, name)| {
            let name = if is_alone(name) { name.clone() } else { words(&operation.id) };
            Wanted::new(name, &operation.id, &operation.at.child("operationId"))
        })
        .collect()
}
