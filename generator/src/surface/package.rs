//! What belongs to the crate: features, modules, and what its root lifts up.

use super::{Fact, Item, ItemKind, Module};
use crate::emit::features::{ALL, Features, OF_RUNTIME};
use crate::emit::uses::Uses;
use crate::plan::model::{CratePlan, ServerRole};

/// Features, and the types of libraries that the root lifts up.
pub(super) fn items(plan: &CratePlan) -> Vec<Item> {
    let of_runtime = OF_RUNTIME.iter().map(|(name, _)| (*name).to_owned());
    let mut names: Vec<String> = std::iter::once("default".to_owned()).chain(of_runtime).collect();
    let has_tags = plan.modules.iter().any(|module| !Features::of(module).is_empty());
    names.extend(has_tags.then(|| ALL.to_owned()));
    for module in &plan.modules {
        names.extend(Features::of(module).names().map(str::to_owned));
    }
    if plan.modules.len() > 1 {
        let own = plan.modules.iter().filter_map(|module| module.name.as_deref());
        names.extend(own.map(|name| name.trim_start_matches("r#").to_owned()));
    }
    let mut items: Vec<Item> = names
        .iter()
        .map(|name| Item::new(ItemKind::Feature, format!("feature {name}"), name.as_str()))
        .collect();
    let uses = Uses::of(plan);
    let libraries = [
        (uses.bytes, "bytes::Bytes"),
        (uses.timestamp, "jiff::Timestamp"),
        (uses.date, "jiff::civil::Date"),
        (uses.uuid, "uuid::Uuid"),
    ];
    for (_, path) in libraries.iter().filter(|(is_used, _)| *is_used) {
        let name = path.rsplit("::").next().unwrap_or(path);
        items.push(Item::new(ItemKind::Export, format!("use {name}"), format!("pub use {path}")));
    }
    items
}

/// The module itself, and what the root lifts up from it.
pub(super) fn module(module: &Module<'_>, of: &CratePlan) -> Vec<Item> {
    let plan = module.plan;
    let mut own = Item::new(ItemKind::Module, "crate", "the crate")
        .docs(plan.docs.as_deref())
        .facts([Fact::new("title", &plan.title), Fact::new("version", &plan.version)]);
    let Some(name) = &plan.name else { return vec![own] };
    own.path = name.clone();
    own.signature = format!("pub mod {name}");
    let gate = (of.modules.len() > 1).then(|| name.trim_start_matches("r#").to_owned());
    own.features = gate.into_iter().collect();
    let mut items = vec![own];
    if !plan.reexported {
        return items;
    }
    // A module of the root hides what the re-exported module calls the same.
    let taken: Vec<&str> = of.modules.iter().filter_map(|module| module.name.as_deref()).collect();
    let mut names = vec!["Client"];
    names.extend(plan.servers.iter().any(|one| one.role != ServerRole::Relative).then_some("Server"));
    names.extend((!plan.models.is_empty()).then_some("models"));
    names.extend(plan.groups.iter().map(|group| group.module.as_str()));
    for lifted in names.into_iter().filter(|lifted| !taken.contains(lifted)) {
        items.push(Item::new(ItemKind::Export, format!("use {lifted}"), format!("pub use {name}::{lifted}")));
    }
    items
}
