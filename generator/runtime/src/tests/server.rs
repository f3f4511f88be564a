//! A TCP server on the loopback address that does what a test tells it, byte by byte.
#![cfg(feature = "reqwest")]

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::printed::Client;
use crate::runtime::ClientBuilder;

type Handler = dyn Fn(TcpStream, usize) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;

/// A running server; it ends with the test's runtime.
pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Reads each request whole and answers with these bytes, one answer a request, the last one again and again; then
    /// closes the connection.
    pub async fn answering(answers: impl IntoIterator<Item = String>) -> Self {
        let answers: Vec<String> = answers.into_iter().collect();
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let log = requests.clone();
        let url = listen(Arc::new(move |mut stream, count| {
            let answer = answers[count.min(answers.len() - 1)].clone();
            let log = log.clone();
            Box::pin(async move {
                let Some(request) = read_request(&mut stream).await else { return };
                log.lock().unwrap().push(request);
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            })
        }))
        .await;
        Self { url, requests }
    }

    /// Hands each connection to the handler, with its number from 0.
    pub async fn with<F, R>(handler: F) -> Self
    where
        F: Fn(TcpStream, usize) -> R + Send + Sync + 'static,
        R: Future<Output = ()> + Send + 'static,
    {
        let url = listen(Arc::new(move |stream, count| Box::pin(handler(stream, count)))).await;
        Self { url, requests: Arc::default() }
    }

    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub fn client(&self, change: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>) -> Client {
        change(Client::builder().base_url(&self.url).partner_key("partner-token")).build().unwrap()
    }
}

async fn listen(handler: Arc<Handler>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut count = 0;
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(handler(stream, count));
            count += 1;
        }
    });
    url
}

/// Reads head and body of one request; `None` if the connection ends before.
pub async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut request = Vec::new();
    loop {
        let mut buffer = [0; 4096];
        let count = stream.read(&mut buffer).await.ok()?;
        if count == 0 {
            return None;
        }
        request.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&request).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.to_ascii_lowercase().lines().find_map(|line| {
                line.strip_prefix("content-length: ").map(|length| length.parse::<usize>().unwrap())
            });
            if body.len() >= length.unwrap_or(0) {
                return Some(text);
            }
        }
    }
}

/// A complete answer with a JSON body.
pub fn json(status: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )
}
