//! Typed document → neutral model: what an API says, resolved and checked, still in OpenAPI's terms.
//!
//! Every struct of the typed document is destructured without `..`, so that a field nobody handles does not compile. Each
//! field is honoured, serves the documentation only, or is refused with a code and a place.

mod about;
mod alternatives;
mod answer_content;
mod answer_headers;
pub mod answer_model;
mod answers;
mod apart;
mod bases;
mod body;
mod body_choice;
mod builder;
mod composed;
mod encoding;
mod enums;
mod facets;
mod keywords;
mod later_fields;
mod media_family;
mod media_type;
mod merge;
pub mod model;
mod objects;
mod operation_ids;
mod operations;
mod pagination;
mod parameters;
mod path_template;
pub(crate) mod reasons;
mod request_content;
mod rules;
mod scalars;
mod schemas;
mod security;
mod server_url;
mod servers;
mod streams;
mod tuples;
pub mod type_model;
mod type_names;
mod unions;
mod variant_names;
mod webhooks;

pub use self::answer_model::*;
pub(crate) use self::media_family::are_octets;
pub(crate) use self::media_type::short_name;
pub use self::model::*;
pub use self::pagination::{Pagination, PagingWay, Path};
pub use self::type_model::*;

use self::builder::Builder;
use crate::diagnostics::Diagnostics;
use crate::document::Document;

/// Builds the neutral model of a document.
///
/// Goes on after an error, so that all are found; where there are errors, the model is not to be used.
pub fn build(document: &Document, diagnostics: &mut Diagnostics) -> Api {
    Builder::new(document, diagnostics).api()
}
