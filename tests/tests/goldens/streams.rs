//! Answers that come bit by bit, over a real connection: events, lines of JSON, bytes.

use std::time::Duration;

use goldens::streams::Client;
use goldens::streams::chat::CreateChatError;
use goldens::streams::models::{Change, Chat, Chunk, NewChat};
use goldens::{CallOptions, DecodeErrorKind, Error, StreamError};
use serde_json::json;
use tests::fake::Canned;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::support::{answering, only_request};

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

fn stream(media_type: &str, body: &str) -> Canned {
    Canned::text(200, media_type, body)
}

/// A server that answers one request with a head, then with pieces as they are told, and says whether the client left
/// before the end.
struct Slowly {
    url: String,
    pieces: mpsc::UnboundedSender<&'static str>,
    client_left: JoinHandle<bool>,
}

impl Slowly {
    async fn start(head: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (pieces, mut told) = mpsc::unbounded_channel::<&'static str>();
        let client_left = tokio::spawn(async move {
            let (mut socket, _) = listener.accept().await.unwrap();
            read_request(&mut socket).await;
            socket.write_all(head.as_bytes()).await.unwrap();
            let mut rest = [0; 64];
            loop {
                tokio::select! {
                    piece = told.recv() => match piece {
                        Some(piece) => socket.write_all(piece.as_bytes()).await.unwrap(),
                        None => return false,
                    },
                    read = socket.read(&mut rest) => if matches!(read, Ok(0) | Err(_)) { return true },
                }
            }
        });
        Self { url, pieces, client_left }
    }

    fn send(&self, piece: &'static str) {
        self.pieces.send(piece).unwrap();
    }
}

async fn read_request(socket: &mut TcpStream) {
    let mut seen = Vec::new();
    while !seen.windows(4).any(|window| window == b"\r\n\r\n") {
        let mut buffer = [0; 1024];
        let length = socket.read(&mut buffer).await.unwrap();
        assert_ne!(length, 0);
        seen.extend_from_slice(&buffer[..length]);
    }
}

const EVENTS: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";

#[tokio::test]
async fn json_beside_events_gives_json_when_awaited_and_events_when_asked() {
    let server = answering(Canned::json(200, &json!({"text": "whole"}))).await;
    let chat = client(&server.url());
    assert_eq!(chat.chat().create(&NewChat::new("p")).await.unwrap(), Chat::new("whole"));
    assert_eq!(only_request(&server).header("accept"), Some("application/json"));

    server.answer_next(stream(
        "text/event-stream; charset=utf-8",
        "data: {\"part\": \"a\"}\n\ndata: {\"part\": \"b\"}\n\ndata: [DONE]\n\ndata: {\"part\": \"c\"}\n\n",
    ));
    let mut body = NewChat::new("p");
    body.stream = Some(true);
    let mut events = chat.chat().create(&body).events().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data, Chunk::new("a"));
    assert_eq!(events.next().await.unwrap().unwrap().data, Chunk::new("b"));
    assert!(events.next().await.is_none());
    assert!(events.next().await.is_none());
    let request = only_request(&server);
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    assert_eq!(request.json(), json!({"prompt": "p", "stream": true}));
}

#[tokio::test]
async fn errors_of_a_stream_are_the_operations_own() {
    let server = answering(Canned::json(400, &json!({"title": "no"}))).await;
    let chat = client(&server.url());
    let error = chat.chat().create(&NewChat::new("p")).events().await.unwrap_err();
    assert!(matches!(
        error.api(),
        Some(CreateChatError::BadRequest(problem)) if problem.title.as_deref() == Some("no")
    ));
    // The server took no notice of what was asked for: its answer is kept.
    server.answer_next(Canned::json(200, &json!({"text": "whole"})));
    let error = chat.chat().create(&NewChat::new("p")).events().await.unwrap_err();
    assert!(
        matches!(&error, Error::Decode(failure) if failure.error().kind() == DecodeErrorKind::ContentType)
    );
    assert_eq!(error.body().unwrap().as_ref(), br#"{"text":"whole"}"#);
}

#[tokio::test]
async fn events_alone_come_when_the_call_is_awaited() {
    let server = answering(stream(
        "text/event-stream",
        ": hello\nid: 7\nevent: change\nretry: 1500\ndata: {\"path\":\ndata: \"/a\"}\n\ndata: {}\n\ndata: {\"path\": \"/b\"}\n\ndata: {\"path\": \"/cut\"}\n",
    ))
    .await;
    let response = client(&server.url()).chat().watch_changes().since("6").response().await.unwrap();
    assert_eq!(response.status(), 200);
    let mut events = response.into_value();
    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.name.as_str(), first.id.as_str()), ("change", "7"));
    assert_eq!(first.retry, Some(Duration::from_millis(1500)));
    assert_eq!(first.data, Change::new("/a"));
    // An event that can't be read is told, and the stream goes on.
    let broken = events.next().await.unwrap().unwrap_err();
    assert!(
        matches!(&broken, StreamError::Decode(error) if error.to_string().contains("event `message`")),
        "{broken}"
    );
    let third = events.next().await.unwrap().unwrap();
    assert_eq!((third.name.as_str(), third.id.as_str(), third.data), ("message", "7", Change::new("/b")));
    // The last one has no end.
    assert!(events.next().await.is_none());
    let request = only_request(&server);
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    assert_eq!(request.query.as_deref(), Some("since=6"));
}

