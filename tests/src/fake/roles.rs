//! The two system roles, and how a request asks for roles.

use serde_json::{Map, Value};
use uuid::{Uuid, uuid};

use super::body;
use super::errors::Failure;

/// Identifier of the system role "Admin", legacy name `admin`.
pub const ADMIN_ROLE: Uuid = uuid!("d9f8e7c6-b5a4-4321-9f8e-7d6c5b4a3e2f");
/// Identifier of the system role "Member", legacy name `member`.
pub const MEMBER_ROLE: Uuid = uuid!("0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9");

const LEGACY_NAMES: [(&str, Uuid); 2] = [("admin", ADMIN_ROLE), ("member", MEMBER_ROLE)];

/// The legacy name of a role, as the server writes it.
pub(crate) fn legacy_name(id: Uuid) -> Option<&'static str> {
    LEGACY_NAMES.iter().find(|(_, known)| *known == id).map(|(name, _)| *name)
}

/// The roles a body asks for with `role` or `role_ids`; `None` if with neither, an error if with both.
pub(crate) fn requested(body: &Map<String, Value>) -> Result<Option<Vec<Uuid>>, Failure> {
    let name = body::optional_text(body, "role")?;
    let ids = body::given(body, "role_ids");
    match (name, ids) {
        (None, None) => Ok(None),
        (Some(_), Some(_)) => Err(Failure::invalid("role", "can't be set together with role_ids")),
        (Some(name), None) => by_name(name).map(|id| Some(vec![id])),
        (None, Some(ids)) => by_ids(ids).map(Some),
    }
}

fn by_name(name: &str) -> Result<Uuid, Failure> {
    let normalised = name.to_lowercase();
    let role = LEGACY_NAMES.iter().find(|(known, _)| *known == normalised);
    role.map(|(_, id)| *id).ok_or_else(|| Failure::invalid("role", "unknown role"))
}

fn by_ids(ids: &Value) -> Result<Vec<Uuid>, Failure> {
    let ids = ids.as_array().ok_or_else(|| Failure::invalid("role_ids", "must be a list"))?;
    if ids.is_empty() {
        return Err(Failure::invalid("role_ids", "must contain at least one entry"));
    }
    ids.iter()
        .map(|id| {
            let id = id.as_str().and_then(|id| Uuid::parse_str(id).ok());
            let known = id.filter(|id| legacy_name(*id).is_some());
            known.ok_or_else(|| Failure::invalid("role_ids", "unknown role"))
        })
        .collect()
}
