//! Neutral model → plan: which Rust items exist, with their final names.
//!
//! | file | concept |
//! | --- | --- |
//! | `model`, `answer_model`, `body_model`, `type_model` | the plan itself |
//! | `names` | from the words of a document to Rust names |
//! | `content_names` | variants that are named after media types |
//! | `scope` | the names of one scope, and what is said where two come out alike |
//! | `types`, `rules`, `examples` | types, rules and example values |
//! | `secrets` | which values are not printed |
//! | `models`, `tuples`, `enums`, `unions` | structs and enums |
//! | `security`, `servers` | the client's settings |
//! | `groups`, `operations`, `operation_names`, `parameters`, `bodies` | the operations |
//! | `answers`, `answer_contents`, `response_headers` | what they give |
//! | `shared_errors` | one type for errors that are alike |
//! | `described` | from the plan of an operation back to the operation |
//! | `pagination` | the walk through lists that are given page by page |

mod answer_contents;
pub mod answer_model;
mod answers;
mod bodies;
pub mod body_model;
mod canned;
mod content_names;
pub(crate) mod described;
mod enums;
mod examples;
mod groups;
pub mod model;
mod models;
mod names;
mod operation_names;
mod operations;
mod pagination;
mod parameters;
mod response_headers;
mod rules;
mod scope;
mod secrets;
mod security;
mod servers;
mod shared_errors;
mod tuples;
pub mod type_model;
mod types;
mod unions;

pub use self::model::*;

use self::types::Types;
use crate::api::Api;
use crate::diagnostics::Diagnostics;

/// Plans what a document becomes: a module called `name`, or the root of its crate.
///
/// `None` if `diagnostics` has an error.
pub fn build(api: &Api, name: Option<&str>, diagnostics: &mut Diagnostics) -> Option<ModulePlan> {
    let types = Types::new(api, diagnostics);
    let schemes = security::plan(&api.security_schemes, diagnostics);
    let servers = servers::Servers::new(api, diagnostics);
    let mut plan = ModulePlan {
        name: name.map(str::to_owned),
        reexported: false,
        title: api.title.clone(),
        version: api.version.clone(),
        docs: api.description.clone(),
        groups: groups::plan(api, &types, (&schemes, &servers), diagnostics),
        models: models::plan(api, &types, diagnostics),
        servers: servers.plan(diagnostics),
        schemes,
    };
    security::keep_apart(&mut plan.schemes, &plan.groups);
    pagination::add(&mut plan, api);
    canned::add(&mut plan, api);
    (!diagnostics.has_errors()).then_some(plan)
}
