//! A TCP server that does what no HTTP library does willingly: it reads a request and hangs up.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::PATIENCE;

/// What happens to one connection after its request was read.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// It is closed without an answer.
    Drop,
    /// It is answered with this status and JSON text, then closed.
    Answer(u16, &'static str),
    /// Its answer is cut: the announced length is longer than what comes.
    Cut,
}

/// A server that serves one connection for each step, then stops listening.
pub(crate) struct RawServer {
    address: SocketAddr,
    thread: JoinHandle<Vec<String>>,
}

impl RawServer {
    pub(crate) fn start(steps: &[Step]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let steps = steps.to_vec();
        let thread = std::thread::spawn(move || {
            steps.into_iter().map(|step| serve(&accept(&listener), step)).collect()
        });
        Self { address, thread }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests as text, once every step was done.
    pub(crate) fn requests(self) -> Vec<String> {
        self.thread.join().unwrap()
    }
}

/// The next connection; a client that opens none fails the test.
fn accept(listener: &TcpListener) -> TcpStream {
    listener.set_nonblocking(true).unwrap();
    let start = Instant::now();
    loop {
        if let Ok((stream, _)) = listener.accept() {
            stream.set_nonblocking(false).unwrap();
            stream.set_read_timeout(Some(PATIENCE)).unwrap();
            return stream;
        }
        assert!(start.elapsed() < PATIENCE, "no connection came");
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn serve(mut stream: &TcpStream, step: Step) -> String {
    let request = read_request(stream);
    let (status, body, announced) = match step {
        Step::Drop => return request,
        Step::Answer(status, body) => (status, body, body.len()),
        Step::Cut => (200, "{\"data\":", 100),
    };
    let head = "content-type: application/json\r\nconnection: close";
    write!(stream, "HTTP/1.1 {status} X\r\n{head}\r\ncontent-length: {announced}\r\n\r\n{body}").unwrap();
    request
}

/// Head and body, lower case not applied.
fn read_request(mut stream: &TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = stream.read(&mut piece).unwrap();
        bytes.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = header(head, "content-length").map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                return text;
            }
        }
        assert!(count > 0, "the client hung up inside its request: {text}");
    }
}

/// A header of a request as text.
pub(crate) fn header<'r>(request: &'r str, name: &str) -> Option<&'r str> {
    let lines = request.lines().skip(1).take_while(|line| !line.is_empty());
    let mut pairs = lines.filter_map(|line| line.split_once(':'));
    pairs.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

/// The body of a request as text.
pub(crate) fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}
