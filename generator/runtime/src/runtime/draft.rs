//! A request while its parts come together. The first mistake is kept and reported when the call is sent.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, header};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::{
    CallOptions, Core, Operation, Parameter, ParameterValue, Part, PartField, PartWriter, Place, RequestBody,
    Secret, ToParts, Upload, check::Violation, encode, follow, form, multipart, path, secret, style,
};

/// Everything a call has gathered. Not generic: the printed code of all operations shares it.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) core: Core,
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: String,
    /// Each name once.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) cookies: Vec<String>,
    pub(crate) body: RequestBody,
    pub(crate) options: CallOptions,
    pub(crate) problem: Option<Box<Violation>>,
    /// The URL of a next page as the server gave it; it stands for path and query.
    pub(crate) next_page: Option<String>,
    /// What of the arguments must not appear in a text.
    pub(crate) secrets: Vec<Secret>,
}

impl Draft {
    pub(crate) fn new(core: &Core, operation: &'static Operation) -> Self {
        let mut draft = Self {
            core: core.clone(),
            operation,
            path: Vec::new(),
            query: String::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            body: RequestBody::empty(),
            options: CallOptions::default(),
            problem: None,
            next_page: None,
            secrets: Vec::new(),
        };
        for (name, value) in operation.query {
            encode::push_pair(&mut draft.query, &encode::query(name), &encode::query(value));
        }
        for (name, value) in operation.headers {
            draft.header(name, *value);
        }
        draft
    }

    /// Remembers the secrets among the arguments that are written.
    pub(crate) fn listen<T>(&mut self, write: impl FnOnce() -> T) -> T {
        let (result, secrets) = secret::listen(write);
        self.secrets.extend(secrets);
        result
    }

    /// Writes a parameter's value where and as the document says.
    pub(crate) fn set(&mut self, parameter: &Parameter, value: ParameterValue) {
        let written = match parameter.place {
            Place::Path => style::path_value(parameter, value).map(|text| {
                if let Some(text) = text {
                    self.path.push((parameter.name, text));
                }
            }),
            Place::Query => style::query_value(parameter, value).map(|pairs| {
                if !pairs.is_empty() {
                    if !self.query.is_empty() {
                        self.query.push('&');
                    }
                    self.query.push_str(&pairs);
                }
            }),
            Place::Header => style::header_value(parameter, value).map(|text| {
                if let Some(text) = text {
                    self.header(parameter.name, text);
                }
            }),
            Place::Cookie => style::cookie_value(parameter, value).map(|pairs| self.cookies.extend(pairs)),
        };
        if let Err(refusal) = written {
            self.refuse_parameter(parameter, refusal);
        }
    }

