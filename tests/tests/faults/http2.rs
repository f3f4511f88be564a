//! F53: resets and farewells of HTTP/2, frame by frame. A server of this kind is chosen in the TLS handshake, so each test
//! runs in a process that trusts its authority.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use polytomic::TransportErrorKind::Interrupted;
use polytomic::{CallOptions, Error, TimeoutPhase};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use crate::support::tls::{Authority, Certificate, trusted};
use crate::support::{NOTHING, builder, kind, old, patch};

/// What the server does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    /// Answers it.
    Answer,
    /// Answers it, and says that this was the last one on the connection.
    AnswerAndLeave,
    /// Says that it was not looked at (`REFUSED_STREAM`).
    Refuse,
    /// Breaks it off (`INTERNAL_ERROR`).
    Reset,
    /// Says goodbye, and that no request was looked at, not even this one.
    Leave,
    /// Begins an answer and breaks it off.
    Cut,
    /// Does nothing.
    Hold,
    /// Begins an answer, and then sends empty pieces of it without end.
    Flood,
}

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
const ACK: u8 = 1;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let mut bytes = (payload.len() as u32).to_be_bytes()[1..].to_vec();
    bytes.extend_from_slice(&[kind, flags]);
    bytes.extend_from_slice(&stream.to_be_bytes());
    bytes.extend_from_slice(payload);
    bytes
}

/// `:status: 200`, which is in the static table.
fn head(stream: u32) -> Vec<u8> {
    frame(HEADERS, END_HEADERS, stream, &[0x88])
}

fn goaway(last: u32) -> Vec<u8> {
    frame(GOAWAY, 0, 0, &[last.to_be_bytes(), [0; 4]].concat())
}

fn deed(deed: Deed, stream: u32) -> Vec<u8> {
    let whole = [head(stream), frame(DATA, END_STREAM, stream, NOTHING.as_bytes())].concat();
    match deed {
        Deed::Answer => whole,
        Deed::AnswerAndLeave => [goaway(stream), whole].concat(),
        Deed::Refuse => frame(RST_STREAM, 0, stream, &7u32.to_be_bytes()),
        Deed::Reset => frame(RST_STREAM, 0, stream, &2u32.to_be_bytes()),
        Deed::Leave => goaway(0),
        Deed::Cut => [
            head(stream),
            frame(DATA, 0, stream, b"{\"data\":["),
            frame(RST_STREAM, 0, stream, &2u32.to_be_bytes()),
        ]
        .concat(),
        Deed::Hold => Vec::new(),
        Deed::Flood => head(stream),
    }
}

/// A server that does one deed a request, in order; the last one again and again.
struct Server {
    url: String,
    /// The connection of each request.
    requests: Arc<Mutex<Vec<usize>>>,
}

impl Server {
    async fn doing(authority: &Authority, deeds: &'static [Deed], settings: &'static [u8]) -> Self {
        let (listener, url) = authority.listen(Certificate::Good, &["h2"]).await;
        let requests: Arc<Mutex<Vec<usize>>> = Arc::default();
        let log = requests.clone();
        tokio::spawn(async move {
            let mut connection = 0;
            while let Ok(stream) = listener.accept().await {
                tokio::spawn(talk(stream, deeds, settings, log.clone(), connection));
                connection += 1;
            }
        });
        Self { url, requests }
    }

    fn requests(&self) -> Vec<usize> {
        self.requests.lock().unwrap().clone()
    }
}

