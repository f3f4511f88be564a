//! What a server says about an error, found without knowing the shape of its body.

use http::{HeaderMap, HeaderName, StatusCode, Uri, header};
use serde_json::Value;

use super::text::Scrubber;

/// Characters of a server's message that are shown.
const MESSAGE_LIMIT: usize = 300;
/// Characters of a request id that are shown.
const REQUEST_ID_LIMIT: usize = 128;
/// A body beyond this size is no message.
const BODY_LIMIT: usize = 256 * 1024;

const REQUEST_ID_HEADERS: [HeaderName; 6] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("x-amzn-requestid"),
    HeaderName::from_static("x-trace-id"),
    HeaderName::from_static("cf-ray"),
];

/// The server's message, fit to be shown. A success has none: its body may be a secret, such as a new key.
pub(crate) fn find(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    scrubber: &Scrubber,
) -> Option<String> {
    if status.is_redirection() {
        return redirect(headers, scrubber);
    }
    if status.is_success() {
        return None;
    }
    if body.len() > BODY_LIMIT {
        return None;
    }
    let message = match serde_json::from_slice::<Value>(body) {
        Ok(value) => in_json(&value)?.to_owned(),
        Err(_) if is_plain_text(headers) => String::from_utf8_lossy(body).into_owned(),
        Err(_) => return None,
    };
    Some(scrubber.show(&message, MESSAGE_LIMIT)).filter(|message| !message.is_empty())
}

/// The id by which the server's operators find the request.
pub(crate) fn request_id(headers: &HeaderMap, scrubber: &Scrubber) -> Option<String> {
    let value = REQUEST_ID_HEADERS.iter().find_map(|name| headers.get(name))?;
    Some(scrubber.show_bytes(value.as_bytes(), REQUEST_ID_LIMIT)).filter(|id| !id.is_empty())
}

fn in_json(value: &Value) -> Option<&str> {
    if let Some(text) = value.as_str() {
        return Some(text);
    }
    let text = |value: &'_ Value, pointer: &str| value.pointer(pointer).and_then(Value::as_str).is_some();
    const PLACES: &[&str] = &[
        "/message",
        "/error/message",
        "/error",
        "/detail",
        "/error_description",
        "/errors/0/message",
        "/errors/0/detail",
        "/errors/0",
        "/title",
        "/msg",
    ];
    let place = PLACES.iter().find(|place| text(value, place))?;
    value.pointer(place).and_then(Value::as_str)
}

fn is_plain_text(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    content_type.is_some_and(|value| value.trim().to_ascii_lowercase().starts_with("text/plain"))
}

/// Says where a redirect leads without its path and query, which may carry secrets.
fn redirect(headers: &HeaderMap, scrubber: &Scrubber) -> Option<String> {
    let location = headers.get(header::LOCATION)?.to_str().ok()?;
    let host = location.parse::<Uri>().ok().and_then(|uri| uri.host().map(str::to_owned));
    Some(match host {
        Some(host) => format!("redirect to {} not followed", scrubber.show(&host, MESSAGE_LIMIT)),
        None => "redirect on the same host not followed".to_owned(),
    })
}
