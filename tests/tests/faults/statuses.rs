//! F24 to F29, F46, F48, F56, F57: statuses that nobody expects, with bodies and headers that nobody expects.

use goldens::answers::Client as Answers;
use polytomic::v2025_09_18::organization::GetOrganizationError;
use polytomic::{DecodeErrorKind, Error, RetryPolicy, TransportErrorKind};
use tests::script::{Act, Script, Server, answer, json};

use crate::support::{NOTHING, ORGANIZATION, USER, builder, client, kind, status};

#[tokio::test]
async fn informational_answers_are_passed_over() {
    for early in [
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n",
        "HTTP/1.1 199 What\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n",
    ] {
        let bytes = [early.as_bytes(), &json("200 OK", NOTHING)].concat();
        let server = Server::playing([Script::serving(bytes)]).await;
        let client = client(&server);
        for _ in 0..2 {
            client.organization().list().await.unwrap();
        }
        assert_eq!(server.connections(), 1, "{early:?}: the connection stays usable");
    }
}

/// Nobody asked to speak another protocol.
#[tokio::test]
async fn a_switch_of_protocols_is_an_error() {
    let switch = "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n";
    let server = Server::playing([Script::answering(switch), Script::serving(json("200 OK", NOTHING))]).await;
    let client = builder(&server.url()).retry(RetryPolicy::none()).build().unwrap();
    let error = client.organization().list().await.unwrap_err();
    assert!(matches!(error, Error::Status(_) | Error::Transport(_)), "{error:?}");
    client.organization().list().await.unwrap();
}

#[tokio::test]
async fn a_status_that_no_document_knows_is_no_success() {
    for code in [201, 202, 206, 226, 299, 418, 499, 599, 600, 799, 999] {
        let server = Server::playing([Script::serving(json(&format!("{code} What"), NOTHING))]).await;
        let error = client(&server).organization().list().await.unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{code}: {error:?}");
        assert_eq!((status(&error), server.hits()), (Some(code), 1));
        assert_eq!(error.body().map(|body| &body[..]), Some(NOTHING.as_bytes()));
    }
}

/// A body after a 204 is none: it is the beginning of an answer to nothing.
#[tokio::test]
async fn no_content_is_no_content() {
    for bytes in [
        answer("204 No Content", "", ""),
        json("204 No Content", r#"{"data":{"email":"x"}}"#),
        b"HTTP/1.1 204 No Content\r\n\r\n".to_vec(),
        b"HTTP/1.1 204 No Content\r\ntransfer-encoding: chunked\r\n\r\n".to_vec(),
    ] {
        let server = Server::playing([Script::serving(bytes.clone())]).await;
        let client = client(&server);
        for _ in 0..3 {
            let deleted = client.users().delete(ORGANIZATION, USER).await.unwrap();
            assert_eq!(deleted, None, "{}", String::from_utf8_lossy(&bytes));
        }
    }
}

#[tokio::test]
async fn an_empty_body_where_json_is_due() {
    let empty = [answer("200 OK", "", ""), answer("200 OK", "content-type: application/json\r\n", " \r\n")];
    for bytes in empty {
        let server = Server::playing([Script::serving(bytes)]).await;
        match client(&server).organization().list().await.unwrap_err() {
            Error::Decode(failure) => assert_eq!(failure.error().kind(), DecodeErrorKind::EmptyBody),
            other => panic!("{other:?}"),
        }
    }
    for code in ["204 No Content", "205 Reset Content"] {
        let server = Server::playing([Script::serving(answer(code, "", ""))]).await;
        let error = client(&server).organization().list().await.unwrap_err();
        assert!(matches!(error, Error::Status(_)), "not documented for it: {error:?}");
    }
}

/// An answer to HEAD and a 304 have the length of a body that never comes.
#[tokio::test]
async fn a_length_without_a_body_keeps_nobody_waiting() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n";
    let server = Server::playing([Script::serving(head)]).await;
    let answers = Answers::builder().base_url(server.url()).build().unwrap();
    for _ in 0..3 {
        answers.jobs().head_result(ORGANIZATION).await.unwrap();
    }
    assert_eq!(server.connections(), 1, "the connection is used again");

    let server =
        Server::playing([Script::serving("HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n")]).await;
    let client = client(&server);
    for _ in 0..3 {
        assert_eq!(status(&client.organization().list().await.unwrap_err()), Some(304));
    }
    assert_eq!(server.connections(), 1, "the connection is used again");
}

