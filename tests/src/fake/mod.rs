//! A fake Polytomic server: real HTTP on loopback, stateful, both API versions.
//!
//! | file | concept |
//! | --- | --- |
//! | `server` | starting, seeding and stopping; the face of the fake |
//! | `exchange` | the way of one request to its answer |
//! | `record` | what was received, and one line per exchange |
//! | `hooks` | canned answers, held requests, injected failures |
//! | `version` | the API version a request asks for |
//! | `routes` | operations: verb, path, who may call, what a missing object answers |
//! | `auth` | credentials and what they may reach |
//! | `idempotency` | stored outcomes and the lock of a running request |
//! | `operations` | from an operation to the function that does it |
//! | `body` | reading a request's JSON object, field by field |
//! | `state`, `roles`, `organizations`, `users` | what the server knows and does |
//! | `errors`, `answer` | the three error bodies and the response |
//!
//! # What is documented and what is assumed
//!
//! Paths, verbs, credentials, statuses and bodies follow Polytomic's published reference. Where it is
//! silent the fake decides; these are assumptions about the service and no statements of it:
//!
//! - A missing or unknown `X-Polytomic-Version` answers 400. The service has a default version, but a
//!   client that relies on it is at fault.
//! - `key` and `metadata` of an error body: their values are not published. The fake's keys are listed in
//!   `errors`; a 422 names the offending field in `metadata.field`.
//! - `PATCH` (2022-12-12) merges: an omitted field survives, `null` clears it. `PUT` (2025-09-18) replaces
//!   all SSO and OIDC settings, as documented. In all other places `null` for an optional field means "not
//!   given".
//! - An object that does not exist or lies out of the credential's reach answers 404 where the operation
//!   documents 404, else 403. A path identifier that is no hyphenated UUID answers 404 always.
//! - A body with another media type than `application/json` answers 415; a body that is no JSON object, 422.
//!   Unknown fields of a body are ignored.
//! - A malformed `Idempotency-Key` answers 422. The same key with another body replays the first outcome.
//!   The key counts on POST, PUT, PATCH and DELETE and is ignored on GET. Stored outcomes never expire.
//! - A user without requested roles has none (`role_ids: null`). An e-mail address is unique within its
//!   organization; a second one answers 422. An update without roles leaves the roles as they are.
//! - A second API key without `force=true` answers 403, the documented status that fits best.
//! - In 2022-12-12 a user's key lists its own organization; every other operation there wants a partner's
//!   or a deployment's key. A deployment key reaches every organization and creates under the first partner.

mod answer;
mod auth;
mod body;
mod errors;
mod exchange;
mod hooks;
mod idempotency;
mod operations;
mod organizations;
mod record;
mod roles;
mod routes;
mod server;
mod state;
mod users;
mod version;

pub use hooks::{Canned, Hold};
pub use idempotency::REPLAYED_HEADER;
pub use record::{Exchange, Received};
pub use roles::{ADMIN_ROLE, MEMBER_ROLE};
pub use server::{Builder, Server};
pub use version::Version;

/// Key of the partner that every server has.
pub const PARTNER_KEY: &str = "partner-key-of-the-fake";
/// Name of that partner's owner organization.
pub const OWNER_NAME: &str = "Owner";
/// Key of the one user that every server has, in the owner organization.
pub const USER_KEY: &str = "user-key-of-the-fake";
/// E-mail address of that user.
pub const USER_EMAIL: &str = "owner@example.com";
/// Deployment key (on-premises) that every server knows.
pub const DEPLOYMENT_KEY: &str = "deployment-key-of-the-fake";
