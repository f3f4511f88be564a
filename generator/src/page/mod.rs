//! Surface → a page: the report of a document, for people who read it in a browser.
//!
//! One file without anything outside of it: style and script stand in it, and a policy lets neither another script run nor
//! a request leave. All text of a document passes `text`, and `maud` escapes it. Without scripts everything is there but
//! the search.
//!
//! | file | concept |
//! | --- | --- |
//! | `frame` | the page around the sections, and its policy |
//! | `content` | what the sections are made from: items by their owner, uses of types, messages at their items |
//! | `operations`, `types`, `warnings` | the sections |
//! | `code` | signatures, with links to the types in them |
//! | `text` | text of a document, made harmless, and how much of it there may be |
//! | `graph` | pictures of how types hold each other |

mod code;
mod content;
mod frame;
mod graph;
mod operations;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod warnings;

use crate::driver::Outcome;
use crate::surface::Surface;

/// The first bytes of a page, by which a printed one is known.
pub const START: &str = "<!DOCTYPE html><html lang=\"en\"><!-- Printed by letterpress. -->";

/// The page of these documents. `outcome` knows their messages and places.
pub fn html(outcome: &Outcome, surface: &Surface) -> String {
    frame::page(&content::Content::of(outcome, surface)).into_string()
}
