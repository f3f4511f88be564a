//! F19 to F23, F54, F62, F63: connections that break, and messages that are not what HTTP says.

use std::time::Duration;

use polytomic::TransportErrorKind::Interrupted;
use polytomic::v2025_09_18::models::CreateOrganizationRequest;
use polytomic::{Error, RetryPolicy};
use tests::script::{Act, Script, Server, answer, chunked, json};

use crate::support::{NOTHING, ORGANIZATION, builder, client, kind, old, patch, status};

const PART: &[u8] =
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"data\":[";

/// A connection that ends at each place of an exchange, in order or with a reset.
fn broken() -> Vec<(&'static str, Script)> {
    use Act::{Read, Reset, Send};
    vec![
        ("reset on accept", Script::new([Reset])),
        ("end on accept", Script::new([])),
        ("reset after the request", Script::new([Read, Reset])),
        ("end after the request", Script::new([Read])),
        ("reset in the head", Script::new([Read, Send(b"HTTP/1.1 200 OK\r\ncontent-le".into()), Reset])),
        ("end in the head", Script::new([Read, Send(b"HTTP/1.1 200 OK\r\ncontent-le".into())])),
        ("reset in the body", Script::new([Read, Send(PART.into()), Reset])),
        ("end in the body", Script::new([Read, Send(PART.into())])),
        ("end in a chunk", Script::new([Read, Send(chunked(NOTHING)[..100].into())])),
        ("no last chunk", Script::new([Read, Send(without_end(&chunked(NOTHING)))])),
    ]
}

fn without_end(bytes: &[u8]) -> Vec<u8> {
    bytes[..bytes.len() - 5].to_vec()
}

#[tokio::test]
async fn a_broken_connection_is_tried_again_where_it_is_safe() {
    for (name, script) in broken() {
        let server = Server::playing([script, Script::answering(json("200 OK", NOTHING))]).await;
        let response = client(&server).organization().list().response().await.unwrap();
        assert_eq!(response.attempts(), 2, "{name}");
        assert_eq!(server.connections(), 2, "{name}");
    }
}

#[tokio::test]
async fn a_broken_connection_is_the_end_where_it_is_not() {
    for (name, script) in broken() {
        let server = Server::playing([script, Script::answering(json("200 OK", "{}"))]).await;
        let error = patch(&old(&server.url())).await.unwrap_err();
        assert_eq!(kind(&error), Interrupted, "{name}");
        assert_eq!((error.attempts(), server.connections()), (1, 1), "{name}");
        assert!(error.outcome_unknown() && error.body().is_none(), "{name}: never partial data");
    }
}

/// A connection that was used before, and ends when the next request was read.
#[tokio::test]
async fn a_reused_connection_that_ends_without_an_answer() {
    let once = [Act::Read, Act::Send(json("200 OK", NOTHING)), Act::Read];
    let scripts = || [Script::new(once.clone()), Script::serving(json("200 OK", NOTHING))];

    let server = Server::playing(scripts()).await;
    let client = client(&server);
    client.organization().list().await.unwrap();
    client.organization().list().await.unwrap();
    let connections: Vec<_> = server.requests().iter().map(|request| request.connection).collect();
    assert_eq!(connections, [0, 0, 1], "a GET is sent again on another connection");

    let server = Server::playing(scripts()).await;
    let client = old(&server.url());
    client.organization().list().await.unwrap();
    let error = patch(&client).await.unwrap_err();
    assert!(kind(&error) == Interrupted && error.outcome_unknown(), "{error:?}");
    assert_eq!(server.hits(), 2, "a PATCH is not");
}

/// The server closes each connection after its answer, without saying so: the next request meets the closing.
#[tokio::test]
async fn a_connection_that_closes_while_a_request_begins() {
    let server = Server::playing([Script::answering(json("200 OK", NOTHING))]).await;
    let client = client(&server);
    for _ in 0..50 {
        client.organization().list().await.unwrap();
    }

    let server = Server::playing([Script::answering(json("200 OK", "{}"))]).await;
    let client = old(&server.url());
    let mut done = 0;
    for _ in 0..50 {
        match patch(&client).await {
            Ok(_) => done += 1,
            Err(error) => assert!(kind(&error) == Interrupted && error.outcome_unknown(), "{error:?}"),
        }
    }
    assert!(server.hits() <= 50, "no PATCH twice: {} for {done}", server.hits());
    server.closed(server.connections().saturating_sub(1)).await;
    patch(&client).await.unwrap();
}

