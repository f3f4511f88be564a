//! Cargo features: those of the runtime, and in a module with many operations one for each group of them, so that a user compiles only
//! what is used.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashMap, HashSet};
use proc_macro2::TokenStream;
use quote::quote;

use super::scope::collect_models;
use super::{models, uses};
use crate::plan::model::ModulePlan;

/// A module with more operations than these has a feature for each of its groups.
const MANY_OPERATIONS: usize = 30;

/// A model that more groups use than these is always there: a longer condition saves nothing.
const MANY_GROUPS: usize = 8;

/// The feature that stands for all groups of all modules.
pub(crate) const ALL: &str = "all-tags";

/// The features of the runtime, which every client has, and what they switch on.
pub(crate) const OF_RUNTIME: [(&str, &[&str]); 7] = [
    ("rustls", &["reqwest", "reqwest/rustls"]),
    ("native-tls", &["reqwest", "reqwest/native-tls"]),
    ("http2", &["reqwest", "reqwest/http2"]),
    ("reqwest", &["dep:reqwest", "dep:tokio", "dep:http-body"]),
    ("blocking", &["reqwest", "tokio/rt-multi-thread"]),
    ("tracing", &["dep:tracing"]),
    ("test-util", &[]),
];

/// What a feature of the runtime switches on where that is a crate of its own: other features, and the one of this name there.
pub(super) fn of_shared_runtime(name: &str, needs: &[&'static str]) -> Vec<String> {
    let own = needs.iter().filter(|need| !need.contains(['/', ':'])).map(|need| (*need).to_owned());
    own.chain([format!("letterpress-runtime/{name}")]).collect()
}

/// The features of a module; none where it is small.
#[derive(Debug, Default)]
pub(crate) struct Features {
    /// By the module of the group, in the plan's order.
    groups: Vec<(String, String)>,
    /// By the name of the model: the features of the groups that use it, if these are few.
    models: BTreeMap<String, Vec<String>>,
}

impl Features {
    /// The features of a module. What a model refers to is there wherever the model is: each group that reaches the model
    /// reaches that too.
    pub(crate) fn of(plan: &ModulePlan) -> Self {
        let operations: usize = plan.groups.iter().map(|group| group.operations.len()).sum();
        if operations <= MANY_OPERATIONS || plan.groups.len() < 2 {
            return Self::default();
        }
        let prefix = plan.name.as_deref().map(|name| format!("{}-", name.trim_start_matches("r#")));
        let prefix = prefix.unwrap_or_default();
        let groups: Vec<(String, String)> = plan
            .groups
            .iter()
            .map(|group| {
                let name = group.module.trim_start_matches("r#").trim_end_matches('_').replace('_', "-");
                (group.module.clone(), format!("{prefix}tag-{name}"))
            })
            .collect();
        let parts: HashMap<&str, BTreeSet<String>> =
            plan.models.iter().map(|model| (model.name.as_str(), names(models::referenced(model)))).collect();
        let used: Vec<BTreeSet<String>> = plan
            .groups
            .iter()
            .map(|group| names(group.operations.iter().flat_map(uses::of_operation)))
            .collect();
        let mut users: HashMap<&str, Vec<&str>> = HashMap::default();
        for (used, (_, feature)) in used.iter().zip(&groups) {
            for model in reachable(used.iter().map(String::as_str), &parts) {
                users.entry(model).or_default().push(feature);
            }
        }
        // What no operation uses is there for its own sake, and so is what it refers to.
        let others = plan.models.iter().map(|model| model.name.as_str());
        let others: Vec<&str> = others.filter(|name| !users.contains_key(name)).collect();
        for model in reachable(others, &parts) {
            users.remove(model);
        }
        users.retain(|_, features| features.len() <= MANY_GROUPS);
        let models = users.into_iter().map(|(model, mut features)| {
            // The order of the groups may follow from that of the operations, which is nothing to a model.
            features.sort_unstable();
            (model.to_owned(), features.into_iter().map(str::to_owned).collect())
        });
        Self { models: models.collect(), groups }
    }

    /// Whether there are any.
    pub(crate) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// The names of all features.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.groups.iter().map(|(_, feature)| feature.as_str())
    }

    /// The feature of a group, by its module.
    pub(crate) fn group(&self, module: &str) -> Option<&str> {
        self.groups.iter().find(|(name, _)| name == module).map(|(_, feature)| feature.as_str())
    }

    /// The features of which one has to be on for a model; none: it is always there.
    pub(crate) fn model(&self, name: &str) -> &[String] {
        self.models.get(name).map_or(&[], Vec::as_slice)
    }

    /// The condition of a group.
    pub(super) fn group_gate(&self, module: &str) -> Option<TokenStream> {
        self.group(module).map(|feature| quote!(#[cfg(feature = #feature)]))
    }

    /// The condition of a model.
    pub(super) fn model_gate(&self, name: &str) -> Option<TokenStream> {
        Some(match self.models.get(name)?.as_slice() {
            [only] => quote!(#[cfg(feature = #only)]),
            several => quote!(#[cfg(any(#(feature = #several),*))]),
        })
    }
}

fn names<'a>(types: impl IntoIterator<Item = &'a crate::plan::model::TypePlan>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    types.into_iter().for_each(|ty| collect_models(ty, &mut names));
    names
}

/// These models and all that they hold.
fn reachable<'a>(
    roots: impl IntoIterator<Item = &'a str>,
    parts: &'a HashMap<&str, BTreeSet<String>>,
) -> HashSet<&'a str> {
    let mut open: Vec<&str> = roots.into_iter().collect();
    let mut reached = HashSet::default();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            open.extend(parts.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    reached
}
