//! Random descriptions of answers, and random answers: documented successes and errors, and statuses that nobody described.

use fastrand::Rng;
use serde_json::{Value, json};

use super::bytes;

/// A text that an answer without a described body may have all the same.
const IGNORED: &str = "nobody reads this";
/// Statuses to choose from where an answer is not described.
const UNDESCRIBED: [u16; 12] = [201, 203, 206, 299, 302, 307, 400, 403, 418, 451, 500, 599];

/// `responses` of an operation.
pub(crate) fn responses(rng: &mut Rng, schema: &mut dyn FnMut(&mut Rng) -> Value) -> Value {
    let mut responses = json!({});
    let success = match rng.u8(..8) {
        0 => text("text/plain"),
        1 => json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } }),
        2 => Value::Null,
        _ => json!({ "application/json": { "schema": schema(rng) } }),
    };
    responses["200"] = answer(success);
    if rng.u8(..4) == 0 {
        responses["202"] = answer(json!({ "application/vnd.later+json": { "schema": schema(rng) } }));
    }
    if rng.u8(..6) == 0 {
        responses["204"] = answer(Value::Null);
    }
    for key in ["404", "409", "422", "4XX", "5XX", "default"] {
        if rng.u8(..3) > 0 {
            continue;
        }
        responses[key] = answer(match key {
            "409" => Value::Null,
            "422" => json!({ "application/problem+json": { "schema": schema(rng) } }),
            "5XX" => text("text/plain"),
            _ => json!({ "application/json": { "schema": schema(rng) } }),
        });
    }
    responses
}

fn text(media_type: &str) -> Value {
    json!({ media_type: { "schema": { "type": "string" } } })
}

fn answer(content: Value) -> Value {
    match content {
        Value::Null => json!({ "description": "Nothing more." }),
        content => json!({ "description": "Something.", "content": content }),
    }
}

/// A random answer, and what a client has to make of it.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Where the document describes it; `None`: nowhere.
    pub(crate) key: Option<String>,
    pub(crate) media_type: Option<String>,
    /// The body, a character a byte.
    pub(crate) body: String,
    /// The value that the body says, where one is described.
    pub(crate) value: Value,
}

/// An answer of these responses. `drawn` gives a valid value of the schema at a pointer below `responses`.
pub(crate) fn draw(
    rng: &mut Rng,
    responses: &Value,
    drawn: &mut dyn FnMut(&mut Rng, &str) -> Option<Value>,
) -> Option<Answer> {
    let keys: Vec<&str> = responses.as_object()?.keys().map(String::as_str).collect();
    let (successes, mut errors): (Vec<&str>, Vec<&str>) = keys.iter().partition(|key| key.starts_with('2'));
    // Beside both ranges of errors there is no error for `default`.
    errors.retain(|key| *key != "default" || !(keys.contains(&"4XX") && keys.contains(&"5XX")));
    let choice = rng.u8(..8);
    if choice == 0 {
        let free: Vec<u16> =
            UNDESCRIBED.into_iter().filter(|status| key_of(*status, &keys).is_none()).collect();
        if !free.is_empty() {
            let body = if rng.bool() { json!({ "message": "é" }).to_string() } else { IGNORED.to_owned() };
            let status = free[rng.usize(..free.len())];
            let (media_type, body) = (Some("application/json".to_owned()), bytes::of_text(&body));
            return Some(Answer { status, key: None, media_type, body, value: Value::Null });
        }
    }
    let among = if choice < 4 && !errors.is_empty() { errors } else { successes };
    let key = among[rng.usize(..among.len())];
    let status = status(rng, key, &keys)?;
    let content = responses[key]["content"].as_object().and_then(|content| content.iter().next());
    let (media_type, body, value) = match content {
        None if status != 204 && rng.bool() => {
            (Some("text/plain".to_owned()), bytes::of_text(IGNORED), Value::Null)
        }
        None => (None, String::new(), Value::Null),
        Some((media_type, _)) => {
            let name = media_type.replace('~', "~0").replace('/', "~1");
            let value = drawn(rng, &format!("/{key}/content/{name}/schema"))?;
            let body = match value.as_str() {
                Some(body) if media_type.ends_with("octet-stream") => body.to_owned(),
                Some(text) if media_type.starts_with("text/") => bytes::of_text(text),
                _ => bytes::of_text(&value.to_string()),
            };
            let suffix = ["", "; charset=utf-8"][usize::from(media_type.contains("json") && rng.bool())];
            (Some(format!("{media_type}{suffix}")), body, value)
        }
    };
    Some(Answer { status, key: Some(key.to_owned()), media_type, body, value })
}

/// A status that belongs to this key and to no other that goes before it.
fn status(rng: &mut Rng, key: &str, keys: &[&str]) -> Option<u16> {
    if let Ok(code) = key.parse() {
        return Some(code);
    }
    (0..100)
        .map(|_| rng.u16(400..600))
        .find(|status| key_of(*status, keys) == Some(key) && !matches!(*status, 407 | 408 | 429))
}

/// The key that describes a status: the code itself, else its range, else `default` for errors.
fn key_of<'k>(status: u16, keys: &[&'k str]) -> Option<&'k str> {
    let find = |wanted: &str| keys.iter().find(|key| **key == wanted).copied();
    find(&status.to_string())
        .or_else(|| find(&format!("{}XX", status / 100)))
        .or_else(|| find("default").filter(|_| status >= 400))
        // What `default` says of other successes is open.
        .or_else(|| find("default").filter(|_| status < 300))
}
