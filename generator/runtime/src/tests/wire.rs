//! The default transport against a server that misbehaves byte by byte.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::printed::*;
use super::server::{Server, json, read_request};
use crate::runtime::{CallOptions, Error, NoError, RetryPolicy, TimeoutPhase, TransportErrorKind, decode};

fn kind<E>(error: &Error<E>) -> TransportErrorKind {
    match error {
        Error::Transport(failure) => failure.error().kind(),
        _ => panic!("{error:?}"),
    }
}

fn quick() -> RetryPolicy {
    RetryPolicy::new().base_delay(Duration::ZERO)
}

#[tokio::test]
async fn bytes_on_the_wire() {
    let server = Server::answering([json("200 OK", "{}")]).await;
    let client = server.client(|builder| builder.base_url(format!("{}/prefix/", server.url)));
    client.users().create("a/b é%2e", &CreateUserRequest::new("é")).notify(false).await.unwrap();
    let request = &server.requests()[0];
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut lines: Vec<_> = head.lines().map(str::to_owned).collect();
    assert_eq!(
        lines.remove(0),
        "POST /prefix/api/organizations/a%2Fb%20%C3%A9%252e/users?notify=false HTTP/1.1"
    );
    lines.sort();
    lines.retain(|line| !line.starts_with("idempotency-key: "));
    let host = server.url.strip_prefix("http://").unwrap();
    assert_eq!(
        lines,
        [
            "accept: application/json".to_owned(),
            "authorization: Bearer partner-token".to_owned(),
            "content-length: 14".to_owned(),
            "content-type: application/json".to_owned(),
            format!("host: {host}"),
            "user-agent: test-client/1.0".to_owned(),
            "x-polytomic-version: 2025-09-18".to_owned(),
        ]
    );
    assert_eq!(body, r#"{"email":"é"}"#);
}

/// The transport keeps what it knows of a server: nothing of one URL may get into another.
#[tokio::test]
async fn each_request_goes_to_its_own_url() {
    let server = Server::answering([json("200 OK", "{}")]).await;
    let other = Server::answering([json("200 OK", "{}")]).await;
    let client = server.client(|builder| builder);
    let create = |id: &str| client.users().create(id, &CreateUserRequest::new("e"));
    create("a").notify(true).await.unwrap();
    client.call(&GET).await.unwrap();
    let elsewhere = CallOptions::new().base_url(format!("{}/p", other.url));
    create("..a").options(elsewhere).await.unwrap();
    create("%2e%2e").notify(false).await.unwrap();
    create("b;c=d?e#f").await.unwrap();
    let targets = |server: &Server| -> Vec<String> {
        server.requests().iter().map(|request| request.split(' ').nth(1).unwrap().to_owned()).collect()
    };
    assert_eq!(
        targets(&server),
        [
            "/api/organizations/a/users?notify=true",
            "/things",
            "/api/organizations/%252e%252e/users?notify=false",
            "/api/organizations/b%3Bc%3Dd%3Fe%23f/users",
        ]
    );
    assert_eq!(targets(&other), ["/p/api/organizations/..a/users"]);
}

#[tokio::test]
async fn a_get_has_no_body_and_a_post_without_one_says_so() {
    let server = Server::answering([json("200 OK", "{}")]).await;
    let client = server.client(|builder| builder);
    client.call(&GET).await.unwrap();
    client.call(&POST).await.unwrap();
    let requests = server.requests();
    assert!(
        !requests[0].contains("content-length") && !requests[0].contains("content-type"),
        "{}",
        requests[0]
    );
    assert!(requests[1].contains("content-length: 0\r\n"), "{}", requests[1]);
}

#[tokio::test]
async fn redirects_are_not_followed_to_any_host() {
    let other = Server::answering([json("200 OK", "{}")]).await;
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
        let location = format!(
            "HTTP/1.1 {status}\r\nlocation: {}/x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
            other.url
        );
        let server = Server::answering([location]).await;
        let error = server
            .client(|builder| builder)
            .users()
            .create("o", &CreateUserRequest::new("e"))
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
    assert_eq!(other.requests().len(), 0);
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_for_any_method() {
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let client = Client::builder().base_url(format!("http://{port}")).retry(quick()).build().unwrap();
    let error = client.call(&POST).await.unwrap_err();
    assert_eq!(
        (kind(&error), error.attempts(), error.outcome_unknown()),
        (TransportErrorKind::Connect, 3, false)
    );
    assert!(!format!("{error} {error:?}").contains("/things"), "no URL: {error:?}");
}

#[tokio::test]
async fn a_connection_that_breaks_is_interrupted() {
    for answer in [
        "",
        "HTTP/1.1 200 OK\r\ncontent-le",
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
        "HTTP/0.9 what\r\n\r\n",
    ] {
        let server = Server::answering([answer.to_owned()]).await;
        let client = server.client(|builder| builder.retry(quick()));
        let error = client.call(&POST).await.unwrap_err();
        assert_eq!((kind(&error), error.attempts()), (TransportErrorKind::Interrupted, 1), "{answer:?}");
        assert!(error.outcome_unknown(), "{answer:?}");
        let error = client.call(&GET).await.unwrap_err();
        assert_eq!(error.attempts(), 3, "{answer:?}");
    }
}

#[tokio::test]
async fn a_retry_after_a_broken_connection_succeeds_with_the_same_key() {
    let server = Server::answering([String::new(), json("200 OK", "{}")]).await;
    let client = server.client(|builder| builder.retry(quick()));
    client.users().create("o", &CreateUserRequest::new("e")).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0], requests[1], "byte by byte, the key included");
    assert!(requests[0].contains("idempotency-key: "));
}

