//! Spans and events of a call, named as OpenTelemetry's conventions for HTTP clients name them. No header, no query
//! and no body ever stands in one. Without the feature `tracing` nothing is compiled in.

#[cfg(feature = "tracing")]
pub(crate) use with_tracing::*;
#[cfg(not(feature = "tracing"))]
pub(crate) use without::*;

#[cfg(feature = "tracing")]
mod with_tracing {
    use std::future::Future;
    use std::time::Duration;

    use http::Uri;
    use tracing::{Instrument, Span, field};

    use crate::runtime::failure::{AttemptError, Failure, FailureKind};
    use crate::runtime::{Answer, Operation};

    /// Opens the span of a call.
    pub(crate) fn call(operation: &Operation, uri: &Uri) -> Span {
        let method = operation.method.http().unwrap_or_default();
        let default = if uri.scheme_str() == Some("http") { 80 } else { 443 };
        tracing::info_span!(
            "http.client.call",
            otel.kind = "client",
            otel.name = format!("{method} {}", operation.path),
            otel.status_code = field::Empty,
            operation.id = operation.id,
            http.request.method = method.as_str(),
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
        let (attempts, status, error) = match outcome {
            Ok(answer) => {
                let failed = !answer.status.is_success();
                (answer.attempts, Some(answer.status), failed.then(|| answer.status.as_str().to_owned()))
            }
            Err(failure) => {
                let kind = match &failure.kind {
                    FailureKind::InvalidArgument(_) => "invalid_argument",
                    FailureKind::Credentials(..) => "credentials",
                    FailureKind::Timeout(..) => "timeout",
                    FailureKind::Transport(_) => "transport",
                };
                let status = failure.context.answer.as_ref().map(|answer| answer.status);
                (failure.context.attempts, status, Some(kind.to_owned()))
            }
        };
        span.record("http.request.resend_count", attempts.saturating_sub(1));
        if let Some(status) = status {
            span.record("http.response.status_code", status.as_u16());
        }
        if let Some(error) = error {
            span.record("error.type", error.as_str());
            span.record("otel.status_code", "ERROR");
        }
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
    pub(crate) struct NoSpan;

    pub(crate) fn call(_: &Operation, _: &Uri) -> NoSpan {
        NoSpan
    }

    pub(crate) fn inside<F: Future>(_: &NoSpan, future: F) -> F {
        future
    }

    pub(crate) fn retrying(_: u32, _: &AttemptError, _: Duration) {}

    pub(crate) fn finished(_: &NoSpan, _: &Result<Answer, Box<Failure>>) {}
}
