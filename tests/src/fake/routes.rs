//! Which operations exist: version, verb, path, who may call, and what a missing object answers.

use axum::http::Method;
use uuid::Uuid;

use super::auth::Scope;
use super::errors::Failure;
use super::version::Version::{self, V2022_12_12 as Old, V2025_09_18 as New};

/// What a request wants; both versions share the operations they have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    GetCurrentOrganization,
    ListOrganizations,
    CreateOrganization,
    GetOrganization,
    /// `PUT`: settings are replaced.
    ReplaceOrganization,
    /// `PATCH`: settings are merged.
    MergeOrganization,
    DeleteOrganization,
    ListCurrentUsers,
    CreateCurrentUser,
    GetCurrentUser,
    UpdateCurrentUser,
    DeleteCurrentUser,
    ListUsers,
    CreateUser,
    GetUser,
    UpdateUser,
    DeleteUser,
    CreateApiKey,
}

/// One operation in one version.
#[derive(Debug)]
pub(crate) struct Route {
    version: Version,
    method: Method,
    path: &'static str,
    pub(crate) operation: Operation,
    pub(crate) scope: Scope,
    /// Status for an object that does not exist: 404 where the operation documents it, else 403.
    pub(crate) missing: u16,
}

const fn route(
    version: Version,
    method: Method,
    path: &'static str,
    operation: Operation,
    scope: Scope,
    missing: u16,
) -> Route {
    Route { version, method, path, operation, scope, missing }
}

const ORGANIZATIONS: &str = "/api/organizations";
const ORGANIZATION: &str = "/api/organizations/{id}";
const CURRENT_USERS: &str = "/api/organization/users";
const CURRENT_USER: &str = "/api/organization/users/{id}";
const USERS: &str = "/api/organizations/{org_id}/users";
const USER: &str = "/api/organizations/{org_id}/users/{id}";
const USER_KEYS: &str = "/api/organizations/{org_id}/users/{id}/keys";

static ROUTES: [Route; 22] = [
    route(Old, Method::GET, ORGANIZATIONS, Operation::ListOrganizations, Scope::Anyone, 404),
    route(Old, Method::POST, ORGANIZATIONS, Operation::CreateOrganization, Scope::Organizations, 404),
    route(Old, Method::GET, ORGANIZATION, Operation::GetOrganization, Scope::Organizations, 404),
    route(Old, Method::PATCH, ORGANIZATION, Operation::MergeOrganization, Scope::Organizations, 403),
    route(Old, Method::DELETE, ORGANIZATION, Operation::DeleteOrganization, Scope::Organizations, 404),
    route(New, Method::GET, "/api/organization", Operation::GetCurrentOrganization, Scope::Current, 404),
    route(New, Method::GET, ORGANIZATIONS, Operation::ListOrganizations, Scope::Organizations, 404),
    route(New, Method::POST, ORGANIZATIONS, Operation::CreateOrganization, Scope::Organizations, 404),
    route(New, Method::GET, ORGANIZATION, Operation::GetOrganization, Scope::Organizations, 404),
    route(New, Method::PUT, ORGANIZATION, Operation::ReplaceOrganization, Scope::Organizations, 403),
    route(New, Method::DELETE, ORGANIZATION, Operation::DeleteOrganization, Scope::Organizations, 404),
    route(New, Method::GET, CURRENT_USERS, Operation::ListCurrentUsers, Scope::Current, 404),
    route(New, Method::POST, CURRENT_USERS, Operation::CreateCurrentUser, Scope::Current, 403),
    route(New, Method::GET, CURRENT_USER, Operation::GetCurrentUser, Scope::Current, 404),
    route(New, Method::PUT, CURRENT_USER, Operation::UpdateCurrentUser, Scope::Current, 403),
    route(New, Method::DELETE, CURRENT_USER, Operation::DeleteCurrentUser, Scope::Current, 404),
    route(New, Method::GET, USERS, Operation::ListUsers, Scope::Organizations, 404),
    route(New, Method::POST, USERS, Operation::CreateUser, Scope::Organizations, 403),
    route(New, Method::GET, USER, Operation::GetUser, Scope::Organizations, 404),
    route(New, Method::PUT, USER, Operation::UpdateUser, Scope::Organizations, 403),
    route(New, Method::DELETE, USER, Operation::DeleteUser, Scope::Organizations, 404),
    route(New, Method::POST, USER_KEYS, Operation::CreateApiKey, Scope::Organizations, 404),
];

/// A route and the values of its path parameters, as they came.
#[derive(Debug)]
pub(crate) struct Matched<'r> {
    pub(crate) route: &'static Route,
    parameters: Vec<&'r str>,
}

impl Matched<'_> {
    /// The path's identifiers in path order; one that is no hyphenated UUID names nothing.
    pub(crate) fn ids(&self) -> Result<Vec<Uuid>, Failure> {
        self.parameters.iter().map(|text| identifier(text)).collect()
    }
}

fn identifier(text: &str) -> Result<Uuid, Failure> {
    let hyphenated = text.len() == uuid::fmt::Hyphenated::LENGTH;
    let id = if hyphenated { Uuid::parse_str(text).ok() } else { None };
    id.ok_or_else(|| Failure::missing(404, "path"))
}

/// The route of a request: 404 for a path that the version doesn't have, 405 for another verb on one it has.
pub(crate) fn find<'r>(version: Version, method: &Method, path: &'r str) -> Result<Matched<'r>, Failure> {
    let mut allowed = Vec::new();
    for route in ROUTES.iter().filter(|route| route.version == version) {
        let Some(parameters) = parameters(route.path, path) else { continue };
        if route.method == *method {
            return Ok(Matched { route, parameters });
        }
        allowed.push(route.method.as_str());
    }
    if allowed.is_empty() {
        return Err(Failure::missing(404, "path"));
    }
    Err(Failure::method_not_allowed(allowed.join(", ")))
}

/// The values of the template's parameters, if the path has its form; compared without decoding, segment by
/// segment.
fn parameters<'r>(template: &str, path: &'r str) -> Option<Vec<&'r str>> {
    if template.split('/').count() != path.split('/').count() {
        return None;
    }
    let mut values = Vec::new();
    for (expected, actual) in template.split('/').zip(path.split('/')) {
        if expected.starts_with('{') {
            values.push(actual);
        } else if expected != actual {
            return None;
        }
    }
    Some(values)
}
