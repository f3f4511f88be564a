// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! How parts are put together (RFC 2046 section 5.1, RFC 7578).

use bytes::BytesMut;
use http::{HeaderName, HeaderValue};
use serde_json::Value;

use super::part::{Content, PartWriter};
use super::{Entropy, ParameterValue, Part, Upload, form, style};

/// How a member of a multipart body is written that the document has something to say about.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct PartField {
    name: &'static str,
    content_type: Option<&'static str>,
    is_deep: bool,
}

impl PartField {
    /// A member whose parts have this media type unless a file says its own. With a JSON type the whole value is one part.
    pub const fn new(name: &'static str, content_type: &'static str) -> Self {
        Self { name, content_type: Some(content_type), is_deep: false }
    }

    /// A member with a part for each value in it, named like `name[a][b]`.
    pub const fn deep(name: &'static str) -> Self {
        Self { name, content_type: None, is_deep: true }
    }
}

/// Why a member can't be sent: its name, and what reads after it.
pub(crate) type Refusal = (String, &'static str);

/// The media type with its boundary, and the pieces of the body.
pub(crate) fn body(
    media_type: &str,
    fields: &[PartField],
    members: PartWriter,
    entropy: &dyn Entropy,
) -> Result<(String, Vec<Upload>), Refusal> {
    let boundary = format!("part-{:016x}{:016x}", entropy.next(), entropy.next());
    let mut pieces = Vec::new();
    let mut body = BytesMut::new();
    for (name, content) in members.members {
        let field = fields.iter().find(|field| field.name == name);
        for (name, part) in parts(name, content, field)? {
            body.extend_from_slice(format!("--{boundary}\r\n{}\r\n", head(&name, &part)?).as_bytes());
            match part.content.bytes() {
                Some(bytes) => body.extend_from_slice(bytes),
                None => {
                    pieces.push(Upload::from_bytes(body.split()));
                    pieces.push(part.content);
                }
            }
            body.extend_from_slice(b"\r\n");
        }
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    pieces.push(Upload::from_bytes(body));
    // A boundary that the document names is an example of one.
    let kept = media_type
        .split(';')
        .map(str::trim)
        .filter(|parameter| !parameter.to_ascii_lowercase().starts_with("boundary="));
    let media_type = kept.collect::<Vec<_>>().join("; ");
    Ok((format!("{media_type}; boundary={boundary}"), pieces))
}

/// The parts of a member: a file, or one part for each item of a list, or one for the value.
fn parts(name: String, content: Content, field: Option<&PartField>) -> Result<Vec<(String, Part)>, Refusal> {
    let content_type = field.and_then(|field| field.content_type);
    let value = match content {
        Content::File(mut part) => {
            let default = part.is_file.then_some("application/octet-stream");
            let named = part.content_type.take().or_else(|| content_type.or(default).map(str::to_owned));
            part.content_type = named;
            part.file_name = part.file_name.take().or_else(|| part.is_file.then(|| name.clone()));
            return Ok(vec![(name, part)]);
        }
        Content::Value(value) => value,
    };
    if field.is_some_and(|field| field.is_deep) {
        let pairs = style::deep(&name, ParameterValue::from_json(value));
        let pairs = pairs.map_err(|refusal| (name, refusal))?;
        return Ok(pairs.into_iter().map(|(name, text)| (name, Part::text(text))).collect());
    }
    let is_json = content_type.is_some_and(is_json);
    let items = match value {
        Value::Null => Vec::new(),
        Value::Array(items) if !is_json => items,
        single => vec![single],
    };
    let part = |item: Value| {
        let default = matches!(item, Value::Array(_) | Value::Object(_)).then_some("application/json");
        let text = if is_json { Some(item.to_string()) } else { form::text_of(item) };
        let part = Part { content_type: content_type.or(default).map(str::to_owned), ..Part::text(text?) };
        Some((name.clone(), part))
    };
    Ok(items.into_iter().filter_map(part).collect())
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or(media_type).trim().to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// The headers of a part, with the empty line's first half still to come.
fn head(name: &str, part: &Part) -> Result<String, Refusal> {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
    if let Some(file_name) = &part.file_name {
        head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
    }
    head.push_str("\r\n");
    let own = part.content_type.iter().map(|media_type| ("Content-Type", media_type.as_str()));
    let others = part.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    for (index, (header, value)) in own.chain(others).enumerate() {
        let is_own = index == 0 && part.content_type.is_some();
        let is_known = HeaderName::from_bytes(header.as_bytes())
            .is_ok_and(|header| is_own || !matches!(header.as_str(), "content-disposition" | "content-type"));
        if !is_known || HeaderValue::from_str(value).is_err() {
            return Err((name.to_owned(), "has a header or a media type that can't be sent"));
        }
        head.push_str(&format!("{header}: {value}\r\n"));
    }
    Ok(head)
}

/// As HTML writes names: nothing in them ends the quotes or the line.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
