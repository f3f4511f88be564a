//! Organizations: list, create, get, replace, merge, delete.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::answer::Answer;
use super::auth::Caller;
use super::body;
use super::errors::Failure;
use super::state::{Organization, State};

/// SSO and OIDC settings that a response shows.
const VISIBLE_SETTINGS: [&str; 3] = ["issuer", "sso_domain", "sso_org_id"];
/// Settings that are written and never shown.
const HIDDEN_SETTINGS: [&str; 2] = ["client_id", "client_secret"];

/// What the caller sees: the owner organization of each account first, then the others as they were created.
pub(crate) fn list(state: &State, caller: Caller) -> Answer {
    let mut visible = Vec::new();
    for account in 0..state.accounts.len() {
        let owner = state.accounts[account].owner;
        let mut members: Vec<_> =
            state.organizations.iter().filter(|other| other.account == account).collect();
        members.sort_by_key(|organization| organization.id != owner);
        visible.extend(members.into_iter().filter(|other| state.organization(caller, other.id, 404).is_ok()));
    }
    Answer::data(visible.into_iter().map(shown).collect())
}

pub(crate) fn create(
    state: &mut State,
    caller: Caller,
    body: &Map<String, Value>,
) -> Result<Answer, Failure> {
    let name = body::required_text(body, "name")?;
    let mut settings = BTreeMap::new();
    replace_settings(&mut settings, body)?;
    check_name(state, caller.account(), name, None)?;
    let id = state.add_organization(caller.account(), name, settings);
    get(state, caller, id, 404)
}

pub(crate) fn get(state: &State, caller: Caller, id: Uuid, missing: u16) -> Result<Answer, Failure> {
    let place = state.organization(caller, id, missing)?;
    Ok(Answer::data(shown(&state.organizations[place])))
}

/// How an update treats a setting that the body leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Update {
    /// `PUT`: it is cleared.
    Replace,
    /// `PATCH`: it stays.
    Merge,
}

pub(crate) fn update(
    state: &mut State,
    caller: Caller,
    (id, missing): (Uuid, u16),
    body: &Map<String, Value>,
    update: Update,
) -> Result<Answer, Failure> {
    let place = state.organization(caller, id, missing)?;
    let name = body::required_text(body, "name")?;
    let mut settings = state.organizations[place].settings.clone();
    match update {
        Update::Replace => replace_settings(&mut settings, body)?,
        Update::Merge => merge_settings(&mut settings, body)?,
    }
    check_name(state, state.organizations[place].account, name, Some(id))?;
    let organization = &mut state.organizations[place];
    organization.name = name.to_owned();
    organization.settings = settings;
    Ok(Answer::data(shown(organization)))
}

/// Removes the organization with its users and their keys; an account's owner organization stays.
pub(crate) fn delete(state: &mut State, caller: Caller, id: Uuid, missing: u16) -> Result<Answer, Failure> {
    let place = state.organization(caller, id, missing)?;
    if state.accounts.iter().any(|account| account.owner == id) {
        return Err(Failure::new(403, "owner_organization", "a partner can't delete its owner organization"));
    }
    state.organizations.remove(place);
    state.users.retain(|user| user.organization != id);
    Ok(Answer::empty())
}

/// Names are unique within an account, compared exactly.
fn check_name(state: &State, account: usize, name: &str, own: Option<Uuid>) -> Result<(), Failure> {
    let taken = state.organizations.iter().any(|organization| {
        organization.account == account && organization.name == name && Some(organization.id) != own
    });
    if taken {
        return Err(Failure::new(409, "name_taken", "an organization with this name exists"));
    }
    Ok(())
}

fn replace_settings(
    settings: &mut BTreeMap<&'static str, String>,
    body: &Map<String, Value>,
) -> Result<(), Failure> {
    settings.clear();
    merge_settings(settings, body)
}

fn merge_settings(
    settings: &mut BTreeMap<&'static str, String>,
    body: &Map<String, Value>,
) -> Result<(), Failure> {
    for name in VISIBLE_SETTINGS.into_iter().chain(HIDDEN_SETTINGS) {
        if !body.contains_key(name) {
            continue;
        }
        match body::optional_text(body, name)? {
            Some(text) => settings.insert(name, text.to_owned()),
            None => settings.remove(name),
        };
    }
    Ok(())
}

/// The organization as a response shows it: what is not set is left out, secrets always are.
fn shown(organization: &Organization) -> Value {
    let mut shown = json!({ "id": organization.id.to_string(), "name": organization.name });
    for name in VISIBLE_SETTINGS {
        if let Some(text) = organization.settings.get(name) {
            shown[name] = json!(text);
        }
    }
    shown
}
