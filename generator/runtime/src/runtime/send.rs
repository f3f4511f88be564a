//! The one function that sends: every call of every operation runs through it.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Method, StatusCode, Uri, header};

use super::authorize::{self, NoToken, Sources, Tokens};
use super::client::Settings;
use super::failure::{AttemptError, Context, Failure, FailureKind, Head, TimeoutPhase};
use super::hooks::AttemptInfo;
use super::prepare::{Prepared, prepare};
use super::retry::{FailedAttempt, Trouble};
use super::{
    Answer, BoxFuture, DecodeError, DecodeErrorKind, ResponseBody, TransportError, TransportErrorKind,
    decode, draft::Draft, retry_after, trace,
};

/// Sends a call: credentials, attempts, the body of the answer. An answer of any status is `Ok`.
pub(crate) async fn send(draft: &Draft) -> Result<Answer, Box<Failure>> {
    begin(draft, None).await.map(|(answer, _)| answer)
}

/// As [`send`], but the body of a success is left unread where its content type fits.
pub(crate) async fn open(draft: &Draft, fits: Fits) -> Result<(Answer, Option<ResponseBody>), Box<Failure>> {
    begin(draft, Some(fits)).await
}

async fn begin(draft: &Draft, fits: Option<Fits>) -> Result<(Answer, Option<ResponseBody>), Box<Failure>> {
    let mut request = prepare(draft, None)?;
    let span = trace::call(draft.operation, &request.uri);
    let mut body = None;
    let outcome = trace::inside(&span, attempts(draft, &mut request, fits, &mut body)).await;
    trace::finished(&span, &outcome);
    outcome.map(|answer| (Answer { span, ..answer }, body))
}

/// Whether a body of this content type is to be left unread.
type Fits = fn(Option<&str>) -> bool;

