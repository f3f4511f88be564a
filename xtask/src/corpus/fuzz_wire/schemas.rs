//! Random schemas, and random values of them.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::bytes;

/// Member names, plain and odd.
const NAMES: [&str; 10] =
    ["id", "type", "user name", "$ref-like", "naïve", "snake_case", "camelCase", "a.b", "9th", "x/y"];
const TEXTS: [&str; 8] = ["", "a", "two words", "é ü", "a/b?c=d&e", "100%", "\"quoted\"", "+1"];

/// A schema at most `depth` deep. `components` are the names that may be referred to.
pub(crate) fn schema(rng: &mut Rng, depth: usize, is_31: bool, components: &[String]) -> Value {
    if depth > 0 && !components.is_empty() && rng.u8(..8) == 0 {
        let name = &components[rng.usize(..components.len())];
        return json!({ "$ref": format!("#/components/schemas/{name}") });
    }
    let mut inner = |rng: &mut Rng| schema(rng, depth - 1, is_31, components);
    let mut schema = match rng.u8(..if depth == 0 { 4 } else { 9 }) {
        0..=3 => scalar(rng),
        4 => json!({ "type": "array", "items": inner(rng) }),
        5 => json!({ "type": "object", "additionalProperties": inner(rng) }),
        6 => {
            json!({ "oneOf": [{ "type": "string" }, { "type": "array", "items": inner(rng) }, { "type": "boolean" }] })
        }
        7 => json!({ "allOf": [object(rng, &NAMES[..5], &mut inner), object(rng, &NAMES[5..], &mut inner)] }),
        _ => object(rng, &NAMES, &mut inner),
    };
    // Beside `enum` null would have to be listed, and a schema without `type` has no null in 3.0.
    if rng.u8(..6) == 0 && schema.get("type").is_some() && schema.get("enum").is_none() {
        if is_31 {
            schema["type"] = json!([schema["type"], "null"]);
        } else {
            schema["nullable"] = json!(true);
        }
    }
    schema
}

/// An object with some of these names.
pub(crate) fn object(rng: &mut Rng, names: &[&str], inner: &mut dyn FnMut(&mut Rng) -> Value) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for name in names {
        if rng.bool() {
            properties.insert((*name).to_owned(), inner(rng));
            if rng.bool() {
                required.push(*name);
            }
        }
    }
    let mut object = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

/// A schema whose values are neither lists nor objects.
pub(crate) fn scalar(rng: &mut Rng) -> Value {
    match rng.u8(..11) {
        0 | 1 => json!({ "type": "string" }),
        2 => json!({ "type": "integer" }),
        3 => json!({ "type": "integer", "format": "int32" }),
        4 => json!({ "type": "integer", "format": "int64" }),
        5 => json!({ "type": "number" }),
        6 => json!({ "type": "boolean" }),
        7 => json!({ "type": "string", "enum": ["one", "two words", "3", "+1", "-1"] }),
        8 => json!({ "type": "integer", "enum": [-1, 0, 7] }),
        9 => json!({ "type": "string", "format": "date-time" }),
        _ => json!({ "type": "string", "format": "uuid" }),
    }
}

/// The value of a discriminator that names this member: by the mapping, else the name of the schema.
fn tag<'d>(schema: &'d Value, member: &'d Value) -> Option<&'d str> {
    let reference = member["$ref"].as_str()?;
    let mapping = schema["discriminator"]["mapping"].as_object();
    let mapped =
        mapping.into_iter().flatten().find(|(_, to)| **to == reference).map(|(value, _)| value.as_str());
    mapped.or(reference.rsplit('/').next())
}