/// Whatever the body of an error is, the status is not lost over it.
#[tokio::test]
async fn an_error_keeps_its_status_whatever_its_body_is() {
    let page = "content-type: text/html\r\n";
    let garbage: String = "\u{1b}[31m\u{202e}".repeat(500);
    let bodies = [
        (page, "<html><body>login</body></html>".to_owned()),
        ("content-type: application/json\r\n", String::new()),
        ("content-type: text/plain\r\n", "upstream \u{7}gone\n".to_owned()),
        ("", "no type at all".to_owned()),
        (page, garbage),
        ("content-type: application/json\r\n", "[".repeat(20_000)),
        ("content-type: application/problem+json\r\n", r#"{"type":7,"status":"x","title":[]}"#.to_owned()),
        ("content-type: application/json\r\n", r#"{"message":{"message":1},"status":"oops"}"#.to_owned()),
    ];
    let codes = [400, 401, 403, 404, 422, 429, 500, 503];
    let scripts = codes.iter().flat_map(|code| {
        let answers = bodies.iter().map(move |(headers, body)| {
            answer(&format!("{code} What"), &format!("{headers}connection: close\r\n"), body)
        });
        answers.map(Script::answering)
    });
    let server = Server::playing(scripts).await;
    let client = builder(&server.url()).retry(RetryPolicy::none()).build().unwrap();
    for code in codes {
        for (_, body) in &bodies {
            let error = client.organization().get(ORGANIZATION).await.unwrap_err();
            assert!(matches!(error, Error::Status(_) | Error::Api(_)), "{code} {body:.40}: {error:?}");
            assert_eq!(status(&error), Some(code));
            assert_eq!(error.body().map(|kept| kept.len()), Some(body.len()));
            let text = error.to_string();
            assert!(text.chars().count() < 1000 && !text.contains(['\u{1b}', '\u{202e}']), "{text}");
        }
    }
    let invalid =
        [b"HTTP/1.1 500 E\r\ncontent-length: 4\r\n\r\n".as_slice(), &[0xff, 0xfe, 0x80, 0]].concat();
    let server = Server::playing([Script::serving(invalid)]).await;
    let client = crate::support::client(&server);
    let error = client.organization().list().await.unwrap_err();
    assert_eq!((status(&error), error.body().map(|body| body.len())), (Some(500), Some(4)));
}

/// An error whose body is longer than the limit, announced or not, is that error all the same, and is tried again
/// like it.
#[tokio::test]
async fn an_error_with_a_body_past_the_limit_keeps_its_status() {
    let chunk = [b"10000\r\n".to_vec(), vec![b' '; 0x10000], b"\r\n".to_vec()].concat();
    let head = "content-type: application/json\r\nx-request-id: long-1";
    let chunked = format!("HTTP/1.1 503 Busy\r\n{head}\r\ntransfer-encoding: chunked\r\n\r\n");
    let announced = format!("HTTP/1.1 503 Busy\r\n{head}\r\ncontent-length: 9223372036854775807\r\n\r\n");
    for start in [chunked, announced] {
        let acts = [Act::Read, Act::Send(start.into_bytes()), Act::Flood(chunk.clone(), 64 << 20)];
        let server = Server::playing([Script::new(acts)]).await;
        let client = builder(&server.url()).max_body_bytes(200_000).build().unwrap();
        let error = client.organization().get(ORGANIZATION).await.unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{error:?}");
        assert_eq!((status(&error), error.request_id(), error.attempts()), (Some(503), Some("long-1"), 3));
        assert!(error.body().is_none(), "a part of a body is none");
        assert!(error.to_string().contains("longer than 200000 bytes"), "{error}");
    }
    // What is a success without the limit is none without its body.
    let acts = [
        Act::Read,
        Act::Send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".into()),
        Act::Flood(chunk, 64 << 20),
    ];
    let server = Server::playing([Script::new(acts)]).await;
    let client = builder(&server.url()).max_body_bytes(200_000).build().unwrap();
    let error = client.organization().get(ORGANIZATION).await.unwrap_err();
    assert_eq!((kind(&error), server.hits()), (TransportErrorKind::BodyTooLarge, 1));
}

/// The first DELETE did its work, and nobody heard of it.
#[tokio::test]
async fn a_delete_that_finds_nothing_the_second_time_says_that_it_was_the_second() {
    let scripts = [
        Script::answering(json("500 Internal Server Error", "{}")),
        Script::serving(json("404 Not Found", r#"{"message":"no such user"}"#)),
    ];
    let server = Server::playing(scripts).await;
    let error = client(&server).users().delete(ORGANIZATION, USER).await.unwrap_err();
    assert_eq!((status(&error), error.attempts(), error.outcome_unknown()), (Some(404), 2, true));
    let text = error.to_string();
    assert!(text.contains("2 attempts") && text.contains("outcome unknown"), "{text}");
}

#[tokio::test]
async fn headers_of_any_bytes_do_no_harm() {
    let long = "i".repeat(8000);
    let bytes = [
        b"HTTP/1.1 403 Forbidden\r\ncontent-type: application/json\r\nx-odd: \xff\xfe\x80\r\nretry-after: \xff\r\n"
            .as_slice(),
        format!("x-request-id: \u{202e}{long}\r\ncontent-length: 2\r\n\r\n{{}}").as_bytes(),
    ]
    .concat();
    let server = Server::playing([Script::serving(bytes)]).await;
    let error = client(&server).organization().get(ORGANIZATION).await.unwrap_err();
    assert!(matches!(error.api(), Some(GetOrganizationError::Forbidden(_))), "{error:?}");
    assert_eq!(error.headers().unwrap()["x-odd"].as_bytes(), b"\xff\xfe\x80");
    assert_eq!(error.retry_after(), None);
    let id = error.request_id().unwrap();
    assert!(id.starts_with("\\u{202e}iii") && id.chars().count() < 150, "{id}");
    assert!(error.to_string().chars().count() < 400, "{error}");
}
