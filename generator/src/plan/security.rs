//! Security schemes: a static and a setter of the client's builder each.

use super::names::{Case, words};
use super::scope::{Wanted, assign};
use super::{ClientCredentialsPlan, GroupPlan, SchemeKind, SchemePlan};
use crate::api::{ParameterLocation, SecurityKind, SecurityScheme};
use crate::diagnostics::Diagnostics;

/// What the builder has already.
const RESERVED: [&str; 19] = [
    "allow_insecure_http",
    "attempt_timeout",
    "base_server",
    "base_url",
    "base_url_for_all",
    "build",
    "clock",
    "connect_timeout",
    "credential",
    "header",
    "hooks",
    "max_body_bytes",
    "new",
    "proxy",
    "retry",
    "server",
    "timeout",
    "transport",
    "user_agent",
];

pub(super) fn plan(schemes: &[SecurityScheme], diagnostics: &mut Diagnostics) -> Vec<SchemePlan> {
    let wanted: Vec<Wanted> =
        schemes.iter().map(|scheme| Wanted::new(words(&scheme.name), &scheme.name, &scheme.at)).collect();
    let setters = assign(Case::Snake, &RESERVED, &wanted, diagnostics);
    let constants = assign(Case::Shouty, &[], &wanted, diagnostics);
    schemes
        .iter()
        .zip(setters.into_iter().zip(constants))
        .map(|(scheme, (setter, constant))| SchemePlan {
            constant,
            wire: scheme.name.clone(),
            client_credentials: scheme.client_credentials.as_ref().map(|flow| ClientCredentialsPlan {
                constructor: format!("{}_client_credentials", bare(&setter)),
                token_url: flow.token_url.clone(),
                scopes: flow.scopes.clone(),
            }),
            kind: match &scheme.kind {
                SecurityKind::Bearer => SchemeKind::Bearer,
                SecurityKind::Basic => SchemeKind::Basic,
                SecurityKind::Authorization(name) => SchemeKind::Authorization(name.clone()),
                SecurityKind::MutualTls => SchemeKind::Transport,
                SecurityKind::ApiKey(ParameterLocation::Query, name) => SchemeKind::QueryKey(name.clone()),
                SecurityKind::ApiKey(ParameterLocation::Cookie, name) => SchemeKind::CookieKey(name.clone()),
                SecurityKind::ApiKey(ParameterLocation::Header | ParameterLocation::Path, name) => {
                    SchemeKind::HeaderKey(name.clone())
                }
            },
            docs: scheme.description.clone(),
            setter,
        })
        .collect()
}

fn bare(name: &str) -> &str {
    name.trim_start_matches("r#").trim_end_matches('_')
}

/// Functions of the client stand beside the accessors of its groups, which keep their names.
pub(super) fn keep_apart(schemes: &mut [SchemePlan], groups: &[GroupPlan]) {
    for flow in schemes.iter_mut().filter_map(|scheme| scheme.client_credentials.as_mut()) {
        while groups.iter().any(|group| group.module == flow.constructor) {
            flow.constructor.push('_');
        }
    }
}
