// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! One token for many calls: kept while it is good, fetched by one of those that need it.

use std::future::{Future, poll_fn};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::SystemTime;

use super::{Secret, TokenError};

/// A token and how long it is good. `None`: until it is rejected.
#[derive(Clone)]
pub(crate) struct Issued {
    pub(crate) token: Secret,
    /// From here on the next one is fetched.
    pub(crate) renew_at: Option<SystemTime>,
    /// From here on it is of no use.
    pub(crate) expires_at: Option<SystemTime>,
}

/// Keeps a token. No executor is needed, only wakers.
#[derive(Default)]
pub(crate) struct SingleFlight(Mutex<State>);

#[derive(Default)]
struct State {
    issued: Option<Issued>,
    /// Counts the fetches.
    round: u64,
    is_fetching: bool,
    /// How the fetch of a round failed.
    failed: Option<(u64, TokenError)>,
    waiting: Vec<Waker>,
}

enum Step {
    Done(Result<Secret, TokenError>),
    Wait(u64),
    Fetch(u64),
}

impl SingleFlight {
    /// The token that is kept, or the one that `fetch` gives to all who wait for it. Dropping the future of the one
    /// that fetches leaves the fetch to the next.
    pub(crate) async fn token<F>(
        &self,
        now: impl Fn() -> SystemTime,
        fetch: impl Fn() -> F,
    ) -> Result<Secret, TokenError>
    where
        F: Future<Output = Result<Issued, TokenError>>,
    {
        let mut waited = None;
        loop {
            match self.step(now(), waited) {
                Step::Done(outcome) => return outcome,
                Step::Wait(round) => {
                    self.landed(round).await;
                    waited = Some(round);
                }
                Step::Fetch(round) => {
                    let _landing = Landing(self);
                    let fetched = fetch().await;
                    return self.keep(fetched, round, now());
                }
            }
        }
    }

    /// Keeps a token no longer.
    pub(crate) fn forget(&self, token: &Secret) {
        let mut state = self.state();
        if state.issued.as_ref().is_some_and(|issued| issued.token == *token) {
            state.issued = None;
        }
    }

    fn step(&self, now: SystemTime, waited: Option<u64>) -> Step {
        let mut state = self.state();
        let is_before = |time: Option<SystemTime>| time.is_none_or(|time| now < time);
        if let Some(issued) = &state.issued
            && is_before(issued.expires_at)
            && (is_before(issued.renew_at) || state.is_fetching)
        {
            return Step::Done(Ok(issued.token.clone()));
        }
        if let Some((round, error)) = &state.failed
            && waited == Some(*round)
        {
            return Step::Done(Err(error.clone()));
        }
        if state.is_fetching {
            return Step::Wait(state.round);
        }
        state.is_fetching = true;
        state.round += 1;
        Step::Fetch(state.round)
    }

    fn keep(
        &self,
        fetched: Result<Issued, TokenError>,
        round: u64,
        now: SystemTime,
    ) -> Result<Secret, TokenError> {
        let mut state = self.state();
        match fetched {
            Ok(issued) => {
                state.failed = None;
                Ok(state.issued.insert(issued).token.clone())
            }
            Err(error) => {
                state.failed = Some((round, error.clone()));
                // The one at hand may be good for a while yet.
                let kept =
                    state.issued.as_ref().filter(|issued| issued.expires_at.is_none_or(|end| now < end));
                kept.map(|issued| issued.token.clone()).ok_or(error)
            }
        }
    }

    /// Completes when the fetch of this round has ended.
    async fn landed(&self, round: u64) {
        poll_fn(|context| {
            let mut state = self.state();
            if !state.is_fetching || state.round != round {
                return Poll::Ready(());
            }
            if !state.waiting.iter().any(|waker| waker.will_wake(context.waker())) {
                state.waiting.push(context.waker().clone());
            }
            Poll::Pending
        })
        .await;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends a fetch, also one that is abandoned.
struct Landing<'a>(&'a SingleFlight);

impl Drop for Landing<'_> {
    fn drop(&mut self) {
        let waiting = {
            let mut state = self.0.state();
            state.is_fetching = false;
            std::mem::take(&mut state.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }
}
