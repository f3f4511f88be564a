#![no_main]
//! Values of parameters → a request, read back by the `url` crate, which knows nothing of this runtime.

use letterpress_fuzz::wire::{Answer, Still, Wire, once, wait};
use percent_encoding::percent_decode_str;
use std::sync::Arc;

libfuzzer_sys::fuzz_target!(|input: (String, String, Vec<String>, String, u8)| {
    let (one, other, list, raw, which) = input;
    let answer = Answer { status: 204, ..Answer::default() };
    let wire = Wire { answer: Arc::new(answer), ..Wire::default() };
    let client = goldens::parameters::Client::builder()
        .transport(wire.clone())
        .clock(Still)
        .retry(once())
        .base_url("https://api.example.com/base")
        .build()
        .expect("a client");
    let things = client.things();
    let sent = |future: std::pin::Pin<Box<dyn Future<Output = ()>>>| {
        wait(future);
        let mut requests = wire.requests.lock().unwrap();
        requests.pop().map(|(parts, _)| {
            let text = parts.uri.to_string();
            let url = url::Url::parse(&text).expect("a URL");
            // What the parser normalises away would reach another place than was meant. An apostrophe in a query, which
            // `allowReserved` leaves alone as RFC 3986 does, is the one character that it spells differently.
            let same = match text.split_once('?') {
                Some((path, query)) => format!("{path}?{}", query.replace('\'', "%27")),
                None => text.clone(),
            };
            assert_eq!(url.as_str(), same, "another parser reads another URL");
            assert_eq!(url.host_str(), Some("api.example.com"));
            assert_eq!((url.username(), url.fragment()), ("", None));
            url
        })
    };
    let ignore = |_| ();
    let decoded = |text: &str| percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned();
    match which % 4 {
        0 => {
            let call = things.get(&one, 1).exploded(&list).raw(raw.as_str());
            let call = async move { ignore(call.await.map(|_| ())) };
            if let Some(url) = sent(Box::pin(call)) {
                let segments: Vec<String> = url.path_segments().unwrap().map(decoded).collect();
                assert_eq!(segments, ["base", "things", &one]);
                let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
                let exploded: Vec<&String> =
                    pairs.iter().filter(|(name, _)| name == "exploded").map(|(_, value)| value).collect();
                assert_eq!(exploded, list.iter().collect::<Vec<_>>());
                // `allowReserved` lets escapes through, so that they mean what they say.
                let meant = percent_decode_str(&raw).decode_utf8_lossy();
                let found = pairs.iter().find(|(name, _)| name == "raw").map(|(_, value)| value.as_str());
                assert_eq!(found, Some(meant.as_ref()));
                assert_eq!(
                    pairs.iter().find(|(name, _)| name == "count").map(|(_, value)| value.as_str()),
                    Some("1")
                );
            }
        }
        1 => {
            let call = things.composed_path(&one, &other);
            let call = async move { ignore(call.await.map(|_| ())) };
            if let Some(url) = sent(Box::pin(call)) {
                let segments: Vec<String> = url.path_segments().unwrap().map(decoded).collect();
                assert_eq!(segments, ["base".to_owned(), "composed".to_owned(), format!("{one}.{other}")]);
            }
        }
        2 => {
            let call = things.matrix_path(&list);
            let call = async move { ignore(call.await.map(|_| ())) };
            if let Some(url) = sent(Box::pin(call)) {
                let segments: Vec<&str> = url.path_segments().unwrap().collect();
                let values =
                    segments[2].strip_prefix(";ids=").or(segments[2].strip_prefix(";ids")).expect("a matrix");
                let values: Vec<String> = values.split(',').map(decoded).collect();
                assert!(segments.len() == 3 && (values == list || list.is_empty()), "{segments:?}");
            }
        }
        _ => {
            let call = things.path_level(1, &one);
            let call = async move { ignore(call.await.map(|_| ())) };
            if let Some(url) = sent(Box::pin(call)) {
                let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
                assert_eq!(pairs, [("page".to_owned(), one.clone())]);
            }
        }
    }
});
