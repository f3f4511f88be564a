// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! The one function that sends: every call of every operation runs through it.

use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, Uri, header};

use super::authorize::{self, NoToken, Sources, Tokens};
use super::check::Violation;
use super::failure::{AttemptError, Context, Failure, FailureKind, Head, TimeoutPhase};
use super::retry::{Safety, Trouble};
use super::{
    Answer, BoxFuture, DecodeError, DecodeErrorKind, RequestBody, ResponseBody, TransportError,
    TransportErrorKind, decode, draft::Draft, entropy, follow, path, retry_after, trace,
};

/// Sends a call: credentials, attempts, the body of the answer. An answer of any status is `Ok`.
pub(crate) async fn send(draft: &Draft) -> Result<Answer, Box<Failure>> {
    open(draft, |_| false).await.map(|(answer, _)| answer)
}

/// As [`send`], but the body of a success is left unread where its content type fits.
pub(crate) async fn open(draft: &Draft, fits: Fits) -> Result<(Answer, Option<ResponseBody>), Box<Failure>> {
    let request = prepare(draft)?;
    let span = trace::call(draft.operation, &request.uri);
    let mut body = None;
    let outcome = trace::inside(&span, attempts(draft, &request, fits, &mut body)).await;
    trace::finished(&span, &outcome);
    outcome.map(|answer| (answer, body))
}

/// Whether a body of this content type is to be left unread.
type Fits = fn(Option<&str>) -> bool;

/// What is the same on every attempt.
struct Prepared {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    safety: Safety,
    idempotency_key: Option<String>,
    /// What the client's credentials are asked for at each attempt.
    sources: Sources,
}

