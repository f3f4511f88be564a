//! A request decoded by the rules of OpenAPI's styles, with the schema of the parameter and nothing else.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

/// The parts of a request that parameters travel in.
pub(crate) struct Wire<'r> {
    pub(crate) path: &'r str,
    pub(crate) query: &'r str,
    pub(crate) headers: &'r Value,
}

impl Wire<'_> {
    /// What the request says of a parameter; `None`: it is absent. The error says what can't be read.
    pub(crate) fn read(&self, parameter: &Value, template: &str) -> Result<Option<Value>, String> {
        let name = parameter["name"].as_str().unwrap_or_default();
        let (schema, explode) = (&parameter["schema"], parameter["explode"] == true);
        let style = parameter["style"].as_str().unwrap_or_default();
        let ty = schema["type"].as_str().unwrap_or_default();
        match parameter["in"].as_str().unwrap_or_default() {
            "query" => {
                let separators = match style {
                    "spaceDelimited" => vec!["%20", "+"],
                    "pipeDelimited" => vec!["%7C", "|"],
                    _ => vec![","],
                };
                pairs(self.query.split('&'), name, ty, style, explode, &separators, schema)
            }
            "cookie" => {
                let cookies = self.header("cookie").unwrap_or_default();
                pairs(cookies.split("; "), name, ty, style, explode, &[","], schema)
            }
            "header" => {
                let Some(text) = self.header(name) else { return Ok(None) };
                parts(&text, ",", ty, explode, schema, false).map(Some)
            }
            _ => {
                let index = template.split('/').position(|segment| segment == format!("{{{name}}}"));
                let segment = index.and_then(|index| self.path.split('/').nth(index)).ok_or("no segment")?;
                let of =
                    |prefix: &str| segment.strip_prefix(prefix).ok_or(format!("`{segment}`: no `{prefix}`"));
                match (style, ty, explode) {
                    ("label", ..) => {
                        parts(of(".")?, if explode { "." } else { "," }, ty, explode, schema, true)
                    }
                    ("matrix", "object", true) => parts(of(";")?, ";", ty, true, schema, true),
                    ("matrix", "array", true) => {
                        let parts: Vec<&str> = of(";")?.split(';').collect();
                        let prefix = format!("{name}=");
                        let items =
                            parts.iter().map(|part| part.strip_prefix(&prefix).ok_or("a foreign name"));
                        let items = items.collect::<Result<Vec<_>, _>>()?;
                        items
                            .iter()
                            .map(|item| typed(item, &schema["items"], true))
                            .collect::<Result<_, _>>()
                            .map(Value::Array)
                    }
                    ("matrix", ..) => parts(of(&format!(";{name}="))?, ",", ty, false, schema, true),
                    _ => parts(segment, ",", ty, explode, schema, true),
                }
                .map(Some)
            }
        }
    }

    /// Names and values of the query.
    pub(crate) fn query_pairs(&self) -> impl Iterator<Item = (String, &str)> {
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.map(|(name, value)| (decoded(name), value))
    }

    /// The first value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let mut named = self
            .headers
            .as_array()
            .into_iter()
            .flatten()
            .filter(|pair| pair[0].as_str().is_some_and(|other| other.eq_ignore_ascii_case(name)));
        named.next().and_then(|pair| pair[1].as_str()).map(str::to_owned)
    }
}

fn pairs<'t>(
    all: impl Iterator<Item = &'t str>,
    name: &str,
    ty: &str,
    style: &str,
    explode: bool,
    separators: &[&str],
    schema: &Value,
) -> Result<Option<Value>, String> {
    let all: Vec<(String, &str)> =
        all.filter_map(|pair| pair.split_once('=')).map(|(name, value)| (decoded(name), value)).collect();
    let own: Vec<&str> = all.iter().filter(|(other, _)| other == name).map(|(_, value)| *value).collect();
    if ty == "object" && (explode || style == "deepObject") {
        let mut members = Map::new();
        for (member, schema) in schema["properties"].as_object().into_iter().flatten() {
            let wire = if style == "deepObject" { format!("{name}[{member}]") } else { member.clone() };
            if let Some((_, value)) = all.iter().find(|(other, _)| *other == wire) {
                members.insert(member.clone(), typed(value, schema, true)?);
            }
        }
        return Ok((!members.is_empty()).then_some(Value::Object(members)));
    }
    match (own.as_slice(), ty) {
        ([], _) => Ok(None),
        (items, "array") if explode => items
            .iter()
            .map(|item| typed(item, &schema["items"], true))
            .collect::<Result<_, _>>()
            .map(|all| Some(Value::Array(all))),
        ([one], _) => {
            let separator =
                separators.iter().find(|separator| one.contains(**separator)).unwrap_or(&separators[0]);
            parts(one, separator, ty, explode, schema, true).map(Some)
        }
        _ => Err(format!("`{name}` is there {} times", own.len())),
    }
}

