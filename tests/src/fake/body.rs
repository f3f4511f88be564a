//! A request's body: one JSON object, read field by field. Fields nobody asks for are ignored.

use axum::http::{HeaderMap, header::CONTENT_TYPE};
use serde_json::{Map, Value};

use super::errors::Failure;

/// The object a body holds: 415 for another media type than JSON, 422 for anything but an object.
pub(crate) fn object(headers: &HeaderMap, body: &[u8]) -> Result<Map<String, Value>, Failure> {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = value.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("application/json") {
        return Err(Failure::new(415, "unsupported_media_type", "send the body as application/json"));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Failure::invalid("body", "must be an object")),
        Err(_) => Err(Failure::invalid("body", "is no JSON")),
    }
}

/// A member that is present and not null.
pub(crate) fn given<'b>(body: &'b Map<String, Value>, field: &str) -> Option<&'b Value> {
    body.get(field).filter(|value| !value.is_null())
}

/// A string member, absent and null alike being `None`.
pub(crate) fn optional_text<'b>(
    body: &'b Map<String, Value>,
    field: &str,
) -> Result<Option<&'b str>, Failure> {
    match given(body, field) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Failure::invalid(field, "must be a string")),
    }
}

/// A string member that must be there and hold more than white space.
pub(crate) fn required_text<'b>(body: &'b Map<String, Value>, field: &str) -> Result<&'b str, Failure> {
    let text = optional_text(body, field)?.ok_or_else(|| Failure::invalid(field, "is required"))?;
    if text.trim().is_empty() {
        return Err(Failure::invalid(field, "must not be empty"));
    }
    Ok(text)
}
