//! The styles in which OpenAPI writes parameters (section "Style Values" of the specification, RFC 6570).

use super::{Parameter, ParameterValue, encode, path};

/// How a list or object is written in a parameter.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// The JSON text of the value; of a form only.
    Json,
}

/// A value without absent or nested parts.
enum Flat {
    Absent,
    Text(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

/// Why a value can't be written: reads after the parameter's name.
type Refusal = &'static str;

const NOT_DEFINED: Refusal = "has a value for which its style is not defined";

/// An encoded path value, or `None` for no value.
pub(crate) fn path_value(parameter: &Parameter, value: ParameterValue) -> Result<Option<String>, Refusal> {
    let value = match value {
        // The usual case by itself: an id.
        ParameterValue::Text(text) if parameter.style == Style::Simple && path::is_plain_segment(&text) => {
            return Ok(Some(text));
        }
        value => flatten(value)?,
    };
    let raw: Vec<&String> = match &value {
        Flat::Absent => Vec::new(),
        Flat::Text(text) => vec![text],
        Flat::List(items) => items.iter().collect(),
        Flat::Object(members) => members.iter().flat_map(|(name, value)| [name, value]).collect(),
    };
    let refused = |text: &&String| match parameter.allow_reserved {
        true => text.split('/').find_map(path::refuse_value),
        false => path::refuse_value(text),
    };
    if let Some(refusal) = raw.iter().find_map(refused) {
        return Err(refusal);
    }
    let encode = |text: &String| match parameter.allow_reserved {
        true => encode::path_reserved(text),
        false => encode::path(text),
    };
    if raw.is_empty() {
        return Ok(None);
    }
    let name = encode::path(parameter.name);
    // Members have names of their own: the prefix is for what has none.
    let joined = |separator: &str, glue: &str, prefix: &str| match &value {
        Flat::Absent => String::new(),
        Flat::Text(text) => format!("{prefix}{}", encode(text)),
        Flat::List(items) => join(items.iter().map(|item| format!("{prefix}{}", encode(item))), separator),
        Flat::Object(members) => join(
            members.iter().map(|(name, value)| format!("{}{glue}{}", encode(name), encode(value))),
            separator,
        ),
    };
    Ok(Some(match (parameter.style, parameter.explode) {
        (Style::Simple, true) => joined(",", "=", ""),
        (Style::Simple, false) => joined(",", ",", ""),
        (Style::Label, true) => format!(".{}", joined(".", "=", "")),
        (Style::Label, false) => format!(".{}", joined(",", ",", "")),
        (Style::Matrix, true) => format!(";{}", joined(";", "=", &format!("{name}="))),
        (Style::Matrix, false) => format!(";{name}={}", joined(",", ",", "")),
        _ => return Err(NOT_DEFINED),
    }))
}

/// Encoded `name=value` pairs, joined by `&`; empty for no value.
pub(crate) fn query_value(parameter: &Parameter, value: ParameterValue) -> Result<String, Refusal> {
    let encode = |text: &String| match parameter.allow_reserved {
        true => encode::query_reserved(text),
        false => encode::query(text),
    };
    let name = encode::query(parameter.name);
    let separator = match parameter.style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    if parameter.style == Style::DeepObject {
        let pairs = deep(parameter.name, value)?;
        let pairs = pairs.iter().map(|(name, text)| format!("{}={}", encode::query(name), encode(text)));
        return Ok(join(pairs, "&"));
    }
    let value = flatten(value)?;
    Ok(match (parameter.style, parameter.explode, value) {
        (_, _, Flat::Absent) => String::new(),
        (Style::Form | Style::SpaceDelimited | Style::PipeDelimited, _, Flat::Text(text)) => {
            format!("{name}={}", encode(&text))
        }
        (Style::Form, true, Flat::List(items)) => {
            join(items.iter().map(|item| format!("{name}={}", encode(item))), "&")
        }
        (Style::Form, true, Flat::Object(members)) => {
            join(members.iter().map(|(key, value)| format!("{}={}", encode::query(key), encode(value))), "&")
        }
        (Style::Form | Style::SpaceDelimited | Style::PipeDelimited, false, Flat::List(items)) => {
            named(&name, join(items.iter().map(encode), separator))
        }
        (Style::Form | Style::SpaceDelimited | Style::PipeDelimited, false, Flat::Object(members)) => {
            let members = members
                .iter()
                .map(|(key, value)| format!("{}{separator}{}", encode::query(key), encode(value)));
            named(&name, join(members, separator))
        }
        _ => return Err(NOT_DEFINED),
    })
}

/// `name[a][b]` with its text, as deep as the value goes; nothing is encoded. The specification defines the first level of
/// an object; below it, and for lists, which are numbered, this is what servers that read brackets agree on.
pub(crate) fn deep(name: &str, value: ParameterValue) -> Result<Vec<(String, String)>, Refusal> {
    let mut pairs = Vec::new();
    deep_pairs(name.to_owned(), value, &mut pairs)?;
    Ok(pairs)
}

fn deep_pairs(name: String, value: ParameterValue, pairs: &mut Vec<(String, String)>) -> Result<(), Refusal> {
    match value {
        ParameterValue::Absent => {}
        ParameterValue::Text(text) => pairs.push((name, text)),
        ParameterValue::Refused(refusal) => return Err(refusal),
        ParameterValue::List(items) => {
            let items = items.into_iter().filter(|item| *item != ParameterValue::Absent);
            for (index, item) in items.enumerate() {
                deep_pairs(format!("{name}[{index}]"), item, pairs)?;
            }
        }
        ParameterValue::Object(members) => {
            for (key, value) in members {
                deep_pairs(format!("{name}[{key}]"), value, pairs)?;
            }
        }
    }
    Ok(())
}

/// A header value, or `None` for no value. Headers are not percent-encoded, so what could be read in two ways is refused.
pub(crate) fn header_value(parameter: &Parameter, value: ParameterValue) -> Result<Option<String>, Refusal> {
    if parameter.style != Style::Simple {
        return Err(NOT_DEFINED);
    }
    let glue = if parameter.explode { '=' } else { ',' };
    let text = match flatten(value)? {
        Flat::Absent => return Ok(None),
        Flat::Text(text) => text,
        Flat::List(items) if items.is_empty() => return Ok(None),
        Flat::Object(members) if members.is_empty() => return Ok(None),
        Flat::List(items) => {
            refuse_separators(items.iter())?;
            items.join(",")
        }
        Flat::Object(members) => {
            refuse_separators(members.iter().flat_map(|(name, value)| [name, value]))?;
            join(members.iter().map(|(name, value)| format!("{name}{glue}{value}")), ",")
        }
    };
    match text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) && text.trim() == text {
        true => Ok(Some(text)),
        false => Err("holds a character that is not visible ASCII, or white space around it"),
    }
}

/// Encoded `name=value` pairs for the `Cookie` header.
pub(crate) fn cookie_value(parameter: &Parameter, value: ParameterValue) -> Result<Vec<String>, Refusal> {
    if parameter.style != Style::Form {
        return Err(NOT_DEFINED);
    }
    let name = encode::query(parameter.name);
    let pair = |text: &String| format!("{name}={}", encode::query(text));
    Ok(match (flatten(value)?, parameter.explode) {
        (Flat::Absent, _) => Vec::new(),
        (Flat::Text(text), _) => vec![pair(&text)],
        (Flat::List(items), true) => items.iter().map(pair).collect(),
        (Flat::Object(members), true) => members
            .iter()
            .map(|(name, value)| format!("{}={}", encode::query(name), encode::query(value)))
            .collect(),
        (Flat::List(items), false) => {
            let value = named(&name, join(items.iter().map(|item| encode::query(item)), ","));
            if value.is_empty() { Vec::new() } else { vec![value] }
        }
        (Flat::Object(members), false) => {
            let members =
                members.iter().map(|(key, value)| format!("{},{}", encode::query(key), encode::query(value)));
            let value = named(&name, join(members, ","));
            if value.is_empty() { Vec::new() } else { vec![value] }
        }
    })
}

/// An empty list or object is no value (RFC 6570 section 2.3).
fn named(name: &str, value: String) -> String {
    if value.is_empty() { value } else { format!("{name}={value}") }
}

fn refuse_separators<'a>(mut texts: impl Iterator<Item = &'a String>) -> Result<(), Refusal> {
    match texts.any(|text| text.contains([',', '='])) {
        true => Err(
            "holds a comma or equals sign inside an element, which a header can't tell from the separator",
        ),
        false => Ok(()),
    }
}

fn join(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}

fn flatten(value: ParameterValue) -> Result<Flat, Refusal> {
    let text = |value: ParameterValue| match value {
        ParameterValue::Absent => Ok(None),
        ParameterValue::Text(text) => Ok(Some(text)),
        ParameterValue::Refused(refusal) => Err(refusal),
        ParameterValue::List(_) | ParameterValue::Object(_) => {
            Err("holds a list or object inside another one, which no style can write")
        }
    };
    Ok(match value {
        ParameterValue::Absent => Flat::Absent,
        ParameterValue::Text(text) => Flat::Text(text),
        ParameterValue::Refused(refusal) => return Err(refusal),
        ParameterValue::List(items) => {
            Flat::List(items.into_iter().filter_map(|item| text(item).transpose()).collect::<Result<_, _>>()?)
        }
        ParameterValue::Object(members) => Flat::Object(
            members
                .into_iter()
                .filter_map(|(name, value)| {
                    text(value).map(|value| value.map(|value| (name, value))).transpose()
                })
                .collect::<Result<_, _>>()?,
        ),
    })
}