/// A text of a scalar, of items, or of members.
fn parts(
    text: &str,
    by: &str,
    ty: &str,
    explode: bool,
    schema: &Value,
    coded: bool,
) -> Result<Value, String> {
    match ty {
        "array" => text
            .split(by)
            .map(|item| typed(item, &schema["items"], coded))
            .collect::<Result<_, _>>()
            .map(Value::Array),
        "object" => {
            let pieces: Vec<&str> = text.split(by).collect();
            let pairs: Vec<(&str, &str)> = if explode {
                pieces
                    .iter()
                    .map(|piece| piece.split_once('=').ok_or("a member without `=`"))
                    .collect::<Result<_, _>>()?
            } else {
                pieces.chunks(2).map(|pair| (pair[0], pair.get(1).copied().unwrap_or_default())).collect()
            };
            let members = pairs.into_iter().map(|(name, value)| {
                let name = decoded(name);
                let value = typed(value, &schema["properties"][&name], coded)?;
                Ok((name, value))
            });
            members.collect::<Result<Map<_, _>, String>>().map(Value::Object)
        }
        _ => typed(text, schema, coded),
    }
}

/// The value of a scalar's text.
pub(crate) fn typed(text: &str, schema: &Value, coded: bool) -> Result<Value, String> {
    let text = if coded { decoded(text) } else { text.to_owned() };
    match schema["type"].as_str() {
        Some("string") => Ok(Value::String(text)),
        Some(_) => serde_json::from_str(&text).map_err(|_| format!("`{text}` is no {}", schema["type"])),
        None => Err(format!("`{text}` belongs to nothing")),
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn styles_are_read_as_they_are_written() {
        let headers = json!([["cookie", "c=1,2"], ["x-a", "r,1"]]);
        let query = "list=a%2Cb&list=c&deep[n]=7&pipes=a%7Cb%20c";
        let wire = Wire { path: "/x/;m=1;m=2/.a.b", query, headers: &headers };
        let list = |ty: &str| json!({ "type": "array", "items": { "type": ty } });
        let object = json!({ "type": "object", "properties": { "n": { "type": "integer" }, "r": { "type": "integer" } } });
        for (name, location, style, explode, schema, expected) in [
            ("list", "query", "form", true, list("string"), json!(["a,b", "c"])),
            ("pipes", "query", "pipeDelimited", false, list("string"), json!(["a", "b c"])),
            ("deep", "query", "deepObject", true, object.clone(), json!({ "n": 7 })),
            ("c", "cookie", "form", false, list("integer"), json!([1, 2])),
            ("X-A", "header", "simple", false, object, json!({ "r": 1 })),
            ("m", "path", "matrix", true, list("integer"), json!([1, 2])),
            ("l", "path", "label", true, list("string"), json!(["a", "b"])),
        ] {
            let parameter =
                json!({ "name": name, "in": location, "style": style, "explode": explode, "schema": schema });
            assert_eq!(wire.read(&parameter, "/x/{m}/{l}"), Ok(Some(expected)), "{name}");
        }
        let absent =
            json!({ "name": "other", "in": "query", "style": "form", "schema": { "type": "string" } });
        assert_eq!(wire.read(&absent, "/x/{m}/{l}"), Ok(None));
        let wrong = json!({ "name": "list", "in": "query", "style": "form", "explode": true, "schema": list("integer") });
        assert!(wire.read(&wrong, "/x/{m}/{l}").is_err());
    }
}
