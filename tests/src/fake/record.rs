//! What the server received, and one line for each exchange.

use std::fmt;

use axum::http::request::Parts;
use serde_json::Value;

/// A request as it came over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The verb.
    pub method: String,
    /// The path, still percent-encoded.
    pub path: String,
    /// The query without its `?`, still percent-encoded; `None` if there was no `?`.
    pub query: Option<String>,
    /// Headers in the order of their first occurrence, names in lower case; bytes that are no UTF-8 are
    /// replaced.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there was none, or if the connection broke before its end.
    pub body: Vec<u8>,
}

impl Received {
    pub(crate) fn new(parts: &Parts, body: &[u8]) -> Self {
        let headers = parts.headers.iter().map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        });
        Self {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: headers.collect(),
            body: body.to_vec(),
        }
    }

    /// The first value of a header; `name` in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.header_values(name).into_iter().next()
    }

    /// All values of a header; `name` in any case.
    pub fn header_values(&self, name: &str) -> Vec<&str> {
        let same = self.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        same.map(|(_, value)| value.as_str()).collect()
    }

    /// Path and query as they stood in the request line.
    pub fn target(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// If the body is no JSON; an empty one is none.
    pub fn json(&self) -> Value {
        match serde_json::from_slice(&self.body) {
            Ok(value) => value,
            Err(error) => panic!("body of {} {} is no JSON: {error}", self.method, self.target()),
        }
    }
}

/// A request and the status it was answered with; prints as one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The verb.
    pub method: String,
    /// Path and query as they stood in the request line.
    pub target: String,
    /// The version named in the request's header, whatever it said.
    pub version: Option<String>,
    /// Status of the answer.
    pub status: u16,
}

impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} -> {}", self.method, self.target, self.status)
    }
}