/// A body that ends with the connection, at every place: only the whole one is a value.
#[tokio::test]
async fn a_body_that_is_cut_anywhere_is_never_a_value() {
    let body = r#"{"data":[{"id":"248df4b7-aa70-47b8-a036-33ac447e668d","name":"A \"é\" B"},{"name":null}]}"#;
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n";
    let cuts: Vec<usize> = (0..=body.len()).collect();
    let scripts = cuts.iter().map(|cut| {
        let mut bytes = head.as_bytes().to_vec();
        bytes.extend_from_slice(&body.as_bytes()[..*cut]);
        Script::answering(bytes)
    });
    let server = Server::playing(scripts).await;
    let client = client(&server);
    for cut in cuts {
        match client.organization().list().await {
            Ok(list) => assert_eq!((cut, list.data.len()), (body.len(), 2)),
            Err(error) => {
                assert!(matches!(error, Error::Decode(_)), "{cut}: {error:?}");
                assert!(cut < body.len(), "the whole body is a value: {error:?}");
            }
        }
    }
}

/// The same with a length and in chunks: the connection tells that the body was cut.
#[tokio::test]
async fn a_body_that_is_shorter_than_announced_is_a_broken_connection() {
    let whole = [json("200 OK", NOTHING), chunked(NOTHING)];
    for bytes in whole {
        let start = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
        let scripts = (start..bytes.len()).map(|end| Script::answering(&bytes[..end]));
        let server = Server::playing(scripts).await;
        let client = builder(&server.url()).retry(RetryPolicy::none()).build().unwrap();
        for end in start..bytes.len() {
            let error = client.organization().list().await.unwrap_err();
            assert_eq!(kind(&error), Interrupted, "{end}");
        }
    }
}

#[tokio::test]
async fn a_message_that_breaks_the_rules_is_an_error_and_ends_its_connection() {
    let ok = "HTTP/1.1 200 OK\r\n";
    let heads = [
        ("two lengths", format!("{ok}content-length: 11\r\ncontent-length: 12\r\n\r\n{NOTHING}")),
        ("a length that is none", format!("{ok}content-length: eleven\r\n\r\n{NOTHING}")),
        ("a negative length", format!("{ok}content-length: -1\r\n\r\n{NOTHING}")),
        ("a folded header", format!("{ok}x-a: 1\r\n  2\r\ncontent-length: 11\r\n\r\n{NOTHING}")),
        ("a header without a colon", format!("{ok}x-a\r\ncontent-length: 11\r\n\r\n{NOTHING}")),
        ("a huge header", format!("{ok}x-a: {}\r\ncontent-length: 11\r\n\r\n{NOTHING}", "a".repeat(600_000))),
        ("many headers", format!("{ok}{}content-length: 11\r\n\r\n{NOTHING}", "x-a: 1\r\n".repeat(200))),
        ("no status", "HTTP/1.1 OK\r\n\r\n".to_owned()),
        ("a status of letters", format!("HTTP/1.1 2xx OK\r\ncontent-length: 11\r\n\r\n{NOTHING}")),
        ("a status below 100", format!("HTTP/1.1 099 OK\r\ncontent-length: 11\r\n\r\n{NOTHING}")),
        ("a control character", format!("{ok}x-a: \u{1b}[2J\r\ncontent-length: 11\r\n\r\n{NOTHING}")),
        ("no HTTP", format!("SSH-2.0-server\r\n{NOTHING}")),
        ("a bad chunk", format!("{ok}transfer-encoding: chunked\r\n\r\nzz\r\n{NOTHING}\r\n0\r\n\r\n")),
        ("a huge chunk", format!("{ok}transfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n{NOTHING}")),
    ];
    for (name, bytes) in heads {
        let scripts = [
            Script::new([Act::Read, Act::Send(bytes.into_bytes()), Act::Hold]),
            Script::serving(json("200 OK", NOTHING)),
        ];
        let server = Server::playing(scripts).await;
        let client = old(&server.url());
        let error = patch(&client).await.unwrap_err();
        assert_eq!((kind(&error), server.hits()), (Interrupted, 1), "{name}");
        client.organization().list().await.unwrap();
        assert_eq!(server.requests()[1].connection, 1, "{name}: the connection is not used again");
    }
}

