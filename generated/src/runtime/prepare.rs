// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! A request that is ready to be sent, as often as it is needed: path, credentials, headers and URL.

use http::{HeaderMap, HeaderValue, Method, Request, Uri, header};

use super::authorize::Sources;
use super::check::Violation;
use super::failure::{Context, Failure, FailureKind};
use super::retry::Safety;
use super::{RequestBody, draft::Draft, entropy, follow, path};

/// What is the same on every attempt.
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) safety: Safety,
    pub(crate) idempotency_key: Option<String>,
    /// What the client's credentials are asked for at each attempt.
    pub(crate) sources: Sources,
}

impl Prepared {
    pub(crate) fn request(&self, draft: &Draft) -> Request<RequestBody> {
        let mut request = Request::new(draft.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        request
    }
}

/// Puts a request together, or refuses it.
pub(crate) fn prepare(draft: &Draft) -> Result<Prepared, Box<Failure>> {
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

    let mut headers = core.headers.clone();
    if let Some(accept) = operation.accept {
        headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
    }
    for (name, value) in draft.headers.iter().chain(&draft.options.headers) {
        headers.insert(name, value.clone());
    }
    let mut safety = if operation.method.is_idempotent() { Safety::Idempotent } else { Safety::Once };
    if let Some(name) = operation.idempotency_key {
        safety = Safety::Keyed;
        // One key for many calls would make the server take all but the first for repetitions.
        if core.headers.contains_key(name) || draft.options.headers.contains_key(name) {
            return Err(invalid(
                format!("header `{name}`"),
                "is this call's own: set it with the call's own setter",
            ));
        }
        if !headers.contains_key(name) {
            let key = HeaderValue::from_str(&entropy::idempotency_key(&*core.entropy))
                .map_err(|_| invalid(format!("header `{name}`"), "can't be sent"))?;
            let name = header::HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| invalid(format!("header `{name}`"), "can't be sent"))?;
            headers.insert(name, key);
        }
    }
    let idempotency_key = operation.idempotency_key.and_then(|name| headers.get(name)?.to_str().ok());
    let idempotency_key = idempotency_key.map(str::to_owned);
    // The URL of a next page holds the parameters already.
    let mut query = if draft.next_page.is_some() { String::new() } else { draft.query.clone() };
    let mut cookies = draft.cookies.clone();
    core.credentials.apply(schemes, &mut headers, &mut query, &mut cookies);
    if !cookies.is_empty() {
        let mut value = HeaderValue::from_str(&cookies.join("; "))
            .map_err(|_| invalid("header `Cookie`".into(), "can't be sent"))?;
        value.set_sensitive(true);
        headers.insert(header::COOKIE, value);
    }
    let url = match &draft.next_page {
        Some(url) => follow::with_query(url, &query),
        None => {
            if !query.is_empty() {
                // A path of the document may hold a constant part of the query.
                target.push(if target.contains('?') { '&' } else { '?' });
                target.push_str(&query);
            }
            let url = draft.core.url(operation, &draft.options, &target);
            url.map_err(|error| invalid("server".into(), &error.to_string()))?
        }
    };
    let uri = url.parse::<Uri>().map_err(|_| invalid("URL".into(), "is too long or not allowed"))?;
    let method = operation
        .method
        .http()
        .ok_or_else(|| invalid("method".into(), "is no token, so it can't be sent"))?;
    let sources = core.credentials.sources(schemes);
    Ok(Prepared { method, uri, headers, safety, idempotency_key, sources })
}
