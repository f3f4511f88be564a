//! Random descriptions of request bodies, and bodies read by the rules of OpenAPI, with the schema and nothing else.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::bytes;
use super::schemas::{object, scalar};
use super::server::{Wire, typed};

/// Members of forms and of multipart bodies.
const MEMBERS: [&str; 7] = ["id", "user name", "naïve", "a.b", "type", "tags", "meta"];

/// `requestBody` of an operation.
pub(crate) fn request_body(rng: &mut Rng, schema: &mut dyn FnMut(&mut Rng) -> Value) -> Value {
    let (media_type, media) = match rng.u8(..10) {
        0 => ("text/plain", json!({ "schema": { "type": "string" } })),
        1 => ("application/octet-stream", json!({ "schema": { "type": "string", "format": "binary" } })),
        2 | 3 => ("application/x-www-form-urlencoded", form(rng)),
        4 | 5 => ("multipart/form-data", multipart(rng)),
        6 => ("application/vnd.fuzz+json", json!({ "schema": schema(rng) })),
        _ => ("application/json", json!({ "schema": schema(rng) })),
    };
    json!({ "required": rng.bool(), "content": { media_type: media } })
}

/// A form: values, lists and objects, some of them written as `encoding` says.
fn form(rng: &mut Rng) -> Value {
    let mut schema = object(rng, &MEMBERS, &mut |rng| match rng.u8(..4) {
        0 => list(rng),
        1 => record(rng),
        _ => scalar(rng),
    });
    let mut encoding = Map::new();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let how = match property["type"].as_str() {
            Some("array") => [
                json!({ "style": "form", "explode": false }),
                json!({ "style": "form", "explode": true }),
                json!({ "contentType": "application/json" }),
            ][rng.usize(..3)]
            .clone(),
            Some("object") => [
                json!({ "style": "deepObject", "explode": true }),
                json!({ "contentType": "application/json" }),
            ][rng.usize(..2)]
            .clone(),
            _ => continue,
        };
        if rng.bool() {
            encoding.insert(name.clone(), how);
        }
    }
    schema["additionalProperties"] = json!(false);
    json!({ "schema": schema, "encoding": encoding })
}

/// Parts: values, lists, objects and files.
fn multipart(rng: &mut Rng) -> Value {
    let file = || json!({ "type": "string", "format": "binary" });
    let mut schema = object(rng, &MEMBERS, &mut |rng| match rng.u8(..6) {
        0 => list(rng),
        1 => record(rng),
        2 => file(),
        3 => json!({ "type": "array", "items": file() }),
        _ => scalar(rng),
    });
    // Without a member it would be no struct, but any parts.
    schema["properties"]["file"] = file();
    json!({ "schema": schema })
}

fn list(rng: &mut Rng) -> Value {
    json!({ "type": "array", "items": scalar(rng) })
}

fn record(rng: &mut Rng) -> Value {
    let mut record = object(rng, &["r1", "r 2"], &mut scalar);
    record["properties"]["r0"] = json!({ "type": "string" });
    record["required"] = json!(["r0"]);
    record["additionalProperties"] = json!(false);
    record
}

/// The only media type of a body, and its description.
pub(crate) fn content(body: &Value) -> Option<(&str, &Value)> {
    body["content"].as_object()?.iter().next().map(|(name, media)| (name.as_str(), media))
}

/// What a body of this media type says. An empty list is the same as none in forms and parts.
pub(crate) fn read(media_type: &str, media: &Value, sent_as: &str, body: &str) -> Result<Value, String> {
    let essence = sent_as.split(';').next().unwrap_or_default();
    if essence != media_type {
        return Err(format!("the body is sent as `{sent_as}`"));
    }
    match media_type {
        "text/plain" => bytes::text(body).map(Value::String),
        "application/octet-stream" => Ok(Value::String(body.to_owned())),
        "application/x-www-form-urlencoded" => read_form(media, &bytes::text(body)?),
        "multipart/form-data" => read_parts(&media["schema"], sent_as, body),
        _ => serde_json::from_str(&bytes::text(body)?).map_err(|error| error.to_string()),
    }
}

fn read_form(media: &Value, text: &str) -> Result<Value, String> {
    let wire = Wire { path: "", query: text, headers: &Value::Null };
    let mut members = Map::new();
    for (name, schema) in media["schema"]["properties"].as_object().into_iter().flatten() {
        let encoding = &media["encoding"][name];
        let as_json = match schema["type"].as_str() {
            Some("object") => encoding["style"].is_null(),
            Some("array") => encoding["contentType"].is_string(),
            _ => false,
        };
        let style = encoding["style"].as_str().unwrap_or("form");
        let explode = encoding["explode"].as_bool().unwrap_or(true);
        let text = json!({ "type": "string" });
        let schema_sent = if as_json { &text } else { schema };
        let parameter =
            json!({ "name": name, "in": "query", "style": style, "explode": explode, "schema": schema_sent });
        let Some(value) = wire.read(&parameter, "")? else { continue };
        let value = match value.as_str().filter(|_| as_json) {
            Some(text) => serde_json::from_str(text).map_err(|error| format!("`{name}`: {error}"))?,
            None => value,
        };
        members.insert(name.clone(), value);
    }
    let known = |name: &str| {
        let of = |member: &String| name == member.as_str() || name.starts_with(&format!("{member}["));
        media["schema"]["properties"].as_object().is_some_and(|members| members.keys().any(of))
    };
    for (name, _) in wire.query_pairs() {
        if !known(&name) {
            return Err(format!("`{name}` belongs to nothing"));
        }
    }
    Ok(Value::Object(members))
}

