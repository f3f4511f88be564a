//! What a connection does, step by step.

use std::time::Duration;

/// One step of a connection.
#[derive(Clone, Debug)]
pub enum Act {
    /// Reads one request, head and body; without one the connection ends.
    Read,
    /// Reads the head of a request only.
    ReadHead,
    /// Writes these bytes.
    Send(Vec<u8>),
    /// Writes these bytes one by one with a pause after each.
    Drip(Vec<u8>, Duration),
    /// Writes these bytes again and again until the client hangs up, at most so many of them.
    Flood(Vec<u8>, usize),
    /// Does nothing for a while.
    Wait(Duration),
    /// Does nothing until the client hangs up.
    Hold,
    /// Does nothing until the client hangs up, and reads nothing either.
    Ignore,
    /// Ends the connection with a reset.
    Reset,
    /// Reads each further request and writes these bytes, until the client hangs up.
    Serve(Vec<u8>),
}

/// What a connection does; at its end it is closed in order.
#[derive(Clone, Debug, Default)]
pub struct Script(pub(super) Vec<Act>);

impl Script {
    /// The steps of a connection.
    pub fn new(acts: impl IntoIterator<Item = Act>) -> Self {
        Self(acts.into_iter().collect())
    }

    /// Reads one request and answers with these bytes.
    pub fn answering(bytes: impl Into<Vec<u8>>) -> Self {
        Self::new([Act::Read, Act::Send(bytes.into())])
    }

    /// Answers every request of the connection with these bytes.
    pub fn serving(bytes: impl Into<Vec<u8>>) -> Self {
        Self::new([Act::Serve(bytes.into())])
    }
}

/// An answer with its length: a status line such as `200 OK`, headers, each with its line end, and a body.
pub fn answer(status: &str, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// An answer with a JSON body and its length.
pub fn json(status: &str, body: &str) -> Vec<u8> {
    answer(status, "content-type: application/json\r\n", body)
}

/// A whole 200 with a JSON body in chunks of one byte.
pub fn chunked(body: &str) -> Vec<u8> {
    let mut bytes =
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for byte in body.bytes() {
        bytes.extend_from_slice(b"1\r\n");
        bytes.extend_from_slice(&[byte]);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"0\r\n\r\n");
    bytes
}
