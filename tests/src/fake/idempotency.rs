//! `Idempotency-Key`: the first outcome is stored and replayed, errors included; a second request meanwhile
//! gets 409.

use axum::http::{HeaderMap, Method, header::AUTHORIZATION};

use super::answer::Answer;
use super::errors::Failure;

/// Header that marks a replayed answer: the fake's own, so that a test can tell a replay from fresh work.
pub const REPLAYED_HEADER: &str = "x-fake-replayed";

const KEY_HEADER: &str = "idempotency-key";

/// What a key counts for: the same key under another credential, verb or path is another request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scope {
    key: String,
    credential: Vec<u8>,
    method: Method,
    path: String,
}

impl Scope {
    /// The scope of a request that carries a key on a verb where it counts.
    pub(crate) fn of(method: &Method, path: &str, headers: &HeaderMap) -> Result<Option<Self>, Failure> {
        if method == Method::GET {
            return Ok(None);
        }
        let mut values = headers.get_all(KEY_HEADER).iter();
        let Some(value) = values.next() else { return Ok(None) };
        let key = value.to_str().unwrap_or_default();
        let alphabet = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        if values.next().is_some() || !alphabet || !(8..=255).contains(&key.len()) {
            return Err(Failure::invalid(
                "Idempotency-Key",
                "must be 8 to 255 of the characters A-Z a-z 0-9 _ -",
            ));
        }
        let credential = headers.get(AUTHORIZATION).map(|value| value.as_bytes().to_vec());
        Ok(Some(Self {
            key: key.to_owned(),
            credential: credential.unwrap_or_default(),
            method: method.clone(),
            path: path.to_owned(),
        }))
    }
}

/// Where a request with a key stands.
#[derive(Debug)]
pub(crate) enum Begin {
    /// It is the first: its work may begin, the key is locked until [`Outcomes::finish`].
    First,
    /// Another one holds the lock.
    Running,
    /// The work was done before, with this outcome.
    Done(Answer),
}

/// Outcomes by key; `None` while the first request runs. They never expire.
#[derive(Debug, Default)]
pub(crate) struct Outcomes(Vec<(Scope, Option<Answer>)>);

impl Outcomes {
    pub(crate) fn begin(&mut self, scope: &Scope) -> Begin {
        match self.0.iter().find(|(known, _)| known == scope) {
            Some((_, Some(answer))) => Begin::Done(answer.clone().with_header(REPLAYED_HEADER, "true")),
            Some((_, None)) => Begin::Running,
            None => {
                self.0.push((scope.clone(), None));
                Begin::First
            }
        }
    }

    pub(crate) fn finish(&mut self, scope: &Scope, answer: &Answer) {
        if let Some((_, outcome)) = self.0.iter_mut().find(|(known, _)| known == scope) {
            *outcome = Some(answer.clone());
        }
    }
}
