//! Streams: where lines end, what an event is, what ends a stream and what does not.

use std::time::Duration;

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{
    ByteStream, CallOptions, Clock, DecodeErrorKind, Error, Event, EventStream, JsonLines, NoError,
    StreamError, TransportErrorKind, decode, read,
};

const EVENTS: &str = "text/event-stream";

fn pieces<'a>(media_type: &str, pieces: impl IntoIterator<Item = &'a [u8]>) -> Step {
    Step::Pieces(
        vec![("content-type", media_type.to_owned())],
        pieces.into_iter().map(<[u8]>::to_vec).collect(),
    )
}

fn bytewise(text: &str) -> Step {
    pieces(EVENTS, text.as_bytes().chunks(1))
}

async fn open_text(script: &Script) -> EventStream<String> {
    script.client().call(&GET).opening(read::text_events()).await.unwrap()
}

async fn all(step: Step) -> Vec<Event<String>> {
    let mut stream = open_text(&Script::new([step])).await;
    let mut events = Vec::new();
    while let Some(event) = stream.next().await {
        events.push(event.unwrap());
    }
    events
}

async fn data(step: Step) -> Vec<String> {
    all(step).await.into_iter().map(|event| event.data).collect()
}

#[tokio::test]
async fn lines_end_in_lf_cr_or_both_wherever_pieces_are_cut() {
    let text = "data: a\n\ndata: b\r\rdata: c\r\n\r\ndata: d1\rdata: d2\r\n\ndata: e\n\n";
    let expected = ["a", "b", "c", "d1\nd2", "e"];
    assert_eq!(data(bytewise(text)).await, expected);
    assert_eq!(data(pieces(EVENTS, [text.as_bytes()])).await, expected);
    assert_eq!(data(pieces(EVENTS, text.as_bytes().chunks(7))).await, expected);
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped_once() {
    assert_eq!(data(bytewise("\u{feff}data: a\n\n\u{feff}data: b\n\ndata: c\n\n")).await, ["a", "c"]);
}

#[tokio::test]
async fn fields_are_read_as_the_standard_says() {
    let text = ": comment\ndata:no space\ndata:  two spaces\ndata\nunknown: x\nDATA: y\n\n\
                event: named\ndata:\n\nevent: forgotten\n\ndata: plain\n\n";
    let events = all(bytewise(text)).await;
    let found: Vec<_> = events.iter().map(|event| (event.name.as_str(), event.data.as_str())).collect();
    assert_eq!(found, [("message", "no space\n two spaces\n"), ("named", ""), ("message", "plain")]);
}

#[tokio::test]
async fn ids_stay_and_waiting_times_are_digits() {
    let text = "id: 1\ndata: a\n\ndata: b\n\nid: 2\u{0}\nretry: 1s\ndata: c\n\nid\nretry: 20\n\nretry: x\ndata: d\n\ndata: e\n\n";
    let events = all(bytewise(text)).await;
    let ids: Vec<_> = events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids, ["1", "1", "1", "", ""]);
    let retries: Vec<_> = events.iter().map(|event| event.retry.map(|wait| wait.as_millis())).collect();
    assert_eq!(retries, [None, None, None, Some(20), None]);
}

#[tokio::test]
async fn what_has_no_empty_line_after_it_is_no_event() {
    assert_eq!(data(bytewise("data: a\n\ndata: b\n")).await, ["a"]);
    assert_eq!(data(bytewise("data: a\n\ndata: b")).await, ["a"]);
    assert!(data(bytewise("")).await.is_empty());
}

