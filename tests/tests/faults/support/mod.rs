//! What the tests share.
//!
//! | file | concept |
//! | --- | --- |
//! | `process` | a test that needs a process of its own |
//! | `tls` | an authority, and certificates of all kinds |

pub(crate) mod process;
#[cfg(target_os = "linux")]
pub(crate) mod tls;

use std::time::Duration;

use polytomic::v2022_12_12::models::UpdateOrganizationRequest;
use polytomic::v2025_09_18::Client;
use polytomic::{ClientBuilder, Error, RetryPolicy, TransportErrorKind, Uuid, v2022_12_12};
use tests::script::{Script, Server, json};

/// An organization's id.
pub(crate) const ORGANIZATION: Uuid = Uuid::from_u128(0x248df4b7_aa70_47b8_a036_33ac447e668d);
/// A user's id.
pub(crate) const USER: Uuid = Uuid::from_u128(0xa3f1c9e2_7b4d_4f6a_9c2e_1d2f3b4a5c6d);
/// An empty list, as the server answers it.
pub(crate) const NOTHING: &str = "{\"data\":[]}";

/// Three attempts without waiting.
pub(crate) fn at_once() -> RetryPolicy {
    RetryPolicy::new().base_delay(Duration::ZERO)
}

/// A builder for a server at this address: three attempts without waiting.
pub(crate) fn builder(url: &str) -> ClientBuilder<Client> {
    Client::builder().base_url(url).partner_key("partner-token").retry(at_once())
}

/// A client of this server.
pub(crate) fn client(server: &Server) -> Client {
    builder(&server.url()).build().unwrap()
}

/// A client of the old version, whose PATCH takes no idempotency key: nothing makes it safe to send twice.
pub(crate) fn old(url: &str) -> v2022_12_12::Client {
    v2022_12_12::Client::builder().base_url(url).api_key("partner-token").retry(at_once()).build().unwrap()
}

/// The call that must not be sent twice.
pub(crate) fn patch(client: &v2022_12_12::Client) -> v2022_12_12::organization::UpdateOrganization {
    client.organization().update(ORGANIZATION, &UpdateOrganizationRequest::new("Acme"))
}

/// A server whose connections are served with 200 and this body.
pub(crate) async fn serving(body: &str) -> Server {
    Server::playing([Script::serving(json("200 OK", body))]).await
}

/// The kind of a transport's failure; any other error fails the test.
pub(crate) fn kind<E>(error: &Error<E>) -> TransportErrorKind {
    match error {
        Error::Transport(failure) => failure.error().kind(),
        other => panic!("{other:?}"),
    }
}

/// The status of an error, if one came.
pub(crate) fn status<E>(error: &Error<E>) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}
