//! Credentials: who calls, and what that caller may reach.
//!
//! 2022-12-12 takes `Bearer <key>` or `Basic <deployment key>:` with an empty password. 2025-09-18 takes
//! `Bearer <partner or user key>`, or `Basic <organization uuid>:<partner or deployment key>`, which acts
//! inside that organization.

use axum::http::{HeaderMap, header::AUTHORIZATION};
use base64::{Engine, engine::general_purpose::STANDARD};
use uuid::Uuid;

use super::errors::Failure;
use super::state::State;
use super::version::Version;

/// Whoever a credential stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Caller {
    /// A partner, by the index of its account.
    Partner(usize),
    /// The operator of an on-premises deployment.
    Deployment,
    /// A user, or a key narrowed to one organization.
    Organization(Uuid),
}

/// Who may call an operation.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scope {
    /// A partner or a deployment: those who stand above organizations.
    Organizations,
    /// A caller inside one organization.
    Current,
    /// Every caller; what is visible depends on it.
    Anyone,
}

impl Scope {
    /// 403 for a known caller of the wrong kind.
    pub(crate) fn check(self, caller: Caller) -> Result<(), Failure> {
        match (self, caller) {
            (Self::Anyone, _)
            | (Self::Organizations, Caller::Partner(_) | Caller::Deployment)
            | (Self::Current, Caller::Organization(_)) => Ok(()),
            (Self::Organizations, Caller::Organization(_)) => {
                Err(Failure::forbidden("this operation requires a partner key"))
            }
            (Self::Current, Caller::Partner(_) | Caller::Deployment) => {
                Err(Failure::forbidden("this operation requires a credential of one organization"))
            }
        }
    }
}

impl Caller {
    /// The organization the caller stands in.
    pub(crate) fn organization(self) -> Result<Uuid, Failure> {
        match self {
            Self::Organization(id) => Ok(id),
            Self::Partner(_) | Self::Deployment => {
                Err(Failure::forbidden("this credential belongs to no single organization"))
            }
        }
    }

    /// The account that a new organization of this caller belongs to.
    pub(crate) fn account(self) -> usize {
        match self {
            Self::Partner(account) => account,
            Self::Deployment | Self::Organization(_) => 0,
        }
    }
}

/// The caller of a request: 401 without exactly one credential that the version knows.
pub(crate) fn authenticate(state: &State, version: Version, headers: &HeaderMap) -> Result<Caller, Failure> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return Err(Failure::unauthorized()) };
    let credential = value.to_str().ok().and_then(|value| value.split_once(' '));
    let (scheme, token) = credential.ok_or_else(Failure::unauthorized)?;
    if scheme.eq_ignore_ascii_case("bearer") {
        bearer(state, token)
    } else if scheme.eq_ignore_ascii_case("basic") {
        basic(state, version, token)
    } else {
        Err(Failure::unauthorized())
    }
}

fn bearer(state: &State, token: &str) -> Result<Caller, Failure> {
    if let Some(account) = state.account_of_key(token) {
        return Ok(Caller::Partner(account));
    }
    state.organization_of_user_key(token).map(Caller::Organization).ok_or_else(Failure::unauthorized)
}

fn basic(state: &State, version: Version, token: &str) -> Result<Caller, Failure> {
    let text = STANDARD.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let pair = text.as_deref().and_then(|text| text.split_once(':'));
    let (user, password) = pair.ok_or_else(Failure::unauthorized)?;
    match version {
        Version::V2022_12_12 if password.is_empty() && state.is_deployment_key(user) => {
            Ok(Caller::Deployment)
        }
        Version::V2022_12_12 => Err(Failure::unauthorized()),
        Version::V2025_09_18 => {
            let id = Uuid::parse_str(user).map_err(|_| Failure::unauthorized())?;
            let holder = match state.account_of_key(password) {
                Some(account) => Caller::Partner(account),
                None if state.is_deployment_key(password) => Caller::Deployment,
                None => return Err(Failure::unauthorized()),
            };
            state.organization(holder, id, 403)?;
            Ok(Caller::Organization(id))
        }
    }
}
