//! F42, F43: how much of an endless body is kept. Each test measures a process of its own.

use polytomic::TransportErrorKind::BodyTooLarge;
use tests::script::{Act, Script, Server, json};

use crate::support::{NOTHING, builder, kind, process};

/// The most memory that this process has had so far, in KiB.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

const LIMIT: usize = 1 << 20;

#[tokio::test]
async fn an_endless_body_takes_no_more_memory_than_the_limit() {
    if !process::is_own("memory::an_endless_body_takes_no_more_memory_than_the_limit", &[]) {
        return;
    }
    let chunk = [b"10000\r\n".to_vec(), vec![b' '; 0x10000], b"\r\n".to_vec()].concat();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
    let endless = |framing: &str, piece: &[u8]| {
        let start = format!("{head}{framing}\r\n\r\n").into_bytes();
        Script::new([Act::Read, Act::Send(start), Act::Flood(piece.to_vec(), 1 << 30)])
    };
    let scripts = [
        endless("transfer-encoding: chunked", &chunk),
        endless("connection: close", &[b'['; 65536]),
        endless("content-length: 9223372036854775807", &[b' '; 65536]),
        endless("content-encoding: gzip\r\nconnection: close", &[0; 65536]),
    ];
    let warm = Server::playing([Script::serving(json("200 OK", NOTHING))]).await;
    builder(&warm.url()).build().unwrap().organization().list().await.unwrap();
    let before = peak();
    for script in scripts {
        let server = Server::playing([script]).await;
        let client = builder(&server.url()).max_body_bytes(LIMIT).build().unwrap();
        let error = client.organization().list().await.unwrap_err();
        assert_eq!((kind(&error), server.hits()), (BodyTooLarge, 1));
        server.all_closed().await;
    }
    let grown = peak() - before;
    // The body, its copy while it grows, and buffers on both sides of the socket.
    assert!(grown < 16 * 1024, "{grown} KiB for a limit of 1 MiB");
}
