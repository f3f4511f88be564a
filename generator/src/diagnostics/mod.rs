//! What the generator says about a document: the closed table of codes, places, the collector, and its three renderers.

mod codes;
mod collector;
mod github;
mod human;
mod json;
mod place;
mod pointer;
mod printable;
mod render;
#[cfg(test)]
mod tests;

pub use self::codes::*;
pub use self::collector::{Diagnostic, Diagnostics, Severity};
pub use self::place::{FileId, Part, Place};
pub use self::pointer::Pointer;
pub(crate) use self::pointer::{push_token, unescape};
pub(crate) use self::printable::printable;
pub use self::render::{Format, render};
