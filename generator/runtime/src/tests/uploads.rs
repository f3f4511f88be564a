//! Bodies that are read while they are sent.

use std::collections::VecDeque;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;

use super::printed::*;
use super::server::{Server, json, read_request};
use crate::runtime::{
    BodySource, BoxFuture, Error, Part, Parts, RetryPolicy, TransportError, TransportErrorKind, Upload,
};

/// Gives pieces, then ends well or not.
struct Pieces {
    pieces: VecDeque<&'static str>,
    fails: bool,
}

impl Pieces {
    fn new(pieces: impl IntoIterator<Item = &'static str>) -> Self {
        Self { pieces: pieces.into_iter().collect(), fails: false }
    }
}

impl BodySource for Pieces {
    fn next_chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            match self.pieces.pop_front() {
                None if self.fails => {
                    Err(TransportError::new(TransportErrorKind::Refused, "the disk is gone"))
                }
                piece => Ok(piece.map(Bytes::from)),
            }
        })
    }
}

fn quick() -> RetryPolicy {
    RetryPolicy::new().base_delay(Duration::ZERO)
}

#[tokio::test]
async fn content_of_known_length_is_sent_with_it() {
    let server = Server::answering([json("200 OK", "{}")]).await;
    let content = Upload::from_source(Some(9), || Pieces::new(["abc", "", "defghi"]));
    assert_eq!(content.length(), Some(9));
    server.client(|builder| builder).call(&POST).bytes("image/png", content).await.unwrap();
    let request = &server.requests()[0];
    assert!(request.contains("content-length: 9\r\n") && request.contains("content-type: image/png\r\n"));
    assert!(request.ends_with("\r\n\r\nabcdefghi"), "{request}");
}

#[tokio::test]
async fn content_of_unknown_length_is_sent_in_chunks() {
    let server = Server::with(|mut stream, _| async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n0\r\n\r\n") {
            let mut buffer = [0; 1024];
            let count = stream.read(&mut buffer).await.unwrap();
            request.extend_from_slice(&buffer[..count]);
        }
        let request = String::from_utf8(request).unwrap();
        assert!(request.contains("transfer-encoding: chunked\r\n") && !request.contains("content-length"));
        let _ = stream
            .write_all(json("200 OK", &format!("{:?}", request.split_once("\r\n\r\n").unwrap().1)).as_bytes())
            .await;
    })
    .await;
    let content = Upload::from_source(None, || Pieces::new(["abc", "defghi"]));
    let said = server.client(|builder| builder).call(&POST).bytes("image/png", content).await.unwrap();
    assert_eq!(said, "3\r\nabc\r\n6\r\ndefghi\r\n0\r\n\r\n");
}

#[tokio::test]
async fn every_attempt_reads_the_content_from_its_start() {
    let opened = Arc::new(AtomicUsize::new(0));
    let count = opened.clone();
    let content = Upload::from_source(Some(3), move || {
        count.fetch_add(1, Ordering::Relaxed);
        Pieces::new(["abc"])
    });
    let server = Server::answering([json("503 Service Unavailable", ""), json("200 OK", "{}")]).await;
    let client = server.client(|builder| builder.retry(quick()));
    client.call(&KEYED).bytes("text/plain", content).await.unwrap();
    let requests = server.requests();
    assert!(requests.len() == 2 && requests.iter().all(|request| request.ends_with("\r\n\r\nabc")));
    assert_eq!(opened.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn what_can_be_read_only_once_is_not_tried_again() {
    let server = Server::answering([json("503 Service Unavailable", ""), json("200 OK", "{}")]).await;
    let client = server.client(|builder| builder.retry(quick()));
    let content = Upload::once(None, Pieces::new(["abc"]));
    let error = client.call(&KEYED).bytes("text/plain", content).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503), "{error:?}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_refused_connection_reads_nothing_so_that_it_is_tried_again() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let client = Client::builder()
        .base_url(format!("http://{address}"))
        .partner_key("t")
        .retry(quick().max_attempts(3))
        .build()
        .unwrap();
    let content = Upload::once(None, Pieces::new(["abc"]));
    let error = client.call(&POST).bytes("text/plain", content).await.unwrap_err();
    assert_eq!(error.attempts(), 3, "{error:?}");
}

#[tokio::test]
async fn content_that_fails_ends_the_call_with_its_error() {
    let server = Server::with(|mut stream, _| async move {
        assert_eq!(read_request(&mut stream).await, None, "a cut body must not look whole");
    })
    .await;
    let content = Upload::from_source(Some(9), || Pieces { fails: true, ..Pieces::new(["abc"]) });
    let error = server.client(|builder| builder).call(&POST).bytes("text/plain", content).await.unwrap_err();
    let Error::Transport(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.error().kind(), TransportErrorKind::Refused);
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    let mut said = String::new();
    while let Some(error) = cause {
        said.push_str(&format!("{error}\n"));
        cause = error.source();
    }
    assert!(said.contains("content to send") && said.contains("the disk is gone"), "{said}");
}

#[tokio::test]
async fn parts_are_read_while_they_are_sent() {
    let server = Server::answering([json("200 OK", "{}")]).await;
    let parts = Parts::new()
        .part("title", Part::text("A title"))
        .part(
            "file",
            Part::upload(Upload::from_source(Some(6), || Pieces::new(["abc", "def"]))).file_name("a.txt"),
        )
        .part("last", Part::bytes("end"));
    server.client(|builder| builder).call(&POST).multipart("multipart/form-data", &parts).await.unwrap();
    let request = &server.requests()[0];
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    let boundary = head.split_once("boundary=").unwrap().1.lines().next().unwrap();
    assert_eq!(
        body,
        format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nA title\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nabcdef\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"last\"; filename=\"last\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nend\r\n--{boundary}--\r\n"
        )
    );
}

#[tokio::test]
async fn a_file_is_read_while_it_is_sent() {
    let mut file = tempfile();
    let text = "0123456789".repeat(20_000);
    file.1.write_all(text.as_bytes()).unwrap();
    let server = Server::answering([json("200 OK", "{}")]).await;
    let content = Upload::from_file(&file.0).unwrap();
    assert_eq!(content.length(), Some(200_000));
    server.client(|builder| builder).call(&POST).bytes("text/plain", content).await.unwrap();
    assert!(server.requests()[0].ends_with(&format!("\r\n\r\n{text}")));
    std::fs::remove_file(&file.0).unwrap();
    assert!(Upload::from_file(&file.0).is_err());
    assert!(Upload::from_file(std::env::temp_dir()).is_err(), "a folder is no file");
}

fn tempfile() -> (std::path::PathBuf, std::fs::File) {
    let name = format!("upload-{}-{:?}", std::process::id(), std::thread::current().id());
    let path = std::env::temp_dir().join(name);
    (path.clone(), std::fs::File::create(path).unwrap())
}
