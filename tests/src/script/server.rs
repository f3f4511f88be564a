//! The listener.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::{Act, Request, Script, read_request};

/// How long the server waits for anything before it gives up: a client that does not go on must not hang a test.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running server; it ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Log>>,
    counts: watch::Receiver<Counts>,
    task: JoinHandle<()>,
}

/// What was received; without `kept` only how much.
#[derive(Debug)]
struct Log {
    count: usize,
    kept: Option<Vec<Request>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    opened: usize,
    closed: usize,
    peak: usize,
}

impl Server {
    /// Plays one script on each connection; the last one on all that follow.
    pub async fn playing(scripts: impl IntoIterator<Item = Script>) -> Self {
        let scripts: Vec<Script> = scripts.into_iter().collect();
        Self::choosing(move |connection| scripts[connection.min(scripts.len() - 1)].clone()).await
    }

    /// Plays on each connection the script that is chosen by its number, from 0.
    pub async fn choosing(choose: impl Fn(usize) -> Script + Send + 'static) -> Self {
        Self::start(choose, Some(Vec::new())).await
    }

    /// The same, and counts requests instead of keeping them: for runs without end.
    pub async fn counting(choose: impl Fn(usize) -> Script + Send + 'static) -> Self {
        Self::start(choose, None).await
    }

    async fn start(choose: impl Fn(usize) -> Script + Send + 'static, kept: Option<Vec<Request>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Log { count: 0, kept }));
        let (sender, counts) = watch::channel(Counts::default());
        let log = requests.clone();
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            let mut number = 0;
            let sender = Arc::new(sender);
            while let Ok((stream, _)) = listener.accept().await {
                sender.send_modify(|counts| {
                    counts.opened += 1;
                    counts.peak = counts.peak.max(counts.opened - counts.closed);
                });
                let mut connection = Connection { stream, buffer: Vec::new(), number, requests: log.clone() };
                let (script, sender) = (choose(number), sender.clone());
                connections.spawn(async move {
                    connection.play(script).await;
                    drop(connection);
                    sender.send_modify(|counts| counts.closed += 1);
                });
                while connections.try_join_next().is_some() {}
                number += 1;
            }
        });
        Self { address, requests, counts, task }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests received so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().kept.clone().unwrap_or_default()
    }

    /// How many requests were received so far.
    pub fn hits(&self) -> usize {
        self.requests.lock().unwrap().count
    }

    /// The only request.
    pub fn only(&self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// How many connections were opened so far.
    pub fn connections(&self) -> usize {
        self.counts.borrow().opened
    }

    /// The most connections that were open at once.
    pub fn peak(&self) -> usize {
        self.counts.borrow().peak
    }

    /// Waits until every connection that was opened is closed again.
    pub async fn all_closed(&self) {
        self.wait(|counts| counts.opened == counts.closed).await;
    }

    /// Waits until so many connections are closed.
    pub async fn closed(&self, connections: usize) {
        self.wait(|counts| counts.closed >= connections).await;
    }

    async fn wait(&self, done: impl FnMut(&Counts) -> bool) {
        let mut counts = self.counts.clone();
        let waited = tokio::time::timeout(PATIENCE, counts.wait_for(done)).await;
        assert!(waited.is_ok_and(|counts| counts.is_ok()), "{:?}", *self.counts.borrow());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    number: usize,
    requests: Arc<Mutex<Log>>,
}

impl Connection {
    async fn play(&mut self, script: Script) {
        let _ = self.stream.set_nodelay(true);
        for act in script.0 {
            let is_reset = matches!(act, Act::Reset);
            let done = tokio::time::timeout(PATIENCE, self.act(act)).await;
            if is_reset || !matches!(done, Ok(Some(()))) {
                return;
            }
        }
        // Reading to the end: closing with unread bytes would send a reset that can overtake the answer.
        let _ = self.stream.shutdown().await;
        let _ = tokio::time::timeout(PATIENCE, self.drain()).await;
    }

    /// `None` ends the connection.
    async fn act(&mut self, act: Act) -> Option<()> {
        match act {
            Act::Read => self.read(true).await,
            Act::ReadHead => self.read(false).await,
            Act::Send(bytes) => self.stream.write_all(&bytes).await.ok(),
            Act::Drip(bytes, pause) => {
                for byte in bytes {
                    self.stream.write_all(&[byte]).await.ok()?;
                    tokio::time::sleep(pause).await;
                }
                Some(())
            }
            Act::Flood(bytes, mut most) => {
                while most >= bytes.len() {
                    self.stream.write_all(&bytes).await.ok()?;
                    most -= bytes.len();
                }
                Some(())
            }
            Act::Wait(pause) => {
                tokio::time::sleep(pause).await;
                Some(())
            }
            Act::Hold => self.drain().await,
            Act::Ignore => {
                // An error is seen by looking at the socket, without taking bytes from it.
                while self.stream.take_error().ok()?.is_none() && self.stream.peek(&mut [0]).await.is_ok() {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                None
            }
            Act::Reset => self.stream.set_zero_linger().ok(),
            Act::Serve(bytes) => loop {
                self.read(true).await?;
                self.stream.write_all(&bytes).await.ok()?;
            },
        }
    }

    async fn read(&mut self, whole: bool) -> Option<()> {
        let request = read_request(&mut self.stream, &mut self.buffer, whole).await?;
        let mut log = self.requests.lock().unwrap();
        log.count += 1;
        if let Some(kept) = &mut log.kept {
            kept.push(Request { connection: self.number, ..request });
        }
        Some(())
    }

    async fn drain(&mut self) -> Option<()> {
        let mut piece = [0; 65536];
        while self.stream.read(&mut piece).await.ok()? > 0 {}
        Some(())
    }
}