/// What one attempt came to.
#[allow(
    clippy::large_enum_variant,
    reason = "there is one, and most are answers: a box would cost each of them"
)]
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
    request: &mut Prepared,
    fits: Option<Fits>,
    unread: &mut Option<ResponseBody>,
) -> Result<Answer, Box<Failure>> {
    let core = draft.core.settings();
    let policy = draft.options.retry.as_ref().unwrap_or(&core.retry);
    let uri = if core.hooks.is_empty() { Uri::default() } else { request.uri.clone() };
    let host = uri.host().unwrap_or_default();
    let timeout = draft.options.timeout.unwrap_or(core.timeout);
    let attempt_timeout = draft.options.attempt_timeout.unwrap_or(core.attempt_timeout);
    // Too far away to be counted is no deadline at all.
    let deadline = core.clock.now().checked_add(timeout);
    let left = || deadline.map_or(Duration::MAX, |deadline| deadline.saturating_sub(core.clock.now()));
    let mut rest = timeout;
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
        let info = AttemptInfo { operation: draft.operation, host, number: count };
        let begun = if core.hooks.is_empty() { Duration::ZERO } else { core.clock.now() };
        let outcome = {
            let (limit, phase) = match rest <= attempt_timeout {
                true => (rest, TimeoutPhase::Call),
                false => (attempt_timeout, TimeoutPhase::Attempt),
            };
            let ended = {
                let attempt =
                    pin!(attempt(draft, request, (info, &mut tokens), &mut head, (fits, &mut *unread)));
                race(attempt, core.clock.sleep(limit)).await
            };
            match ended {
                Some(Ok(())) => head.take().map_or(Attempt::TimedOut(phase), Attempt::Answer),
                Some(Err(Broken::Transport(error))) => Attempt::Failed(error),
                Some(Err(Broken::NoToken(error))) => Attempt::NoToken(error),
                None => Attempt::TimedOut(phase),
            }
        };
        let (trouble, asked) = match &outcome {
            Attempt::Answer(answer) => (Trouble::Status(answer.status), answer.retry_after),
            Attempt::Failed(error) => (Trouble::Transport(error), None),
            Attempt::NoToken((_, error)) => (Trouble::NoToken(error), None),
            Attempt::TimedOut(_) => (Trouble::Timeout, None),
        };
        if !core.hooks.is_empty() {
            let elapsed = core.clock.now().saturating_sub(begun);
            match &outcome {
                Attempt::Answer(answer) => core.hooks.response(info, answer, elapsed),
                _ => core.hooks.failure(info, trouble, elapsed),
            }
        }
        let used = tokens.take();
        let nothing_sent = used.is_none() && !request.sources.is_empty();
        if let (Attempt::Answer(answer), Some(used), false) = (&outcome, &used, renewed)
            && answer.status == StatusCode::UNAUTHORIZED
            && policy.allows_renewal(count)
            && !draft.body.is_spent()
        {
            renewed = true;
            authorize::reject(&request.sources, used);
            // Rarely needed: boxed, it is no part of what every call holds.
            let asked = Box::pin(tokens_within(&request.sources, core, left().min(attempt_timeout)));
            let others = asked.await;
            if let Some(others) = others.filter(|others| others != used) {
                trace::retrying(count, &AttemptError::Status(answer.status), Duration::ZERO);
                core.hooks.retry(info, trouble, Duration::ZERO);
                tokens = Some(others);
                *request = prepare(draft, request.idempotency_key.take())?;
                rest = left();
                continue;
            }
        }

        let is_final = match &outcome {
            Attempt::Answer(answer) => draft.operation.is_success(answer.status),
            other => matches!(other, Attempt::TimedOut(TimeoutPhase::Call)),
        };
        let failed = FailedAttempt {
            operation: draft.operation,
            attempts: count,
            trouble,
            safety: request.safety,
            retry_after: asked,
            entropy: &*core.entropy,
        };
        let can_repeat = !is_final && !draft.body.is_spent();
        let delay = if can_repeat { policy.delay(&failed) } else { None };
        let delay = delay.filter(|delay| *delay < left() && core.budget.spend());
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
                    let lost = lost || !nothing_sent;
                    Err(failure(draft, request, count, head, lost, FailureKind::Timeout(phase, cause)))
                }
            };
        };
        core.hooks.retry(info, trouble, delay);
        let cause = match outcome {
            Attempt::Answer(answer) => AttemptError::Status(answer.status),
            Attempt::Failed(error) => AttemptError::Transport(error),
            Attempt::NoToken((_, error)) => AttemptError::NoToken(error),
            Attempt::TimedOut(_) => AttemptError::Timeout,
        };
        lost |= cause.may_have_happened() && !nothing_sent;
        trace::retrying(count, &cause, delay);
        last = match (cause, last) {
            (AttemptError::Timeout, Some(earlier)) => Some(earlier),
            (cause, _) => Some(cause),
        };
        core.clock.sleep(delay).await;
        *request = prepare(draft, request.idempotency_key.take())?;
        rest = left();
    }
}

/// The tokens that the sources give now, if all of them give one within `limit`.
async fn tokens_within(sources: &Sources, core: &Settings, limit: Duration) -> Option<Tokens> {
    race(pin!(authorize::tokens(sources, core)), core.clock.sleep(limit)).await?.ok()
}

/// Sends once and reads the whole answer into `head`, or leaves its body `unread`. What came of the answer is in `head` also
/// when the rest does not come.
async fn attempt(
    draft: &Draft,
    request: &mut Prepared,
    (info, tokens): (AttemptInfo<'_>, &mut Option<Tokens>),
    head: &mut Option<Answer>,
    (fits, unread): (Option<Fits>, &mut Option<ResponseBody>),
) -> Result<(), Broken> {
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
    #[cfg(feature = "test-util")]
    message.extensions_mut().insert(draft.operation);
    if !core.hooks.is_empty() {
        core.hooks.request(info, message.headers_mut());
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
        attempts: info.number,
        retry_after,
        lost: false,
        idempotency_key: request.idempotency_key.clone(),
        scrubber,
        span: trace::Span::none(),
    });
    let is_open = fits.is_some_and(|fits| {
        draft.operation.is_success(answer.status)
            && decode::refuse_content_encoding(answer).is_ok()
            && fits(decode::content_type(answer).as_deref())
    });
    if is_open {
        *unread = Some(body);
        return Ok(());
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
        Ok(())
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
    Ok(())
}

/// `None` if the timer is first. Dropping the future abandons the attempt.
pub(crate) fn race<T>(
    mut attempt: Pin<&mut impl Future<Output = T>>,
    mut timer: BoxFuture<'static, ()>,
) -> impl Future<Output = Option<T>> {
    poll_fn(move |context| match attempt.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
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