async fn talk(
    mut stream: TlsStream<TcpStream>,
    deeds: &[Deed],
    settings: &[u8],
    log: Arc<Mutex<Vec<usize>>>,
    connection: usize,
) -> Option<()> {
    let mut preface = [0; 24];
    stream.read_exact(&mut preface).await.ok()?;
    stream.write_all(&frame(SETTINGS, 0, 0, settings)).await.ok()?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.ok()?;
        let [a, b, c, kind, flags, id @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await.ok()?;
        let id = u32::from_be_bytes(id);
        match kind {
            SETTINGS if flags & ACK == 0 => stream.write_all(&frame(SETTINGS, ACK, 0, &[])).await.ok()?,
            PING if flags & ACK == 0 => stream.write_all(&frame(PING, ACK, 0, &payload)).await.ok()?,
            HEADERS => {
                let deed_now = {
                    let mut log = log.lock().unwrap();
                    log.push(connection);
                    deeds[(log.len() - 1).min(deeds.len() - 1)]
                };
                stream.write_all(&deed(deed_now, id)).await.ok()?;
                if deed_now == Deed::Flood {
                    loop {
                        stream.write_all(&frame(DATA, 0, id, &[])).await.ok()?;
                    }
                }
            }
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_request_that_was_not_looked_at_is_sent_again_whatever_its_method() {
    let name = "http2::a_request_that_was_not_looked_at_is_sent_again_whatever_its_method";
    let Some(authority) = trusted(name) else { return };
    let first: [&[Deed]; 2] = [&[Deed::Refuse, Deed::Answer], &[Deed::Leave, Deed::Answer]];
    for deeds in first {
        let server = Server::doing(&authority, deeds, &[]).await;
        let response = patch(&old(&server.url)).response().await;
        // The answer to a PATCH is an object with `data`; a list there is a wrong shape, but an answer.
        assert!(matches!(response, Err(Error::Decode(_))), "{deeds:?}: {response:?}");
        assert_eq!(server.requests().len(), 2, "{deeds:?}");
        builder(&server.url).build().unwrap().organization().list().await.unwrap();
    }
}

#[tokio::test]
async fn a_stream_that_is_broken_off_is_a_broken_connection() {
    let Some(authority) = trusted("http2::a_stream_that_is_broken_off_is_a_broken_connection") else {
        return;
    };
    let first: [&[Deed]; 2] = [&[Deed::Reset, Deed::Answer], &[Deed::Cut, Deed::Answer]];
    for deeds in first {
        let server = Server::doing(&authority, deeds, &[]).await;
        let response = builder(&server.url).build().unwrap().organization().list().response().await.unwrap();
        assert_eq!(response.attempts(), 2, "{deeds:?}");

        let server = Server::doing(&authority, deeds, &[]).await;
        let error = patch(&old(&server.url)).await.unwrap_err();
        assert_eq!((kind(&error), error.attempts()), (Interrupted, 1), "{deeds:?}");
        assert!(error.outcome_unknown() && server.requests().len() == 1, "{deeds:?}");
    }
}

#[tokio::test]
async fn a_farewell_costs_no_request() {
    let Some(authority) = trusted("http2::a_farewell_costs_no_request") else { return };
    let server = Server::doing(&authority, &[Deed::AnswerAndLeave], &[]).await;
    let client = builder(&server.url).build().unwrap();
    for _ in 0..5 {
        assert_eq!(client.organization().list().response().await.unwrap().attempts(), 1);
    }
    assert_eq!(server.requests(), [0, 1, 2, 3, 4], "each on a connection of its own");
}

#[tokio::test]
async fn a_server_that_lets_wait_ends_by_the_limit_of_an_attempt() {
    let Some(authority) = trusted("http2::a_server_that_lets_wait_ends_by_the_limit_of_an_attempt") else {
        return;
    };
    // SETTINGS_MAX_CONCURRENT_STREAMS = 0: nothing may be asked.
    let none: &[u8] = &[0, 3, 0, 0, 0, 0];
    let waits: [(&[Deed], &[u8], usize); 3] =
        [(&[Deed::Hold], &[], 1), (&[Deed::Flood], &[], 1), (&[Deed::Hold], none, 1)];
    for (deeds, settings, most) in waits {
        let server = Server::doing(&authority, deeds, settings).await;
        let limit = CallOptions::new().attempt_timeout(Duration::from_millis(300));
        let error = patch(&old(&server.url)).options(limit).await.unwrap_err();
        match &error {
            Error::Timeout(failure) => assert_eq!(failure.phase(), TimeoutPhase::Attempt),
            // A flood of nothing is found out by the library before the limit.
            other => assert_eq!(kind(other), Interrupted, "{deeds:?}"),
        }
        assert!(server.requests().len() <= most, "{deeds:?}");
    }
}

/// Many calls share one connection, and one that is dropped takes no other with it.
#[tokio::test]
async fn a_dropped_call_breaks_off_its_own_stream_only() {
    let Some(authority) = trusted("http2::a_dropped_call_breaks_off_its_own_stream_only") else { return };
    let server = Server::doing(&authority, &[Deed::Answer, Deed::Hold, Deed::Answer], &[]).await;
    let client = builder(&server.url).build().unwrap();
    client.organization().list().await.unwrap();
    let held = tokio::spawn(client.organization().list().into_future());
    while server.requests().len() < 2 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    held.abort();
    assert!(held.await.unwrap_err().is_cancelled());
    for _ in 0..20 {
        client.organization().list().await.unwrap();
    }
    assert!(server.requests().iter().all(|connection| *connection == 0), "{:?}", server.requests());
}
