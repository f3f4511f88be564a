//! Spans and events of a call, named as OpenTelemetry's conventions for HTTP clients name them. Without the feature
//! `tracing` nothing is compiled in.
//!
//! The conventions want `url.full`; it is left out, and `url.path` too: ids and names in a path may be personal, and keys may
//! stand in a query. `url.template`, `server.address`, `server.port` and `operation.id` say where the call went. No header and
//! no body stands in a span, but for the id that the server gave the request, without secrets: `request.id`. This and
//! `operation.id` are names of our own.

#[cfg(feature = "tracing")]
pub(crate) use with_tracing::*;
#[cfg(not(feature = "tracing"))]
pub(crate) use without::*;

#[cfg(feature = "tracing")]
mod with_tracing {
    use std::future::Future;
    use std::time::Duration;

    use http::Uri;
    use tracing::{Instrument, field};

    use crate::runtime::failure::{AttemptError, Failure, FailureKind};
    use crate::runtime::{Answer, Method, Operation, message};

    pub(crate) use tracing::Span;

    /// Opens the span of a call.
    pub(crate) fn call(operation: &Operation, uri: &Uri) -> Span {
        let default = if uri.scheme_str() == Some("http") { 80 } else { 443 };
        let method = operation.method.http().unwrap_or_default();
        // The conventions keep the number of names small.
        let (name, known, original) = match operation.method {
            Method::Other(original) => ("HTTP", "_OTHER", Some(original)),
            _ => (method.as_str(), method.as_str(), None),
        };
        tracing::info_span!(
            "http.client.call",
            otel.kind = "client",
            otel.name = format!("{name} {}", operation.path),
            otel.status_code = field::Empty,
            operation.id = operation.id,
            request.id = field::Empty,
            http.request.method = known,
            http.request.method_original = original,
            url.scheme = uri.scheme_str(),
            url.template = operation.path,
            server.address = uri.host().unwrap_or_default(),
            server.port = uri.port_u16().unwrap_or(default),
            http.response.status_code = field::Empty,
            http.request.resend_count = field::Empty,
            error.r#type = field::Empty,
        )
    }

    /// Runs a future inside the span.
    pub(crate) fn inside<F: Future>(span: &Span, future: F) -> impl Future<Output = F::Output> {
        future.instrument(span.clone())
    }

    /// Says that an attempt failed and that another one follows.
    pub(crate) fn retrying(attempt: u32, cause: &AttemptError, delay: Duration) {
        let cause: &dyn std::error::Error = cause;
        tracing::warn!(attempt, delay_ms = delay.as_millis() as u64, error = cause.to_string(), "retrying");
    }

    /// Records how the call ended.
    pub(crate) fn finished(span: &Span, outcome: &Result<Answer, Box<Failure>>) {
        if span.is_disabled() {
            return;
        }
        let (attempts, status, error, id) = match outcome {
            Ok(answer) => {
                let failed = !answer.status.is_success();
                let error = failed.then(|| answer.status.as_str().to_owned());
                let id = message::request_id(&answer.headers, &answer.scrubber);
                (answer.attempts, Some(answer.status), error, id)
            }
            Err(failure) => {
                let kind = match &failure.kind {
                    FailureKind::InvalidArgument(_) => "invalid_argument",
                    FailureKind::Credentials(..) => "credentials",
                    FailureKind::Timeout(..) => "timeout",
                    FailureKind::Transport(_) => "transport",
                };
                let head = failure.context.answer.as_ref();
                let id = head.and_then(|head| head.request_id.clone());
                (failure.context.attempts, head.map(|head| head.status), Some(kind.to_owned()), id)
            }
        };
        if attempts > 1 {
            span.record("http.request.resend_count", attempts - 1);
        }
        if let Some(id) = id {
            span.record("request.id", id.as_str());
        }
        if let Some(status) = status {
            span.record("http.response.status_code", status.as_u16());
        }
        if let Some(error) = error {
            failed(span, &error);
        }
    }

    /// Records that the call ends with an error.
    pub(crate) fn failed(span: &Span, kind: &str) {
        span.record("error.type", kind);
        span.record("otel.status_code", "ERROR");
    }
}

#[cfg(not(feature = "tracing"))]
mod without {
    use std::future::Future;
    use std::time::Duration;

    use http::Uri;

    use crate::runtime::failure::{AttemptError, Failure};
    use crate::runtime::{Answer, Operation};

    /// Stands in for a span.
    #[derive(Clone)]
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn none() -> Self {
            Self
        }
    }

    pub(crate) fn call(_: &Operation, _: &Uri) -> Span {
        Span
    }

    pub(crate) fn inside<F: Future>(_: &Span, future: F) -> F {
        future
    }

    pub(crate) fn retrying(_: u32, _: &AttemptError, _: Duration) {}

    pub(crate) fn finished(_: &Span, _: &Result<Answer, Box<Failure>>) {}

    pub(crate) fn failed(_: &Span, _: &str) {}
}
