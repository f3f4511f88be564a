//! A request as it came.

use tokio::io::{AsyncRead, AsyncReadExt};

/// The bytes of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The connection that it came on, from 0.
    pub connection: usize,
    /// Request line and headers, without the empty line.
    pub head: String,
    /// The body, as long as its `Content-Length` says.
    pub body: Vec<u8>,
}

impl Request {
    /// The method.
    pub fn method(&self) -> &str {
        self.head.split(' ').next().unwrap_or_default()
    }

    /// Path and query as they were written.
    pub fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let mut lines = head.lines().skip(1).filter_map(|line| line.split_once(':'));
    lines.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

/// Reads a request; `buffer` keeps what came after it. `None` if the client hangs up before its end. With `whole` false
/// the body stays in the stream.
pub async fn read_request(
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut Vec<u8>,
    whole: bool,
) -> Option<Request> {
    const END: &[u8] = b"\r\n\r\n";
    loop {
        if let Some(at) = buffer.windows(END.len()).position(|window| window == END) {
            let head = String::from_utf8_lossy(&buffer[..at]).into_owned();
            let length = header(&head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            let start = at + END.len();
            if !whole {
                let body = buffer.split_off(start);
                buffer.clear();
                return Some(Request { connection: 0, head, body });
            }
            if buffer.len() >= start + length {
                let rest = buffer.split_off(start + length);
                let body = std::mem::replace(buffer, rest).split_off(start);
                return Some(Request { connection: 0, head, body });
            }
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}
