//! What the server does on a connection.

use std::time::Duration;

use tests::script::{Act, Script, answer, chunked, json};

const LIST: &str = r#"{"data":[{"id":"248df4b7-aa70-47b8-a036-33ac447e668d","name":"Acme"}]}"#;
const ONE: &str = r#"{"data":{"id":"248df4b7-aa70-47b8-a036-33ac447e668d","name":"Acme"}}"#;

/// The script of a connection: about half of them serve, for some requests, and the rest is at fault in some way.
pub(crate) fn script(seed: u64, connection: usize) -> Script {
    let mut random = fastrand::Rng::with_seed(seed ^ (connection as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let good = || json("200 OK", if connection.is_multiple_of(2) { LIST } else { ONE });
    let mut acts = Vec::new();
    for _ in 0..random.u8(0..8) {
        acts.extend([Act::Read, Act::Send(good())]);
    }
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
    let part = |framing: &str| format!("{head}{framing}\r\n\r\n{{\"data\":[").into_bytes();
    let piece = [b"4000\r\n".to_vec(), vec![b' '; 0x4000], b"\r\n".to_vec()].concat();
    let last: Vec<Act> = match random.u8(0..20) {
        0 => vec![Act::Reset],
        1 => vec![Act::Read, Act::Reset],
        2 => vec![Act::Read],
        3 => vec![Act::Read, Act::Send(part("content-length: 100")), Act::Reset],
        4 => vec![Act::Read, Act::Send(part("content-length: 100"))],
        5 => vec![Act::Read, Act::Send(part("transfer-encoding: chunked"))],
        6 => vec![Act::Read, Act::Hold],
        7 => vec![Act::Read, Act::Send(part("content-length: 100")), Act::Hold],
        8 => vec![Act::Read, Act::Drip(good(), Duration::from_millis(20))],
        9 => vec![
            Act::Read,
            Act::Send(part("transfer-encoding: chunked")[..72].into()),
            Act::Flood(piece, 1 << 24),
        ],
        10 => vec![Act::Read, Act::Send(json("500 E", r#"{"message":"down"}"#)), Act::Serve(good())],
        11 => vec![Act::Read, Act::Send(answer("503 Busy", "retry-after: 0\r\n", "")), Act::Serve(good())],
        12 => vec![Act::Read, Act::Send(answer("429 Slow", "retry-after: 3600\r\n", "")), Act::Serve(good())],
        13 => {
            vec![Act::Read, Act::Send(answer("200 OK", "content-type: text/html\r\n", "<html>login</html>"))]
        }
        14 => vec![Act::Read, Act::Send(b"HTTP/1.1 2xx What\r\n\r\n".into()), Act::Hold],
        15 => vec![Act::Read, Act::Send(json("404 Not Found", r#"{"message":"none"}"#)), Act::Serve(good())],
        16 => vec![Act::Read, Act::Send(answer("302 Found", "location: http://other.example/\r\n", ""))],
        17 => vec![Act::Read, Act::Send(json("200 OK", "[1,2")), Act::Serve(good())],
        18 => vec![Act::Read, Act::Send(chunked(ONE)), Act::Serve(good())],
        _ => vec![Act::ReadHead, Act::Send(json("413 Too Much", "{}")), Act::Hold],
    };
    acts.extend(last);
    Script::new(acts)
}
