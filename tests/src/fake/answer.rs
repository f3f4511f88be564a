//! A response before it is bytes: kept in this form so that an idempotency key can replay it.

use axum::body::Body;
use axum::http::Response;
use serde_json::{Value, json};

/// Status, headers of its own, and JSON body.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(&'static str, String)>,
    /// `None`: an empty body without a media type.
    body: Option<Value>,
}

impl Answer {
    pub(crate) fn json(status: u16, body: Value) -> Self {
        Self { status, headers: Vec::new(), body: Some(body) }
    }

    /// 200 with the envelope that every successful operation uses.
    pub(crate) fn data(data: Value) -> Self {
        Self::json(200, json!({ "data": data }))
    }

    /// 200 without a body: the answer to the removal of an organization.
    pub(crate) fn empty() -> Self {
        Self { status: 200, headers: Vec::new(), body: None }
    }

    pub(crate) fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn into_response(self) -> Response<Body> {
        let body = self.body.map(|body| body.to_string());
        let media_type = body.as_ref().map(|_| ("content-type", "application/json".to_owned()));
        let headers = media_type.into_iter().chain(self.headers);
        response(self.status, headers, body.unwrap_or_default().into_bytes())
    }
}

/// A response of the given parts; parts that HTTP can't carry are answered with a 500 that says so.
pub(crate) fn response<N, V>(
    status: u16,
    headers: impl IntoIterator<Item = (N, V)>,
    body: Vec<u8>,
) -> Response<Body>
where
    N: AsRef<str>,
    V: AsRef<str>,
{
    let mut builder = Response::builder().status(status);
    for (name, value) in headers {
        builder = builder.header(name.as_ref(), value.as_ref());
    }
    builder.body(Body::from(body)).unwrap_or_else(|error| {
        let mut response = Response::new(Body::from(format!("the fake can't send this answer: {error}")));
        *response.status_mut() = axum::http::StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}
