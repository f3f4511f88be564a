// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What becomes of an answer: the value with the answer's head, or an error.

use super::failure::{self, Context, Failure, Head};
use super::{Answer, Answers, DecodeError, Error, Operation, Response, message, trace};

/// The value of a success, beside its answer.
pub(crate) fn settle<T, E: Answers>(
    outcome: Result<Answer, Box<Failure>>,
    operation: &'static Operation,
    decode: fn(&Answer) -> Result<T, DecodeError>,
) -> Result<(T, Answer), Error<E>> {
    let answer = outcome.map_err(|failure| Error::from_failure(*failure))?;
    if !operation.is_success(answer.status) {
        return Err(failed(operation, answer));
    }
    match decode(&answer) {
        Ok(value) => Ok((value, answer)),
        Err(error) => Err(unusable(operation, answer, error)),
    }
}

/// The error of a success that can't be made use of.
pub(crate) fn unusable<E>(operation: &'static Operation, answer: Answer, error: DecodeError) -> Error<E> {
    trace::failed(&answer.span, "decode");
    Error::from_decode(context(operation, answer), error)
}

/// The error of an answer that is no success.
pub(crate) fn failed<E: Answers>(operation: &'static Operation, answer: Answer) -> Error<E> {
    let documented = match answer.too_large.clone() {
        Some(error) => Some(Err(error)),
        None => E::answer(&answer),
    };
    let context = context(operation, answer);
    match documented {
        Some(Ok(error)) => Error::from_api(context, error),
        Some(Err(error)) => Error::from_status(context, Some(error)),
        None => Error::from_status(context, None),
    }
}

fn context(operation: &'static Operation, mut answer: Answer) -> Context {
    let lost = answer.lost || failure::leaves_open(answer.status);
    Context {
        operation,
        attempts: answer.attempts,
        outcome_unknown: lost && !operation.method.is_safe(),
        idempotency_key: answer.idempotency_key.take(),
        retry_after: answer.retry_after,
        answer: Some(Head::new(answer)),
    }
}

pub(crate) fn response<T>(value: T, answer: Answer) -> Response<T> {
    Response {
        value,
        request_id: message::request_id(&answer.headers, &answer.scrubber),
        status: answer.status,
        headers: answer.headers,
        attempts: answer.attempts,
    }
}