impl Prepared {
    fn request(&self, draft: &Draft) -> Request<RequestBody> {
        let mut request = Request::new(draft.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        request
    }
}

fn prepare(draft: &Draft) -> Result<Prepared, Box<Failure>> {
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

/// What one attempt came to.
enum Attempt {
    Answer(Answer),
    Failed(TransportError),
    NoToken(NoToken),
    TimedOut(TimeoutPhase),
}

/// Why an attempt gave no answer.
enum Broken {
    Transport(TransportError),
    NoToken(NoToken),
}

impl From<TransportError> for Broken {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

async fn attempts(
    draft: &Draft,
    request: &Prepared,
    fits: Fits,
    unread: &mut Option<ResponseBody>,
) -> Result<Answer, Box<Failure>> {
    let core = draft.core.settings();
    let policy = draft.options.retry.as_ref().unwrap_or(&core.retry);
    let timeout = draft.options.timeout.unwrap_or(core.timeout);
    let attempt_timeout = draft.options.attempt_timeout.unwrap_or(core.attempt_timeout);
    // Too far away to be counted is no deadline at all.
    let deadline = core.clock.now().checked_add(timeout);
    let left = || deadline.map_or(Duration::MAX, |deadline| deadline.saturating_sub(core.clock.now()));
    let mut last: Option<AttemptError> = None;
    // True once an attempt may have reached the server and no answer told how it ended.
    let mut lost = false;
    let mut count = 0;
    // The tokens of the last attempt, or those that the next is to use.
    let mut tokens = None;
    let mut renewed = false;
    loop {
        count += 1;
        let mut head = None;
        let outcome = {
            let (limit, phase) = match left() {
                left if left <= attempt_timeout => (left, TimeoutPhase::Call),
                _ => (attempt_timeout, TimeoutPhase::Attempt),
            };
            let attempt = attempt(draft, request, (count, &mut tokens), &mut head, (fits, &mut *unread));
            match race(Box::pin(attempt), core.clock.sleep(limit)).await {
                Some(Ok(answer)) => Attempt::Answer(answer),
                Some(Err(Broken::Transport(error))) => Attempt::Failed(error),
                Some(Err(Broken::NoToken(error))) => Attempt::NoToken(error),
                None => Attempt::TimedOut(phase),
            }
        };
        let used = tokens.take();
        if let (Attempt::Answer(answer), Some(used), false) = (&outcome, &used, renewed)
            && answer.status == StatusCode::UNAUTHORIZED
            && policy.allows_renewal(count)
        {
            renewed = true;
            authorize::reject(&request.sources, used);
            let asked = Box::pin(authorize::tokens(&request.sources, core));
            let limit = left().min(attempt_timeout);
            if let Some(Ok(others)) = race(asked, core.clock.sleep(limit)).await
                && others != *used
            {
                trace::retrying(count, &AttemptError::Status(answer.status), Duration::ZERO);
                tokens = Some(others);
                continue;
            }
        }

        let (trouble, asked) = match &outcome {
            Attempt::Answer(answer) => (Trouble::Status(answer.status), answer.retry_after),
            Attempt::Failed(error) => (Trouble::Transport(error), None),
            Attempt::NoToken((_, error)) => (Trouble::NoToken(error), None),
            Attempt::TimedOut(_) => (Trouble::AttemptTimeout, None),
        };
        let call_is_over = matches!(outcome, Attempt::TimedOut(TimeoutPhase::Call));
        let can_repeat = !call_is_over && !draft.body.is_spent();
        let delay = match can_repeat && policy.allows(count, trouble, request.safety) {
            true => policy.delay(count, asked, &*core.entropy).filter(|delay| *delay < left()),
            false => None,
        };
        let delay = delay.filter(|_| core.budget.spend());
        let Some(delay) = delay else {
            return match outcome {
                Attempt::Answer(mut answer) => {
                    answer.lost = lost;
                    if !answer.status.is_server_error() && answer.code() != 429 {
                        core.budget.refill(count);
                    }
                    Ok(answer)
                }
                Attempt::Failed(error) => Err(transport_failure(draft, request, count, head, lost, error)),
                Attempt::NoToken((scheme, error)) => {
                    let kind = FailureKind::Credentials(vec![vec![scheme]], Some(error));
                    Err(failure(draft, request, count - 1, head, lost, kind))
                }
                Attempt::TimedOut(phase) => {
                    // That the attempts before took too long as well is no news under an attempt that did.
                    let is_news = |cause: &AttemptError| {
                        phase == TimeoutPhase::Call || !matches!(cause, AttemptError::Timeout)
                    };
                    let cause = last.filter(is_news);
                    Err(failure(draft, request, count, head, true, FailureKind::Timeout(phase, cause)))
                }
            };
        };
        let cause = match outcome {
            Attempt::Answer(answer) => AttemptError::Status(answer.status),
            Attempt::Failed(error) => AttemptError::Transport(error),
            Attempt::NoToken((_, error)) => AttemptError::NoToken(error),
            Attempt::TimedOut(_) => AttemptError::Timeout,
        };
        lost |= cause.may_have_happened();
        trace::retrying(count, &cause, delay);
        last = match (cause, last) {
            (AttemptError::Timeout, Some(earlier)) => Some(earlier),
            (cause, _) => Some(cause),
        };
        core.clock.sleep(delay).await;
    }
}

/// Sends once and reads the whole answer, or leaves its body `unread`. `head` keeps what came of the answer when the rest
/// does not.
async fn attempt(
    draft: &Draft,
    request: &Prepared,
    (count, tokens): (u32, &mut Option<Tokens>),
    head: &mut Option<Answer>,
    (fits, unread): (Fits, &mut Option<ResponseBody>),
) -> Result<Answer, Broken> {
    let core = draft.core.settings();
    let mut message = request.request(draft);
    let mut scrubber = core.scrubber.with(&draft.secrets);
    if !request.sources.is_empty() {
        let tokens = match tokens {
            Some(tokens) => tokens,
            none => none.insert(authorize::tokens(&request.sources, core).await.map_err(Broken::NoToken)?),
        };
        let written = authorize::apply(&request.sources, tokens, &mut message, &scrubber);
        scrubber = written.map_err(Broken::NoToken)?;
    }
    let (parts, mut body) = core.transport.send(message).await?.into_parts();
    let retry_after = retry_after::parse(&parts.headers, || core.clock.wall());
    let announced =
        parts.headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    let answer = head.insert(Answer {
        status: parts.status,
        headers: parts.headers,
        body: Bytes::new(),
        too_large: None,
        attempts: count,
        retry_after,
        lost: false,
        idempotency_key: request.idempotency_key.clone(),
        scrubber,
    });
    let is_open = draft.operation.is_success(answer.status)
        && decode::refuse_content_encoding(answer).is_ok()
        && fits(decode::content_type(answer).as_deref());
    if is_open {
        *unread = Some(body);
        return Ok(answer.clone());
    }
    let limit = core.max_body_bytes;
    let is_success = draft.operation.is_success(answer.status);
    // A status that is no success says enough by itself.
    let too_large = |answer: &mut Answer| {
        let message = format!("the body is longer than {limit} bytes");
        if is_success {
            return Err(TransportError::new(TransportErrorKind::BodyTooLarge, message).into());
        }
        answer.too_large = Some(DecodeError::new(DecodeErrorKind::TooLarge, message));
        Ok(answer.clone())
    };
    let has_body = request.method != Method::HEAD && parts.status != StatusCode::NO_CONTENT;
    if has_body && announced.is_some_and(|length| length > limit as u64) {
        return too_large(answer);
    }
    let mut whole = Bytes::new();
    let mut buffer = BytesMut::new();
    while let Some(chunk) = body.next_chunk().await? {
        if whole.len() + buffer.len() + chunk.len() > limit {
            return too_large(answer);
        }
        // A body of one piece, the usual case, is not copied.
        if whole.is_empty() && buffer.is_empty() {
            whole = chunk;
        } else {
            if buffer.is_empty() {
                buffer.extend_from_slice(&std::mem::take(&mut whole));
            }
            buffer.extend_from_slice(&chunk);
        }
    }
    answer.body = if buffer.is_empty() { whole } else { buffer.freeze() };
    Ok(answer.clone())
}

/// `None` if the timer is first. Dropping the future abandons the attempt.
pub(crate) async fn race<T>(mut attempt: BoxFuture<'_, T>, mut timer: BoxFuture<'static, ()>) -> Option<T> {
    poll_fn(|context| match attempt.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}

fn transport_failure(
    draft: &Draft,
    request: &Prepared,
    attempts: u32,
    head: Option<Answer>,
    lost: bool,
    error: TransportError,
) -> Box<Failure> {
    let lost = lost || !error.nothing_sent();
    let kind = match error.kind() {
        TransportErrorKind::ConnectTimeout => {
            FailureKind::Timeout(TimeoutPhase::Connect, Some(AttemptError::Transport(error)))
        }
        _ => FailureKind::Transport(error),
    };
    failure(draft, request, attempts, head, lost, kind)
}

fn failure(
    draft: &Draft,
    request: &Prepared,
    attempts: u32,
    head: Option<Answer>,
    lost: bool,
    kind: FailureKind,
) -> Box<Failure> {
    let context = Context {
        operation: draft.operation,
        attempts,
        outcome_unknown: lost && !draft.operation.method.is_safe(),
        idempotency_key: request.idempotency_key.clone(),
        retry_after: head.as_ref().and_then(|answer| answer.retry_after),
        answer: head.map(Head::new),
    };
    Box::new(Failure { context, kind })
}