#[tokio::test]
async fn text_data_stays_text() {
    let server =
        answering(stream("text/event-stream", "data: {\"not\": json\n\ndata: [DONE]\n\ndata\n\n")).await;
    let mut events = client(&server.url()).chat().watch_ticks().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data, "{\"not\": json");
    assert_eq!(events.next().await.unwrap().unwrap().data, "[DONE]");
    assert_eq!(events.next().await.unwrap().unwrap().data, "");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn lines_of_json_and_records() {
    let server =
        answering(stream("application/jsonl", "{\"part\": \"a\"}\r\n\n{\"part\": 1}\n{\"part\": \"b\"}"))
            .await;
    let chat = client(&server.url());
    let mut lines = chat.chat().read_log().await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap(), Chunk::new("a"));
    assert!(matches!(lines.next().await.unwrap().unwrap_err(), StreamError::Decode(_)));
    assert_eq!(lines.next().await.unwrap().unwrap(), Chunk::new("b"));
    assert!(lines.next().await.is_none());

    server.answer_next(stream("text/event-stream", "data: {\"part\": \"c\"}\n\n"));
    let mut events = chat.chat().read_log().events().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data, Chunk::new("c"));

    server.answer_next(stream("application/json-seq", "\u{1e}{\"a\":\n1}\n\u{1e}2\n"));
    let mut records = chat.chat().read_records().await.unwrap();
    assert_eq!(records.next().await.unwrap().unwrap(), json!({"a": 1}));
    assert_eq!(records.next().await.unwrap().unwrap(), json!(2));
    assert!(records.next().await.is_none());
}

#[tokio::test]
async fn bytes_come_whole_or_piece_by_piece() {
    let server = answering(stream("application/octet-stream", "abc")).await;
    let chat = client(&server.url());
    let mut pieces = chat.chat().export_chats().stream().await.unwrap();
    let mut all = Vec::new();
    while let Some(piece) = pieces.next_chunk().await {
        all.extend_from_slice(&piece.unwrap());
    }
    assert_eq!(all, b"abc");
    assert_eq!(only_request(&server).header("accept"), Some("application/octet-stream"));
}

#[tokio::test]
async fn an_event_comes_before_the_stream_ends_and_dropping_closes_the_connection() {
    let server = Slowly::start(EVENTS).await;
    let mut events = client(&server.url).chat().watch_changes().await.unwrap();
    server.send("data: {\"path\": ");
    server.send("\"/a\"}\n\n");
    assert_eq!(events.next().await.unwrap().unwrap().data, Change::new("/a"));
    drop(events);
    assert!(server.client_left.await.unwrap());
}

#[tokio::test]
async fn a_cut_body_is_an_error() {
    let server = Slowly::start("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n").await;
    server.send("abc");
    let mut pieces = client(&server.url).chat().export_chats().stream().await.unwrap();
    assert_eq!(pieces.next_chunk().await.unwrap().unwrap().as_ref(), b"abc");
    drop(server.pieces);
    assert!(matches!(pieces.next_chunk().await.unwrap().unwrap_err(), StreamError::Transport(_)));
    assert!(pieces.next_chunk().await.is_none());
}

#[tokio::test]
async fn silence_is_a_timeout() {
    let server = Slowly::start(EVENTS).await;
    let options = CallOptions::new().attempt_timeout(Duration::from_millis(200));
    let mut events = client(&server.url).chat().watch_ticks().options(options).await.unwrap();
    assert!(matches!(events.next().await.unwrap().unwrap_err(), StreamError::Timeout));
    assert!(events.next().await.is_none());
    assert!(server.client_left.await.unwrap());
}
