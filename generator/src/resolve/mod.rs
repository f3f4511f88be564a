//! References: what a `$ref` names, wherever in the document or in a file beside it that is.

mod cycles;
mod files;
mod leftovers;
mod link;
mod names;
mod reference;
mod resolver;
mod written_out;

pub(crate) use self::link::{Linked, link};
pub(crate) use self::names::way;
pub(crate) use self::reference::Reference;
pub use self::resolver::{Resolved, Resolver, component_name};
