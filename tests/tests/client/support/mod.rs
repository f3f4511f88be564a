//! What the tests share.
//!
//! | file | concept |
//! | --- | --- |
//! | `wire` | a fake server with canned answers, and the assertions on what it received |
//! | `sdk` | the requests of the official TypeScript SDK |
//! | `raw` | a TCP server that drops connections on purpose |
//! | `capture` | a transport that never reaches the network |

pub(crate) mod capture;
pub(crate) mod raw;
pub(crate) mod sdk;
pub(crate) mod wire;

use std::time::Duration;

use polytomic::Uuid;
use polytomic::{v2022_12_12, v2025_09_18};
use tests::fake::{Hold, PARTNER_KEY, Server};

/// The organization id of Polytomic's own examples.
pub(crate) const ORGANIZATION: Uuid = Uuid::from_u128(0x248df4b7_aa70_47b8_a036_33ac447e668d);
/// The user id of Polytomic's own examples.
pub(crate) const USER: Uuid = Uuid::from_u128(0xa3f1c9e2_7b4d_4f6a_9c2e_1d2f3b4a5c6d);
/// The role id of Polytomic's own examples; the fake knows it as the role "Admin".
pub(crate) const ROLE: Uuid = tests::fake::ADMIN_ROLE;

/// A partner's client of the stateful fake.
pub(crate) fn partner(server: &Server) -> v2025_09_18::Client {
    v2025_09_18::Client::builder().base_url(server.url()).partner_key(PARTNER_KEY).build().unwrap()
}

/// The client of whoever holds this user key.
pub(crate) fn user(server: &Server, key: &str) -> v2025_09_18::Client {
    v2025_09_18::Client::builder().base_url(server.url()).user_key(key).build().unwrap()
}

/// A partner's client of the old version.
pub(crate) fn old_partner(server: &Server) -> v2022_12_12::Client {
    v2022_12_12::Client::builder().base_url(server.url()).api_key(PARTNER_KEY).build().unwrap()
}

/// How long a test waits for a request before it fails: a client that sends none must not hang it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// Waits until the server holds a request.
pub(crate) async fn arrived(hold: &mut Hold) {
    tokio::time::timeout(PATIENCE, hold.arrived()).await.expect("no request reached its operation");
}