/// A length beside chunks is how answers are smuggled: the chunks count (RFC 9112 section 6.3), never the length.
#[tokio::test]
async fn chunks_win_over_a_length() {
    let both = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{NOTHING}\r\n0\r\n\r\n",
        NOTHING.len()
    );
    let server = Server::playing([Script::serving(both)]).await;
    let client = builder(&server.url()).retry(RetryPolicy::none()).build().unwrap();
    for _ in 0..2 {
        match client.organization().list().await {
            Ok(list) => assert!(list.data.is_empty()),
            Err(error) => assert_eq!(kind(&error), Interrupted),
        }
    }
}

/// What comes after an answer is the answer to no question, now or later.
#[tokio::test]
async fn an_answer_that_nobody_asked_for_is_nobodys() {
    let ours = json("200 OK", r#"{"data":{"name":"ours"}}"#);
    let theirs = json("200 OK", r#"{"data":{"name":"theirs"}}"#);
    let glued = [ours.clone(), theirs.clone()].concat();
    let in_one = Script::new([Act::Read, Act::Send(glued), Act::Serve(ours.clone())]);
    let junk = Script::new([Act::Read, Act::Send([ours.clone(), b"junk".to_vec()].concat()), Act::Hold]);
    let later = Script::new([
        Act::Read,
        Act::Send(ours.clone()),
        Act::Wait(Duration::from_millis(5)),
        Act::Send(theirs),
        Act::Serve(ours),
    ]);
    for (script, is_later) in [(in_one, false), (junk, false), (later, true)] {
        let server = Server::playing([script]).await;
        let client = client(&server);
        for round in 0..20 {
            let answer = client.organization().get(ORGANIZATION).await;
            let name = answer.unwrap().data.unwrap().name;
            assert_eq!(name.as_deref(), Some("ours"), "call {round}");
            if is_later {
                // It must have come before the next request: HTTP/1.1 can't tell it from an answer after that.
                server.closed(round + 1).await;
            }
        }
    }
}

/// A server that refuses a long request after its head, and reads no more of it.
#[tokio::test]
async fn an_answer_before_the_request_is_whole_is_the_answer() {
    let refusal = answer(
        "413 Content Too Large",
        "content-type: application/json\r\nconnection: close\r\n",
        r#"{"message":"too much"}"#,
    );
    let body = CreateOrganizationRequest::new("x".repeat(16 << 20));
    for last in [Act::Hold, Act::Ignore] {
        let server = Server::playing([Script::new([Act::ReadHead, Act::Send(refusal.clone()), last])]).await;
        let error = client(&server).organization().create(&body).await.unwrap_err();
        assert_eq!((status(&error), error.message()), (Some(413), Some("too much")));
        assert_eq!(server.hits(), 1);
    }
}

/// Whatever an exchange did to its connection, the client goes on with another one.
#[tokio::test]
async fn a_client_outlives_every_broken_connection() {
    let scripts: Vec<Script> = broken().into_iter().map(|(_, script)| script).collect();
    let count = scripts.len();
    let server = Server::playing(scripts.into_iter().chain([Script::serving(json("200 OK", NOTHING))])).await;
    let client = builder(&server.url()).retry(RetryPolicy::none()).build().unwrap();
    for _ in 0..count {
        client.organization().list().await.unwrap_err();
    }
    client.organization().list().await.unwrap();
    drop(client);
    server.all_closed().await;
}
