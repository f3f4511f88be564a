// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! The `Retry-After` header (RFC 9110 section 10.2.3): seconds, or a date in any of the three forms.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

/// How long the server asks to wait; `None` if it does not, or says something that is no such value.
///
/// A date is compared with the answer's own `Date`, so that a wrong clock on either side does not matter; without
/// one, with `wall`. A date in the past means now.
pub(crate) fn parse(headers: &HeaderMap, wall: impl FnOnce() -> SystemTime) -> Option<Duration> {
    let value = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if value.is_empty() {
        return None;
    }
    if value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than fit are certainly more than anyone waits.
        return Some(value.parse().map_or(Duration::MAX, Duration::from_secs));
    }
    let until = date(value)?;
    let now =
        headers.get(header::DATE).and_then(|value| value.to_str().ok()).and_then(date).unwrap_or_else(wall);
    Some(until.duration_since(now).unwrap_or_default())
}

fn date(value: &str) -> Option<SystemTime> {
    // A leap second counts as the second before it: the parser does not know it.
    httpdate::parse_http_date(value).or_else(|_| httpdate::parse_http_date(&value.replace(":60", ":59"))).ok()
}