/// A value of a schema. `None` where references lead too deep.
pub(crate) fn value(rng: &mut Rng, schema: &Value, document: &Value, depth: usize) -> Option<Value> {
    if depth > 12 {
        return None;
    }
    let deeper = |rng: &mut Rng, schema: &Value| value(rng, schema, document, depth + 1);
    if let Some(reference) = schema["$ref"].as_str() {
        return deeper(rng, document.pointer(reference.strip_prefix('#')?)?);
    }
    let named = schema["type"].as_array().map_or(&schema["type"], |names| &names[0]);
    if (schema["type"].is_array() || schema["nullable"] == true) && rng.u8(..4) == 0 {
        return Some(Value::Null);
    }
    if let Some(values) = schema["enum"].as_array() {
        return Some(values[rng.usize(..values.len())].clone());
    }
    if let Some(members) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
        let member = &members[rng.usize(..members.len())];
        let mut value = deeper(rng, member)?;
        if let Some(property) = schema["discriminator"]["propertyName"].as_str() {
            value.as_object_mut()?.insert(property.to_owned(), json!(tag(schema, member)?));
        }
        return Some(value);
    }
    if let Some(members) = schema["allOf"].as_array() {
        let mut all = Map::new();
        for member in members {
            all.append(deeper(rng, member)?.as_object_mut()?);
        }
        return Some(Value::Object(all));
    }
    let several = if depth > 5 { 0 } else { rng.usize(..4) };
    Some(match (named.as_str()?, schema["format"].as_str()) {
        ("array", _) => {
            let items = (0..several).map(|_| deeper(rng, &schema["items"]));
            Value::Array(items.collect::<Option<_>>()?)
        }
        ("object", _) => {
            let mut members = Map::new();
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                let required =
                    schema["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
                if required || (several > 0 && rng.bool()) {
                    members.insert(name.clone(), deeper(rng, property)?);
                }
            }
            if schema["additionalProperties"].is_object() {
                for name in NAMES.iter().take(several) {
                    members.insert((*name).to_owned(), deeper(rng, &schema["additionalProperties"])?);
                }
            }
            Value::Object(members)
        }
        ("integer", Some("int32")) => json!(rng.i32(..)),
        ("integer", _) => json!(if rng.bool() { rng.i64(-9..9) } else { rng.i64(..) }),
        ("number", _) => json!(f64::from(rng.i32(..)) / 64.0),
        ("boolean", _) => json!(rng.bool()),
        (_, Some("binary")) => json!(bytes::shown(&(0..several * 3).map(|_| rng.u8(..)).collect::<Vec<_>>())),
        (_, Some("date-time")) => json!(format!("20{:02}-02-03T04:05:{:02}Z", rng.u8(10..99), rng.u8(..60))),
        (_, Some("uuid")) => {
            let hex = format!("{:032x}", rng.u128(..));
            json!(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
        }
        _ => json!(TEXTS[rng.usize(..TEXTS.len())]),
    })
}

/// Three objects that a tag tells apart, and the union of them. Half of the unions list the tag's value with each member.
pub(crate) fn tagged(
    rng: &mut Rng,
    union: &str,
    inner: &mut dyn FnMut(&mut Rng) -> Value,
) -> Vec<(String, Value)> {
    let (listed, mapped) = (rng.bool(), rng.bool());
    let (mut components, mut members, mut mapping) = (Vec::new(), Vec::new(), Map::new());
    for index in 0..3 {
        let name = format!("{union}{}", ["Left", "Right", "Middle"][index]);
        let reference = format!("#/components/schemas/{name}");
        let tag = if mapped { format!("the {index}") } else { name.clone() };
        let mut member = object(rng, &NAMES[2..6], inner);
        // What refers to a union may be a member of it: nothing but the tag is required, so that values end.
        member["properties"]["kind"] =
            if listed { json!({ "type": "string", "enum": [tag] }) } else { json!({ "type": "string" }) };
        member["required"] = json!(["kind"]);
        members.push(json!({ "$ref": reference }));
        mapping.insert(tag, json!(reference));
        components.push((name, member));
    }
    // Without the list each member would take the others' values, and of `oneOf` one alone may.
    let key = if listed { "oneOf" } else { "anyOf" };
    let mut schema = json!({ key: members, "discriminator": { "propertyName": "kind" } });
    if mapped {
        schema["discriminator"]["mapping"] = Value::Object(mapping);
    }
    components.push((union.to_owned(), schema));
    components
}
