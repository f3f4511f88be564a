//! The surface that the generator tells of is the one that is printed: each public item of each file with its signature,
//! in both directions.
//!
//! | file | what it reads |
//! | --- | --- |
//! | `printed` | the items that stand in the files as Rust |
//! | `macros`, `definitions` | what the runtime's macros make: of a type that stands elsewhere, and of one that is defined in their rows |
//! | `written` | types and signatures, as the surface writes them |

mod definitions;
mod macros;
mod printed;
mod written;

use std::collections::BTreeMap;

use letterpress::plan::model::CratePlan;
use letterpress::surface::{self, Item, ItemKind};

use super::{Subject, shown};

/// What is compared of an item.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Seen {
    signature: String,
    deprecated: bool,
    /// The type that a table of the runtime names.
    ty: Option<String>,
}

pub(super) fn check(subject: &Subject) -> Vec<String> {
    let plan = CratePlan { modules: subject.plans.clone() };
    let surface = surface::of(&plan, &[]);
    let (mut found, mut findings) = printed::items(subject);
    let mut paths = BTreeMap::new();
    for item in &surface.items {
        if paths.insert(item.path.as_str(), ()).is_some() {
            findings.push(format!("the surface has {} twice", shown(&item.path)));
        }
        if let Some(parent) = &item.parent
            && !paths.contains_key(parent.as_str())
        {
            findings.push(format!("the surface has {} before what it belongs to", shown(&item.path)));
        }
        let Some(seen) = found.remove(&item.path) else {
            if is_printed(item) {
                findings.push(format!("{} is on the surface and not printed", shown(&item.path)));
            }
            continue;
        };
        let wanted = Seen {
            signature: item.signature.clone(),
            deprecated: item.deprecated,
            ty: seen.ty.as_ref().and(item.ty.clone()),
        };
        if wanted != seen {
            findings.push(format!(
                "{} is {:?} on the surface and {:?} in print",
                shown(&item.path),
                wanted,
                seen
            ));
        }
    }
    findings.extend(found.keys().map(|path| format!("{} is printed and not on the surface", shown(path))));
    findings
}

/// Whether the item has a declaration of its own; the root of a crate and the features that go without saying have none.
fn is_printed(item: &Item) -> bool {
    !(item.kind == ItemKind::Module && item.path == "crate")
}
