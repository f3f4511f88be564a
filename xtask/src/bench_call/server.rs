//! A server on a thread of its own, one for all connections, so that no client has a thread in a better place: it keeps connections,
//! and answers the same each time.

use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What it answers to a GET, and to anything else.
#[derive(Clone)]
pub(crate) struct Answers {
    pub(crate) get: String,
    pub(crate) other: String,
}

pub(crate) struct Server {
    pub(crate) url: String,
    last: Arc<Mutex<Vec<u8>>>,
}

impl Server {
    /// Serves as long as the process lives.
    pub(crate) fn start(answers: &Answers) -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").context("no port to listen at")?;
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let url = format!("http://{}", listener.local_addr()?);
        let last = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&last);
        let (get, other) = (written(&answers.get), written(&answers.other));
        thread::spawn(move || {
            let served: anyhow::Result<()> = runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                loop {
                    let (stream, _) = listener.accept().await?;
                    let (get, other, kept) = (get.clone(), other.clone(), Arc::clone(&kept));
                    tokio::spawn(async move {
                        if let Err(error) = serve(stream, &get, &other, &kept).await {
                            eprintln!("the server: {error:#}");
                        }
                    });
                }
            });
            if let Err(error) = served {
                eprintln!("the server: {error:#}");
            }
        });
        Ok(Self { url, last })
    }

    /// The last request, in a form that two ways of writing it share: lines of the head in order of their text, names in lower
    /// case, and no idempotency key, which is another each time.
    pub(crate) fn last(&self) -> anyhow::Result<String> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let text = std::str::from_utf8(&last).context("the request is no text")?;
        let (head, body) = text.split_once("\r\n\r\n").context("the request has no end")?;
        let mut lines: Vec<String> = head
            .lines()
            .map(|line| match line.split_once(": ") {
                Some((name, value)) => match name.to_ascii_lowercase().as_str() {
                    name @ "idempotency-key" => format!("{name}: {} characters", value.len()),
                    name => format!("{name}: {value}"),
                },
                None => line.to_owned(),
            })
            .collect();
        lines.sort();
        Ok(format!("{}\n\n{body}", lines.join("\n")))
    }
}

fn written(body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
        .into()
}

async fn serve(mut stream: TcpStream, get: &[u8], other: &[u8], kept: &Mutex<Vec<u8>>) -> anyhow::Result<()> {
    stream.set_nodelay(true)?;
    let mut read = Vec::new();
    let mut buffer = [0; 16 * 1024];
    loop {
        while length(&read)?.is_none_or(|length| read.len() < length) {
            let count = stream.read(&mut buffer).await?;
            if count == 0 {
                return Ok(());
            }
            read.extend_from_slice(buffer.get(..count).unwrap_or_default());
        }
        stream.write_all(if read.starts_with(b"GET ") { get } else { other }).await?;
        // Nobody sends a second request before the first is answered.
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::swap(&mut *kept, &mut read);
        read.clear();
    }
}

/// The length of head and body; `None` if the head is not complete.
fn length(read: &[u8]) -> anyhow::Result<Option<usize>> {
    let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let head = std::str::from_utf8(read.get(..end).unwrap_or_default())?;
    let mut body = 0;
    for line in head.lines() {
        if let Some((name, value)) = line.split_once(':') {
            if name.eq_ignore_ascii_case("transfer-encoding") {
                bail!("a body without a length");
            }
            if name.eq_ignore_ascii_case("content-length") {
                body = value.trim().parse()?;
            }
        }
    }
    Ok(Some(end + 4 + body))
}
