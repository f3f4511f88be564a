//! Groups of operations: a module, a type, and names that are distinct within it.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::names::{fnv1a, snake, upper_camel, words};
use super::scope::{NO_FILES, module_name};
use super::servers::Servers;
use super::types::Types;
use super::{GroupPlan, SchemePlan, operation_names, operations, shared_errors};
use crate::api::{Api, Operation, Tag};
use crate::diagnostics::Diagnostics;

/// Modules that every client has, and functions of its client that are no groups.
const RESERVED: [&str; 11] = [
    "canned",
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
    // Tags that are spelt alike are one group.
    let mut by_words: IndexMap<Vec<String>, Vec<&Tag>> = IndexMap::new();
    for tag in &api.tags {
        by_words.entry(group_words(&tag.name)).or_default().push(tag);
    }
    let groups: Vec<(Vec<String>, Vec<&Tag>)> = by_words.into_iter().collect();
    let group_of: HashMap<&str, usize> = (groups.iter().enumerate())
        .flat_map(|(index, (_, tags))| tags.iter().map(move |tag| (tag.name.as_str(), index)))
        .collect();
    let mut operations_of: Vec<Vec<&Operation>> = groups.iter().map(|_| Vec::new()).collect();
    for operation in &api.operations {
        let group = group_of.get(operation.group.as_str()).and_then(|index| operations_of.get_mut(*index));
        if let Some(operations) = group {
            operations.push(operation);
        }
    }
    let mut plans = Vec::new();
    let names = group_names(&groups);
    for (((_, tags), operations), (module, type_name)) in groups.into_iter().zip(operations_of).zip(names) {
        if operations.is_empty() {
            continue;
        }
        let docs = tags.iter().find_map(|tag| tag.description.clone());
        let names = operation_names::plan(&type_name, &operations, diagnostics);
        let mut operations: Vec<_> = operations
            .iter()
            .zip(names)
            .map(|(operation, names)| {
                operations::plan(operation, names, types, (schemes, servers), diagnostics)
            })
            .collect();
        let errors = shared_errors::plan(&type_name, &mut operations);
        plans.push(GroupPlan { module, type_name, docs, operations, errors });
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
    // What the groups are called does not depend on the order in which operations name them.
    let mut order: Vec<usize> = (0..groups.len()).collect();
    order.sort_by_key(|index| groups.get(*index).map(|(words, _)| words));
    let mut found: Vec<(usize, (String, String))> = order
        .into_iter()
        .filter_map(|index| Some((index, groups.get(index)?)))
        .map(|(index, (words, tags))| {
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
            (index, names)
        })
        .collect();
    found.sort_unstable_by_key(|(index, _)| *index);
    found.into_iter().map(|(_, names)| names).collect()
}
