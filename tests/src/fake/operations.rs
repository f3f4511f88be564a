//! From an operation to the function that does it.

use axum::http::HeaderMap;
use uuid::Uuid;

use super::answer::Answer;
use super::auth::Caller;
use super::errors::Failure;
use super::organizations::{self, Update};
use super::routes::{Operation, Route};
use super::state::State;
use super::{body, users};

/// A request whose route, caller and path are known.
#[derive(Debug)]
pub(crate) struct Call<'r> {
    pub(crate) route: &'static Route,
    pub(crate) caller: Caller,
    /// The path's identifiers in path order, as many as the route's path has.
    pub(crate) ids: Vec<Uuid>,
    pub(crate) query: Option<&'r str>,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) body: &'r [u8],
}

/// Does what the call asks for.
pub(crate) fn run(state: &mut State, call: &Call<'_>) -> Result<Answer, Failure> {
    let Call { caller, ids, .. } = call;
    let (caller, missing) = (*caller, call.route.missing);
    let body = || body::object(call.headers, call.body);
    // The organization that a partner's operation on users names in its path.
    let named = |state: &State| state.organization(caller, ids[0], missing).map(|_| ids[0]);

    match call.route.operation {
        Operation::GetCurrentOrganization => {
            organizations::get(state, caller, caller.organization()?, missing)
        }
        Operation::ListOrganizations => Ok(organizations::list(state, caller)),
        Operation::CreateOrganization => organizations::create(state, caller, &body()?),
        Operation::GetOrganization => organizations::get(state, caller, ids[0], missing),
        Operation::ReplaceOrganization => {
            organizations::update(state, caller, (ids[0], missing), &body()?, Update::Replace)
        }
        Operation::MergeOrganization => {
            organizations::update(state, caller, (ids[0], missing), &body()?, Update::Merge)
        }
        Operation::DeleteOrganization => organizations::delete(state, caller, ids[0], missing),

        Operation::ListCurrentUsers => Ok(users::list(state, caller.organization()?)),
        Operation::CreateCurrentUser => users::create(state, caller.organization()?, &body()?),
        Operation::GetCurrentUser => users::get(state, caller.organization()?, ids[0], missing),
        Operation::UpdateCurrentUser => {
            users::update(state, caller.organization()?, (ids[0], missing), &body()?, false)
        }
        Operation::DeleteCurrentUser => users::delete(state, caller.organization()?, ids[0], missing),

        Operation::ListUsers => Ok(users::list(state, named(state)?)),
        Operation::CreateUser => {
            let organization = named(state)?;
            users::create(state, organization, &body()?)
        }
        Operation::GetUser => users::get(state, named(state)?, ids[1], missing),
        Operation::UpdateUser => {
            let organization = named(state)?;
            users::update(state, organization, (ids[1], missing), &body()?, true)
        }
        Operation::DeleteUser => {
            let organization = named(state)?;
            users::delete(state, organization, ids[1], missing)
        }
        Operation::CreateApiKey => {
            let organization = named(state)?;
            users::create_api_key(state, organization, (ids[1], missing), call.query)
        }
    }
}
