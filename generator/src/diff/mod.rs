//! Two surfaces → what changes for users of the client, in the client's own terms.
//!
//! | file | concept |
//! | --- | --- |
//! | `model` | a change and its class |
//! | `pairs` | the items of both sides, and which of their changes follow from another |
//! | `items` | what changed about an item that both sides have |
//! | `functions` | … about what a function takes |
//! | `rules` | … about what is checked before sending |
//! | `words` | how it is said |
//! | `version` | which version comes next |
//! | `format` | the forms in which the changes can be written |
//! | `human`, `markdown`, `json` | the changes for people, for a pull request or a changelog, for tools |

mod format;
mod functions;
mod human;
mod items;
mod json;
mod markdown;
mod model;
mod pairs;
mod rules;
mod version;
mod words;

pub use self::format::Format;
pub use self::human::human;
pub use self::json::json;
pub use self::markdown::{changelog, markdown};
pub use self::model::{Change, Class, Difference, Side};
pub use self::version::{Bump, next_version};

use self::pairs::Pairs;
use crate::surface::Surface;

/// What changes for users when `old` becomes `new`, the worst first, then in the order of the surfaces.
///
/// ```no_run
/// use letterpress::diff::{between, next_version};
/// use letterpress::{Request, surface_of};
///
/// let (old, new) = (surface_of(&Request::of("old.yaml")).1, surface_of(&Request::of("new.yaml")).1);
/// if let Some((old, new)) = old.zip(new) {
///     let difference = between(&old, &new);
///     for change in &difference.changes {
///         println!("{}: {}", change.class.word(), change.what);
///     }
///     println!("{:?} is the next version", next_version("1.4.0", difference.bump()));
/// }
/// ```
pub fn between(old: &Surface, new: &Surface) -> Difference {
    let pairs = Pairs::new(old, new);
    let mut changes = Vec::new();
    for item in &old.items {
        match pairs.new.get(item.path.as_str()) {
            Some(now) => items::compare(item, now, &pairs, &mut changes),
            None if !pairs.follows_removal(item) => changes.push(items::removed(item, &pairs)),
            None => {}
        }
    }
    for item in &new.items {
        if !pairs.old.contains_key(item.path.as_str()) && !pairs.follows_addition(item) {
            changes.push(items::added(item));
        }
    }
    changes.sort_by_key(|change| change.class);
    Difference { changes }
}