#[tokio::test]
async fn an_informational_answer_is_passed_over() {
    let early = format!("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n{}", json("200 OK", "{}"));
    let server = Server::answering([early]).await;
    server.client(|builder| builder).call(&GET).await.unwrap();
}

#[tokio::test]
async fn a_body_without_length_ends_with_the_connection() {
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
    let server = Server::answering([format!("{head}[1,2"), format!("{head}[1,2]")]).await;
    let client = server.client(|builder| builder);
    let error = client.call(&GET).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert_eq!(client.call(&GET).await.unwrap(), serde_json::json!([1, 2]));
}

#[tokio::test]
async fn an_endless_body_stops_at_the_limit() {
    let server = Server::with(|mut stream, _| async move {
        read_request(&mut stream).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").await;
        while stream.write_all(format!("400\r\n{}\r\n", " ".repeat(1024)).as_bytes()).await.is_ok() {}
    })
    .await;
    let client = server.client(|builder| builder.max_body_bytes(100_000));
    assert_eq!(kind(&client.call(&GET).await.unwrap_err()), TransportErrorKind::BodyTooLarge);
}

#[tokio::test]
async fn an_announced_length_past_the_limit_is_refused_at_once() {
    let server = Server::with(|mut stream, _| async move {
        read_request(&mut stream).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9223372036854775807\r\n\r\n").await;
        let _ = stream.read(&mut [0]).await;
    })
    .await;
    let error = server.client(|builder| builder).call(&GET).await.unwrap_err();
    assert_eq!((kind(&error), error.status().unwrap().as_u16()), (TransportErrorKind::BodyTooLarge, 200));
}

#[tokio::test]
async fn a_silent_server_and_a_stalled_body_run_into_the_limit() {
    for head in ["", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{"] {
        let server = Server::with(move |mut stream, _| async move {
            read_request(&mut stream).await;
            let _ = stream.write_all(head.as_bytes()).await;
            let _ = stream.read(&mut [0]).await;
        })
        .await;
        let client = server.client(|builder| builder.attempt_timeout(Duration::from_millis(200)));
        let error = client.call(&POST).await.unwrap_err();
        assert!(
            matches!(&error, Error::Timeout(failure) if failure.phase() == TimeoutPhase::Attempt),
            "{error}"
        );
        assert_eq!(error.status().is_some(), !head.is_empty(), "what came of the answer is kept");
    }
}

#[tokio::test]
async fn head_and_not_modified_do_not_wait_for_a_body() {
    static HEAD: crate::runtime::Operation =
        crate::runtime::Operation::new("head", crate::runtime::Method::Head, "/x");
    let server = Server::answering([
        "HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n".to_owned(),
        "HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n".to_owned(),
        "HTTP/1.1 204 No Content\r\n\r\n".to_owned(),
    ])
    .await;
    let client = server.client(|builder| builder);
    client.call_for::<(), NoError>(&HEAD, decode::empty).await.unwrap();
    assert_eq!(client.call(&GET).await.unwrap_err().status().unwrap().as_u16(), 304);
    client.call_for::<(), NoError>(&GET, decode::empty).await.unwrap();
}

#[tokio::test]
async fn an_early_answer_is_the_answer() {
    let server = Server::with(|mut stream, _| async move {
        let _ = stream.read(&mut [0; 1024]).await;
        let _ = stream.write_all(json("413 Content Too Large", r#"{"message":"too big"}"#).as_bytes()).await;
        // Reads on, so that the closing of the connection does not take the answer with it.
        let mut rest = [0; 65536];
        while stream.read(&mut rest).await.is_ok_and(|count| count > 0) {}
    })
    .await;
    let call =
        server.client(|builder| builder).call(&POST).bytes("application/octet-stream", vec![0; 8_000_000]);
    assert_eq!(call.await.unwrap_err().message(), Some("too big"));
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn a_handshake_that_fails_is_not_tried_again() {
    let server = Server::with(|mut stream, _| async move {
        let _ = stream.write_all(b"this is no TLS\r\n\r\n").await;
        let _ = stream.read(&mut [0; 4096]).await;
    })
    .await;
    let url = server.url.replace("http://", "https://");
    let client = Client::builder().base_url(url).retry(quick()).build().unwrap();
    let error = client.call(&GET).await.unwrap_err();
    assert_eq!((kind(&error), error.attempts()), (TransportErrorKind::Refused, 1));
}

#[test]
fn outside_of_a_runtime_it_is_an_error_and_no_panic() {
    use std::future::IntoFuture;
    let client = Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    let mut call = client.call(&GET).into_future();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = std::pin::Pin::new(&mut call).poll(&mut context) else {
        panic!("not ready")
    };
    assert!(error.to_string().contains("needs a tokio runtime"), "{error}");
}

#[tokio::test]
async fn many_calls_share_one_client() {
    let server = Server::answering([json("200 OK", "{}")]).await;
    let client = server.client(|builder| builder);
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let call = client.call(&GET);
            tokio::spawn(async move { call.await.is_ok() })
        })
        .collect();
    for call in calls {
        assert!(call.await.unwrap());
    }
    assert_eq!(server.requests().len(), 200);
}