#[tokio::test]
async fn broken_data_is_told_and_the_stream_goes_on() {
    let text = "event: e\ndata: {\"n\": \"secret\"}\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n";
    let script = Script::new([bytewise(text)]);
    let mut stream: EventStream<i64> = script.client().call(&GET).opening(read::json_events()).await.unwrap();
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("event `e`") && !error.to_string().contains("secret"), "{error}");
    assert_eq!(stream.next().await.unwrap().unwrap().data, 2);
    assert!(stream.next().await.is_none());
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn an_event_is_bounded_and_a_stream_is_not() {
    let script = Script::new([bytewise(&"data: 0123456789\n\n".repeat(50))]);
    let client = script.build(|builder| builder.partner_key("k").max_body_bytes(40));
    let mut stream = client.call(&GET).opening(read::text_events()).await.unwrap();
    for _ in 0..50 {
        assert_eq!(stream.next().await.unwrap().unwrap().data, "0123456789");
    }
    assert!(stream.next().await.is_none());

    for endless in ["data: 0123456789\n".repeat(9), "0".repeat(99)] {
        script.play([bytewise(&endless)]);
        let mut stream = client.call(&GET).opening(read::text_events()).await.unwrap();
        assert!(matches!(stream.next().await.unwrap().unwrap_err(), StreamError::TooLong(40)));
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn retries_come_before_the_stream_and_never_within() {
    let script = Script::new([
        Step::status(503),
        Step::Fail(TransportErrorKind::Interrupted),
        Step::Cut(200),
        Step::Hang,
    ]);
    let stream: ByteStream = script.client().call(&GET).opening(read::bytes()).await.unwrap();
    let mut stream = stream;
    assert_eq!(script.hits(), 3);
    assert_eq!(stream.next_chunk().await.unwrap().unwrap().as_ref(), b"{\"data\":");
    assert!(matches!(stream.next_chunk().await.unwrap().unwrap_err(), StreamError::Transport(_)));
    assert!(stream.next_chunk().await.is_none());
    assert_eq!(script.hits(), 3);
}

#[tokio::test]
async fn each_piece_has_its_time_and_the_whole_has_none() {
    let script = Script::new([Step::Stall(200)]);
    let client = script.build(|builder| builder.timeout(Duration::from_secs(8)));
    let options = CallOptions::new().attempt_timeout(Duration::from_secs(5));
    let call = client.call(&GET).options(options);
    let mut stream = call.opening(read::bytes()).await.unwrap();
    script.clock.advance(Duration::from_secs(100));
    assert!(stream.next_chunk().await.unwrap().is_ok());
    assert!(matches!(stream.next_chunk().await.unwrap().unwrap_err(), StreamError::Timeout));
    assert_eq!(script.clock.now(), Duration::from_secs(105));
}

#[tokio::test]
async fn other_media_types_and_codings_are_no_stream() {
    let script = Script::new([Step::json(200, "{}")]);
    let opened = script.client().call(&GET).opening(read::text_events()).response().await;
    match opened.unwrap_err() {
        Error::Decode(failure) => {
            assert_eq!(failure.error().kind(), DecodeErrorKind::ContentType);
            assert_eq!(failure.error().to_string(), "the body is application/json, not text/event-stream");
        }
        other => panic!("{other:?}"),
    }
    script.play([pieces(EVENTS, [&b"x"[..]]).with_header("content-encoding", "gzip")]);
    let opened = script.client().call(&GET).opening(read::text_events()).await;
    assert!(matches!(
        opened.unwrap_err(),
        Error::Decode(failure) if failure.error().kind() == DecodeErrorKind::ContentEncoding
    ));
    script.play([Step::status(404)]);
    let opened =
        script.client().call_for::<(), NoError>(&GET, decode::empty).opening(read::text_events()).await;
    assert_eq!(opened.unwrap_err().status().unwrap(), 404);
}

async fn items(text: &str) -> Vec<Result<serde_json::Value, String>> {
    let script = Script::new([pieces("application/json-seq", text.as_bytes().chunks(3))]);
    let mut stream: JsonLines<serde_json::Value> =
        script.client().call(&GET).opening(read::json_lines()).await.unwrap();
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item.map_err(|error| error.to_string()));
    }
    items
}

#[tokio::test]
async fn items_are_lines_or_records() {
    let good = |items: Vec<Result<serde_json::Value, String>>| -> Vec<_> {
        items.into_iter().map(|item| item.unwrap().to_string()).collect()
    };
    assert_eq!(good(items("1\n\n [2]\r\n{\"a\":3}").await), ["1", "[2]", "{\"a\":3}"]);
    assert_eq!(good(items("\u{1e}{\n\"a\":\n1}\n\u{1e}2\n").await), ["{\"a\":1}", "2"]);
    let cut = items("\u{1e}{\"a\":\u{1e}2\n\u{1e}[3").await;
    assert!(cut[0].is_err() && cut[2].is_err(), "{cut:?}");
    assert_eq!(cut[1], Ok(serde_json::json!(2)));
    let broken = items("1\nx\n3\n").await;
    assert!(broken[1].is_err());
    assert_eq!(broken[2], Ok(serde_json::json!(3)));
}

#[cfg(feature = "blocking")]
#[test]
fn streams_can_be_read_on_a_thread() {
    let script = Script::new([bytewise("data: a\n\n")]);
    let mut stream = script.client().call(&GET).opening(read::text_events()).send_blocking().unwrap();
    assert_eq!(stream.next_blocking().unwrap().unwrap().data, "a");
    assert!(stream.next_blocking().is_none());
}
