//! Groups of operations: a module, a type, and names that are distinct within it.

use std::collections::HashSet;

use super::names::{fnv1a, snake, upper_camel, words};
use super::scope::{NO_FILES, module_name};
use super::servers::Servers;
use super::types::Types;
use super::{GroupPlan, SchemePlan, operation_names, operations};
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
    (schemes, servers): (&[SchemePlan], &Servers<'_>),
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
    let names = group_names(&groups);
    for ((_, tags), (module, type_name)) in groups.into_iter().zip(names) {
        let operations: Vec<&Operation> = api
            .operations
            .iter()
            .filter(|operation| tags.iter().any(|tag| tag.name == operation.group))
            .collect();
        if operations.is_empty() {
            continue;
        }
        let docs = tags.iter().find_map(|tag| tag.description.clone());
        let names = operation_names::plan(&type_name, &operations, diagnostics);
        let operations = operations
            .iter()
            .zip(names)
            .map(|(operation, names)| {
                operations::plan(operation, names, types, (schemes, servers), diagnostics)
            })
            .collect();
        plans.push(GroupPlan { module, type_name, docs, operations });
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

/// The module and the type of each group. One that would have a name of another ends in a hash of its tag.
fn group_names(groups: &[(Vec<String>, Vec<&Tag>)]) -> Vec<(String, String)> {
    let mut taken = HashSet::new();
    groups
        .iter()
        .map(|(words, tags)| {
            let mut names = (module_name(&snake(words)), upper_camel(words));
            let tag = tags.first().map(|tag| tag.name.as_str()).unwrap_or_default();
            let hash = format!("x{:016x}", fnv1a(tag));
            let mut suffixes = (5..=hash.len()).filter_map(|length| hash.get(..length));
            while taken.contains(&names.0) || taken.contains(&names.1) {
                let Some(suffix) = suffixes.next() else { break };
                let words: Vec<String> = words.iter().cloned().chain([suffix.to_owned()]).collect();
                names = (module_name(&snake(&words)), upper_camel(&words));
            }
            taken.extend([names.0.clone(), names.1.clone()]);
            names
        })
        .collect()
}
