// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Sending from code that is not async.

use std::future::Future;
use std::io;
use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use super::failure::{Context, Failure, FailureKind};
use super::{Answer, TransportError, TransportErrorKind, draft::Draft, send};

/// One runtime for all clients of the process, started by the first blocking call.
static RUNTIME: OnceLock<io::Result<Runtime>> = OnceLock::new();

/// Waits for a future on the process-wide runtime; refused on a thread that belongs to a runtime.
pub(crate) fn wait<F: Future>(future: F) -> Result<F::Output, TransportError> {
    if Handle::try_current().is_ok() {
        let message = "a blocking call would stop the async runtime of this thread: await the call instead \
                       (inside `spawn_blocking`, where it is refused too, with `Handle::current().block_on`)";
        return Err(TransportError::new(TransportErrorKind::Refused, message));
    }
    match RUNTIME.get_or_init(|| Builder::new_multi_thread().worker_threads(1).enable_all().build()) {
        Ok(runtime) => Ok(runtime.block_on(future)),
        Err(error) => {
            let error = io::Error::new(error.kind(), error.to_string());
            let message = "the runtime for blocking calls could not start";
            Err(TransportError::new(TransportErrorKind::Refused, message).with_source(error))
        }
    }
}

/// Sends on the process-wide runtime and blocks this thread. Refused on a thread that belongs to a runtime: blocking an
/// async task would stop the others, and tokio does not tell such a thread from one of its `spawn_blocking`.
pub(crate) fn send(draft: &Draft) -> Result<Answer, Box<Failure>> {
    wait(send::send(draft)).unwrap_or_else(|error| {
        Err(Box::new(Failure {
            context: Context::unsent(draft.operation),
            kind: FailureKind::Transport(error),
        }))
    })
}
