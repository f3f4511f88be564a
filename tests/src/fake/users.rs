//! Users of one organization: list, create, get, update, delete, and their API keys.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::answer::Answer;
use super::body;
use super::errors::Failure;
use super::roles;
use super::state::{State, User};

/// The organization's users as they were created; `null` if there are none.
pub(crate) fn list(state: &State, organization: Uuid) -> Answer {
    let users: Vec<_> =
        state.users.iter().filter(|user| user.organization == organization).map(shown).collect();
    Answer::data(if users.is_empty() { Value::Null } else { Value::Array(users) })
}

pub(crate) fn create(
    state: &mut State,
    organization: Uuid,
    body: &Map<String, Value>,
) -> Result<Answer, Failure> {
    let email = email(body)?;
    let role_ids = roles::requested(body)?.unwrap_or_default();
    if state.users.iter().any(|user| user.organization == organization && user.email == email) {
        return Err(Failure::invalid("email", "a user with this address exists"));
    }
    let id = state.add_user(organization, &email, role_ids);
    get(state, organization, id, 404)
}

pub(crate) fn get(state: &State, organization: Uuid, id: Uuid, missing: u16) -> Result<Answer, Failure> {
    let place = state.user(organization, id, missing)?;
    Ok(Answer::data(shown(&state.users[place])))
}

/// Changes roles only. A partner's request must carry an address, which is checked and changes nothing.
pub(crate) fn update(
    state: &mut State,
    organization: Uuid,
    (id, missing): (Uuid, u16),
    body: &Map<String, Value>,
    by_partner: bool,
) -> Result<Answer, Failure> {
    let place = state.user(organization, id, missing)?;
    if by_partner {
        email(body)?;
    }
    if let Some(role_ids) = roles::requested(body)? {
        state.users[place].role_ids = role_ids;
    }
    Ok(Answer::data(shown(&state.users[place])))
}

/// Deletes the user and its API key; answers the user as it was.
pub(crate) fn delete(
    state: &mut State,
    organization: Uuid,
    id: Uuid,
    missing: u16,
) -> Result<Answer, Failure> {
    let place = state.user(organization, id, missing)?;
    Ok(Answer::data(shown(&state.users.remove(place))))
}

/// Makes an API key, shown this once. A user has one at a time: with `force=true` the old one is revoked
/// first.
pub(crate) fn create_api_key(
    state: &mut State,
    organization: Uuid,
    (id, missing): (Uuid, u16),
    query: Option<&str>,
) -> Result<Answer, Failure> {
    let force = force(query)?;
    let place = state.user(organization, id, missing)?;
    if state.users[place].api_key.is_some() && !force {
        return Err(Failure::new(403, "key_exists", "the user has an API key; force=true revokes it"));
    }
    let value = format!("user-key-{}", state.next_id());
    state.users[place].api_key = Some(value.clone());
    Ok(Answer::data(json!({ "value": value })))
}

/// The parameter `force`, false when absent; other parameters are ignored.
fn force(query: Option<&str>) -> Result<bool, Failure> {
    let pairs = query.unwrap_or_default().split('&');
    let mut values = pairs.filter(|pair| pair.split('=').next() == Some("force"));
    match (values.next(), values.next()) {
        (None | Some("force=false"), None) => Ok(false),
        (Some("force=true"), None) => Ok(true),
        _ => Err(Failure::invalid("force", "must be true or false, once")),
    }
}

/// The address in its stored form.
fn email(body: &Map<String, Value>) -> Result<String, Failure> {
    let email = body::required_text(body, "email")?;
    let parts = email.split_once('@').filter(|(local, domain)| !local.is_empty() && !domain.is_empty());
    if parts.is_none() || email.contains(char::is_whitespace) {
        return Err(Failure::invalid("email", "is no e-mail address"));
    }
    Ok(email.to_lowercase())
}

/// The user as a response shows it. `role` is the legacy name of the first role.
fn shown(user: &User) -> Value {
    let role_ids: Vec<_> = user.role_ids.iter().map(Uuid::to_string).collect();
    let mut shown = json!({
        "email": user.email,
        "id": user.id.to_string(),
        "organization_id": user.organization.to_string(),
        "role_ids": if role_ids.is_empty() { Value::Null } else { json!(role_ids) },
    });
    if let Some(role) = user.role_ids.first().and_then(|id| roles::legacy_name(*id)) {
        shown["role"] = json!(role);
    }
    shown
}
