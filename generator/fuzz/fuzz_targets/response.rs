#![no_main]
//! An answer → what the client makes of it.
#![allow(deprecated)] // The golden has a header of that kind.

use std::sync::Arc;

use letterpress_fuzz::wire::{Answer, Still, Wire, once, wait};

libfuzzer_sys::fuzz_target!(|input: (u16, Vec<(u8, String)>, Vec<Vec<u8>>, u8)| {
    let (status, headers, pieces, which) = input;
    const NAMES: [&str; 8] =
        ["content-type", "retry-after", "link", "x-total", "x-tags", "location", "date", "content-encoding"];
    const TYPES: [&str; 6] = [
        "application/json",
        "text/event-stream",
        "application/jsonl",
        "text/plain",
        "application/problem+json",
        "application/octet-stream",
    ];
    const STATUSES: [u16; 8] = [200, 200, 201, 202, 204, 400, 404, 500];
    let mut headers: Vec<(Vec<u8>, Vec<u8>)> = headers
        .into_iter()
        .map(|(name, value)| (NAMES[usize::from(name) % NAMES.len()].into(), value.into_bytes()))
        .collect();
    headers.push((b"content-type".to_vec(), TYPES[usize::from(which / 16) % TYPES.len()].into()));
    // Half of the answers are of a status that is documented, or nearly none would be.
    let status = match status.checked_sub(1 << 15) {
        Some(any) => 100 + any % 500,
        None => STATUSES[usize::from(status) % STATUSES.len()],
    };
    let answer = Answer { status, headers, pieces };
    let wire = Wire { answer: Arc::new(answer), ..Wire::default() };
    call(wire, which % 16);
});

/// One of the calls of the goldens; what comes decoded is encoded, and streams are read to their end.
fn call(wire: Wire, which: u8) {
    macro_rules! client {
        ($module:ident) => {
            goldens::$module::Client::builder()
                .transport(wire)
                .clock(Still)
                .retry(once())
                .base_url("https://api.example.com")
                .build()
                .expect("a client")
        };
    }
    macro_rules! json {
        ($call:expr) => {
            if let Ok(answer) = wait(std::future::IntoFuture::into_future($call)) {
                serde_json::to_value(answer).expect("what was decoded encodes");
            }
        };
    }
    macro_rules! any {
        ($call:expr) => {
            if let Err(error) = wait(std::future::IntoFuture::into_future($call)) {
                let _ = (error.to_string(), format!("{error:?}"));
            }
        };
    }
    macro_rules! stream {
        ($call:expr) => {
            if let Ok(mut items) = wait(std::future::IntoFuture::into_future($call)) {
                let mut left = 10_000;
                while let Some(Ok(_)) = wait(items.next()) {
                    left -= 1;
                    assert!(left > 0, "a stream without an end");
                }
            }
        };
    }
    let id = goldens::Uuid::nil();
    match which {
        0 => any!(client!(answers).jobs().start()),
        1 => any!(client!(answers).jobs().get(id)),
        2 => any!(client!(answers).jobs().delete(id)),
        3 => any!(client!(answers).jobs().get_log(id)),
        4 => any!(client!(answers).jobs().get_result(id)),
        5 => json!(client!(schemas).schemas().get_list()),
        6 => json!(client!(schemas).schemas().get_any()),
        7 => json!(client!(unions).unions().search()),
        8 => stream!(client!(streams).chat().watch_changes()),
        9 => stream!(client!(streams).chat().watch_ticks()),
        10 => stream!(client!(streams).chat().read_log()),
        11 => stream!(client!(streams).chat().read_log().events()),
        12 => any!(client!(streams).chat().export_chats()),
        _ => {
            let client = client!(response_headers);
            if let Ok(response) = wait(client.things().list().response()) {
                let view = goldens::response_headers::things::ListThingsHeaders::of(response.headers());
                let _ = (view.x_total(), view.x_sent(), view.x_sum(), view.x_final(), view.x_tags());
                let _ = (view.x_sizes(), view.x_limits(), view.x_filter(), view.etag());
            }
        }
    }
}
