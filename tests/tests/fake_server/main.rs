//! The fake Polytomic server tested by itself, over plain HTTP, before anything else is tested with it.

mod api;
mod credentials;
mod idempotency;
mod organizations;
mod protocol;
mod users;
