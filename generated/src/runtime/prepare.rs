// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! A request that is ready to be sent, as often as it is needed: path, credentials, headers and URL.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri, header};

use super::authorize::Sources;
use super::check::Violation;
use super::failure::{Context, Failure, FailureKind};
use super::retry::Safety;
use super::{
    RequestBody,
    draft::{Draft, header_value},
    entropy, follow, path,
};

/// One attempt, and what is known of it before it is sent.
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) safety: Safety,
    pub(crate) idempotency_key: Option<HeaderValue>,
    /// What the client's credentials are asked for at each attempt.
    pub(crate) sources: Sources,
}

impl Prepared {
    /// The request to send; it takes URL and headers with it.
    pub(crate) fn request(&mut self, draft: &Draft) -> Request<RequestBody> {
        let mut request = Request::new(draft.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = std::mem::take(&mut self.uri);
        *request.headers_mut() = std::mem::take(&mut self.headers);
        request
    }
}

/// Puts a request together, or refuses it. `key` is the idempotency key of the attempt before: the requests of a call are
/// the same. Most calls need one, so that to put another together costs less than to keep a copy.
pub(crate) fn prepare(draft: &Draft, key: Option<HeaderValue>) -> Result<Prepared, Box<Failure>> {
    let operation = draft.operation;
    let core = draft.core.settings();
    let invalid = |place: String, reason: &str| Failure::invalid(operation, Violation::new(place, reason));
    if let Some(violation) = &draft.problem {
        return Err(Failure::invalid(operation, (**violation).clone()));
    }
    if let Some((name, reason)) = &draft.options.problem {
        return Err(invalid(format!("header `{name}`"), reason));
    }
    let mut target = path::fill(operation.path, &draft.path)
        .map_err(|name| invalid(format!("path parameter `{name}`"), "has no value"))?;
    let schemes = core.credentials.select(operation.security).ok_or_else(|| {
        let alternatives =
            operation.security.iter().map(|schemes| schemes.iter().map(|scheme| scheme.name()).collect());
        Box::new(Failure {
            context: Context::unsent(operation),
            kind: FailureKind::Credentials(alternatives.collect(), None),
        })
    })?;

    // With room for what comes besides: `Accept`, key, credential, cookies.
    let mut headers =
        HeaderMap::with_capacity(core.headers.len() + draft.headers.len() + draft.options.headers.len() + 4);
    for (name, value) in &core.headers {
        headers.insert(name, value.clone());
    }
    if let Some(accept) = operation.accept {
        headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
    }
    let of_draft = draft.headers.iter().map(|(name, value)| (name, value));
    for (name, value) in of_draft.chain(&draft.options.headers) {
        headers.insert(name, value.clone());
    }
    let mut idempotency_key = None;
    let mut safety = if operation.method.is_idempotent() { Safety::Idempotent } else { Safety::Once };
    if let Some(name) = operation.idempotency_key {
        safety = Safety::Keyed;
        // One key for many calls would make the server take all but the first for repetitions.
        let unfit = || invalid(format!("header `{name}`"), "can't be sent");
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit())?;
        if core.headers.contains_key(&header) || draft.options.headers.contains_key(&header) {
            return Err(invalid(
                format!("header `{name}`"),
                "is this call's own: set it with the call's own setter",
            ));
        }
        idempotency_key = headers.get(&header).cloned();
        if idempotency_key.is_none() {
            let fresh = || header_value(entropy::idempotency_key(&*core.entropy).into());
            let key = key.or_else(fresh).ok_or_else(unfit)?;
            headers.insert(header, key.clone());
            idempotency_key = Some(key);
        }
    }
    let mut query = String::new();
    let mut cookies = draft.cookies.clone();
    core.credentials.apply(schemes, &mut headers, &mut query, &mut cookies);
    if !cookies.is_empty() {
        let mut value = HeaderValue::from_str(&cookies.join("; "))
            .map_err(|_| invalid("header `Cookie`".into(), "can't be sent"))?;
        value.set_sensitive(true);
        headers.insert(header::COOKIE, value);
    }
    let uri = match &draft.next_page {
        // It holds the parameters already.
        Some(url) => Uri::from_maybe_shared(Bytes::from(follow::with_query(url, &query))).ok(),
        None => {
            for pairs in [&draft.query, &query].into_iter().filter(|pairs| !pairs.is_empty()) {
                // A path of the document may hold a constant part of the query.
                target.push(if target.contains('?') { '&' } else { '?' });
                target.push_str(pairs);
            }
            let base = draft.core.base(operation, &draft.options);
            base.map_err(|error| invalid("server".into(), &error.to_string()))?.uri(target)
        }
    };
    let uri = uri.ok_or_else(|| invalid("URL".into(), "is too long or not allowed"))?;
    let method = operation
        .method
        .http()
        .ok_or_else(|| invalid("method".into(), "is no token, so it can't be sent"))?;
    let sources = core.credentials.sources(schemes);
    Ok(Prepared { method, uri, headers, safety, idempotency_key, sources })
}
