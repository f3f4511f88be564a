//! Plan → surface: what a user of the printed client meets, item by item.
//!
//! The printer makes files of a plan, this makes a list of it: each public item with its path, its signature as it is printed, what the
//! document says about it, what it needs, and where in the document it comes from. [`crate::diff`] compares two of
//! them. A test reads printed crates and compares each public item with the list, in both directions, so that the two
//! can't drift apart.
//!
//! Names of types are short, as a user with imports writes them. A type of the document that is called like one of
//! the standard library, a library or the runtime is written with its module, `models::Option`; the text of a
//! signature never depends on what else a file holds. What each type of a kind has, such as `as_str` of an enum of
//! texts or the reading and writing of JSON, is not listed: it goes with the kind.
//!
//! | file | what it lists |
//! | --- | --- |
//! | `model` | what an item is |
//! | `package` | features, modules and what the root lifts up |
//! | `client` | the client, its credentials and servers |
//! | `operations`, `answers`, `wire` | groups, operations, calls; the types beside them; what travels and stands in no signature |
//! | `models` | the types of requests and answers |
//! | `types` | types in signatures |
//! | `places` | where in the document things stand |

mod answers;
mod client;
mod model;
mod models;
mod operations;
mod package;
mod places;
mod types;
mod wire;

pub use self::model::{Argument, Fact, Item, ItemKind, Surface};
pub use self::types::FOREIGN;

use self::places::Places;
use self::types::Names;
use crate::api::Api;
use crate::emit::features::Features;
use crate::plan::model::{CratePlan, ModulePlan};

/// The surface of a crate. `apis` are the models that the modules were planned from, in their order: they know the places;
/// without them items have none.
pub fn of(plan: &CratePlan, apis: &[Api]) -> Surface {
    let mut items = package::items(plan);
    for (index, module) in plan.modules.iter().enumerate() {
        items.extend(of_module(module, plan, apis.get(index)));
    }
    Surface { items }
}

fn of_module(plan: &ModulePlan, of: &CratePlan, api: Option<&Api>) -> Vec<Item> {
    let module = Module {
        plan,
        prefix: plan.name.as_ref().map_or_else(String::new, |name| format!("{name}::")),
        names: Names::of(plan),
        features: Features::of(plan),
        places: Places::of(plan, api),
    };
    let mut items = package::module(&module, of);
    items.extend(client::items(&module));
    items.extend(plan.groups.iter().flat_map(|group| operations::items(group, &module)));
    items.extend(models::items(&module));
    if let Some(name) = &plan.name {
        let own =
            |item: &&mut Item| item.parent.is_none() && item.path != *name && item.kind != ItemKind::Export;
        items.iter_mut().filter(own).for_each(|item| item.parent = Some(name.clone()));
    }
    items
}

/// A module, and what its items have in common.
struct Module<'a> {
    plan: &'a ModulePlan,
    /// What goes before its paths: `v1::`, or nothing.
    prefix: String,
    names: Names<'a>,
    features: Features,
    places: Places<'a>,
}

impl Module<'_> {
    /// The path of an item of this module.
    fn path(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }
}