/// A part: its headers, and its bytes as characters.
struct Part<'t> {
    name: String,
    is_file: bool,
    media_type: Option<&'t str>,
    body: &'t str,
}

fn read_parts(schema: &Value, sent_as: &str, body: &str) -> Result<Value, String> {
    let boundary = sent_as.split_once("boundary=").ok_or("no boundary")?.1.trim_matches('"');
    let parts = split(body, boundary)?;
    let mut members = Map::new();
    for part in &parts {
        let name = part.name.as_str();
        let property = schema["properties"].get(name).ok_or(format!("`{name}` belongs to nothing"))?;
        let is_list = property["type"] == "array";
        let value = value(part, if is_list { &property["items"] } else { property })?;
        match members.get_mut(name) {
            Some(Value::Array(all)) if is_list => all.push(value),
            Some(_) => return Err(format!("`{name}` is there twice")),
            None if is_list => drop(members.insert(name.to_owned(), json!([value]))),
            None => drop(members.insert(name.to_owned(), value)),
        }
    }
    Ok(Value::Object(members))
}

fn value(part: &Part<'_>, schema: &Value) -> Result<Value, String> {
    let is_binary = schema["format"] == "binary";
    if is_binary != part.is_file {
        return Err(format!("`{}` is a file: {}", part.name, part.is_file));
    }
    match (is_binary, schema["type"] == "object", part.media_type) {
        (true, _, Some("application/octet-stream")) => Ok(Value::String(part.body.to_owned())),
        (false, true, Some("application/json")) => {
            serde_json::from_str(&bytes::text(part.body)?).map_err(|error| error.to_string())
        }
        (false, false, None | Some("text/plain")) => typed(&bytes::text(part.body)?, schema, false),
        (_, _, other) => Err(format!("`{}` is sent as {other:?}", part.name)),
    }
}

fn split<'t>(body: &'t str, boundary: &str) -> Result<Vec<Part<'t>>, String> {
    let (opening, closing) = (format!("--{boundary}\r\n"), format!("--{boundary}--\r\n"));
    let body = body.strip_suffix(closing.as_str()).ok_or("no end of the parts")?;
    let mut pieces = body.split(opening.as_str());
    if pieces.next() != Some("") {
        return Err("something stands before the parts".to_owned());
    }
    pieces
        .map(|piece| {
            let piece = piece.strip_suffix("\r\n").ok_or("a part without end")?;
            let (head, body) = piece.split_once("\r\n\r\n").ok_or("a part without head")?;
            let header = |name: &str| {
                head.split("\r\n").find_map(|line| line.split_once(": ").filter(|(key, _)| *key == name))
            };
            let (_, disposition) = header("Content-Disposition").ok_or("a part without a name")?;
            let parameter = |name: &str| {
                let (_, rest) = disposition.split_once(&format!("; {name}=\""))?;
                rest.split_once('"').map(|(value, _)| value)
            };
            let name = bytes::text(parameter("name").ok_or("a part without a name")?)?;
            let is_file = parameter("filename").is_some();
            let media_type = header("Content-Type").map(|(_, value)| value);
            Ok(Part { name, is_file, media_type, body })
        })
        .collect()
}

/// What a body is meant to say: without the empty lists, which forms and parts can't tell from none.
pub(crate) fn meant(media_type: &str, media: &Value, value: &Value) -> Value {
    let in_fields = matches!(media_type, "application/x-www-form-urlencoded" | "multipart/form-data");
    let Some(members) = value.as_object().filter(|_| in_fields) else { return value.clone() };
    let leaves_a_trace = |(name, value): &(&String, &Value)| {
        value.as_array().is_none_or(|list| !list.is_empty())
            || media["encoding"][name.as_str()]["contentType"].is_string()
    };
    let members = members.iter().filter(leaves_a_trace).map(|(name, value)| (name.clone(), value.clone()));
    Value::Object(members.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_by_their_encoding() {
        let list = json!({ "type": "array", "items": { "type": "integer" } });
        let record = json!({ "type": "object", "properties": { "r": { "type": "string" } } });
        let properties = json!({ "a": list, "b": list, "c": record, "d": record, "e": { "type": "string" } });
        let encoding = json!({ "b": { "style": "form", "explode": false }, "d": { "style": "deepObject", "explode": true } });
        let media = json!({ "schema": { "type": "object", "properties": properties }, "encoding": encoding });
        let body = "a=1&a=2&b=3,4&c=%7B%22r%22%3A%22x%22%7D&d%5Br%5D=y&e=a+b%26";
        assert_eq!(
            read_form(&media, body),
            Ok(json!({ "a": [1, 2], "b": [3, 4], "c": { "r": "x" }, "d": { "r": "y" }, "e": "a b&" }))
        );
        assert!(read_form(&media, "f=1").is_err() && read_form(&media, "a=x").is_err());
    }

    #[test]
    fn parts_are_read_by_their_heads() {
        let schema = json!({ "properties": {
            "f": { "type": "array", "items": { "type": "string", "format": "binary" } }, "n": { "type": "integer" },
        } });
        let body = "--B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n7\r\n\
                    --B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\nContent-Type: application/octet-stream\r\n\r\n\u{ff}\r\n\r\n\
                    --B--\r\n";
        let read = |body: &str| read_parts(&schema, "multipart/form-data; boundary=B", body);
        assert_eq!(read(body), Ok(json!({ "n": 7, "f": ["\u{ff}\r\n"] })));
        assert!(read(&body.replace("; filename=\"f\"", "")).is_err());
        assert!(read(&body.replace("name=\"n\"", "name=\"m\"")).is_err());
        assert!(read(&body.replace("--B--\r\n", "")).is_err());
    }
}