    /// The value that a query parameter of this name has, decoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        let name = encode::query(name);
        let pair = self.query.split('&').find(|pair| follow::name_of(pair) == name)?;
        let (_, value) = pair.split_once('=')?;
        Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
    }

    /// Sets a query parameter in place of the value that it has.
    pub(crate) fn replace_query(&mut self, parameter: &Parameter, value: ParameterValue) {
        let name = encode::query(parameter.name);
        let kept: Vec<&str> = self.query.split('&').filter(|pair| follow::name_of(pair) != name).collect();
        self.query = kept.join("&");
        self.set(parameter, value);
    }

    /// The URL that the request goes to, without the query of its parameters. `None` if it has none yet.
    pub(crate) fn address(&self) -> Option<String> {
        match &self.next_page {
            Some(url) => Some(url.clone()),
            None => {
                let path = path::fill(self.operation.path, &self.path).ok()?;
                Some(self.core.base(self.operation, &self.options).ok()?.join(&path))
            }
        }
    }

    /// Refuses a parameter; `reason` reads after its name.
    pub(crate) fn refuse_parameter(&mut self, parameter: &Parameter, reason: impl Into<String>) {
        self.refuse(Violation::new(
            format!("{} parameter `{}`", parameter.place.as_str(), parameter.name),
            reason,
        ));
    }

    /// Keeps the first problem.
    pub(crate) fn refuse(&mut self, problem: Violation) {
        self.problem.get_or_insert_with(|| Box::new(problem));
    }

    /// Sets the body and its media type.
    pub(crate) fn body(&mut self, media_type: &'static str, bytes: impl Into<Bytes>) {
        self.header(header::CONTENT_TYPE.as_str(), media_type);
        self.body = RequestBody::from_bytes(bytes);
    }

    /// Sets a body that is put together from pieces, and its media type.
    pub(crate) fn upload(&mut self, media_type: impl Into<Bytes>, pieces: Vec<Upload>) {
        self.header(header::CONTENT_TYPE.as_str(), media_type);
        self.body = RequestBody::from_pieces(pieces);
    }

    /// Sets a body by serializing it.
    pub(crate) fn serialized(&mut self, media_type: &'static str, bytes: Result<Vec<u8>, serde_json::Error>) {
        match bytes {
            Ok(bytes) => self.body(media_type, bytes),
            Err(error) => self.refuse(Violation::new("body", format!("can't be written as JSON: {error}"))),
        }
    }

    /// A URL-encoded form; `fields` says how its fields are written.
    pub(crate) fn form(
        &mut self,
        media_type: &'static str,
        fields: &[Parameter],
        members: Result<Vec<(String, Value)>, serde_json::Error>,
    ) {
        let members = match members {
            Ok(members) => members,
            Err(error) => return self.refuse(Violation::new("body", format!("can't be written: {error}"))),
        };
        match form::text(fields, members) {
            Ok(form) => self.body(media_type, form),
            Err((name, reason)) => self.refuse(Violation::new(format!("body.{name}"), reason)),
        }
    }

    /// A multipart body; `fields` says how its members are written.
    pub(crate) fn multipart(&mut self, media_type: &str, fields: &[PartField], body: &dyn ToParts) {
        let mut members = PartWriter::default();
        self.listen(|| body.to_parts(&mut members));
        if let Some(error) = members.problem.take() {
            return self.refuse(Violation::new("body", format!("can't be written: {error}")));
        }
        let entropy = &*self.core.settings().entropy;
        match multipart::body(media_type, fields, members, entropy) {
            Ok((media_type, pieces)) => self.upload(media_type, pieces),
            Err((name, reason)) => self.refuse(Violation::new(format!("body.{name}"), reason)),
        }
    }

    /// A body of a media type that the caller names, within a range such as `image/*`.
    pub(crate) fn ranged(&mut self, range: &str, body: &Part) {
        let named = body.content_type.as_deref().unwrap_or_default();
        let essence = |text: &str| text.split(';').next().unwrap_or(text).trim().to_ascii_lowercase();
        let (main, of) = (essence(named), essence(range));
        let is_within = match (main.split_once('/'), of.split_once('/')) {
            (Some((main, sub)), Some((of, _))) => {
                !main.is_empty() && !sub.is_empty() && !named.contains('*') && (of == "*" || of == main)
            }
            _ => false,
        };
        if is_within {
            self.upload(named.to_owned(), vec![body.content.clone()]);
        } else {
            self.refuse(Violation::new("body", format!("needs a content type that `{range}` stands for")));
        }
    }

    /// Nobody knows which parameter is a secret, so each is treated as one.
    pub(crate) fn header(&mut self, name: &str, value: impl Into<Bytes>) {
        match (HeaderName::from_bytes(name.as_bytes()), header_value(value.into())) {
            (Ok(name), Some(mut value)) => {
                value.set_sensitive(true);
                match self.headers.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, known)) => *known = value,
                    None => self.headers.push((name, value)),
                }
            }
            _ => self.refuse(Violation::new(format!("header `{name}`"), "can't be sent")),
        }
    }
}

/// Visible ASCII as the value of a header. It is not copied.
pub(crate) fn header_value(text: Bytes) -> Option<HeaderValue> {
    if text.is_ascii() { HeaderValue::from_maybe_shared(text).ok() } else { None }
}
