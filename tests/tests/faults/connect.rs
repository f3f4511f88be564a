//! F13, F14: no connection.

use std::net::SocketAddr;
use std::time::Duration;

use polytomic::{Error, TimeoutPhase, TransportErrorKind};
use tokio::net::{TcpSocket, TcpStream};

use crate::support::{at_once, builder, kind, old, patch};

/// Nothing listens: whatever the method, nothing was sent, so it is tried again.
#[tokio::test]
async fn a_refused_connection_is_tried_again_for_every_method() {
    let address = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let error = patch(&old(&format!("http://{address}"))).await.unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::Connect);
    assert_eq!((error.attempts(), error.outcome_unknown()), (3, false));
}

/// No label of a name is longer than 63 characters, so the resolver refuses this one without asking anybody.
#[tokio::test]
async fn a_name_that_is_none_is_no_connection() {
    let url = format!("http://{}.invalid", "x".repeat(64));
    let error = builder(&url).allow_insecure_http().build().unwrap().organization().list().await.unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::Connect);
    assert!(!error.outcome_unknown() && error.status().is_none());
    assert!(!format!("{error} {error:?}").contains("/api/"), "{error:?}");
}

/// A listener whose queue is full takes no more connections and refuses none.
#[tokio::test]
async fn a_connection_that_never_comes_about_ends_by_its_own_limit() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut queued = Vec::new();
    while let Ok(stream) = connect(address).await {
        queued.push(stream);
        if queued.len() > 64 {
            // Some systems take any number: there is no black hole to be had here.
            return;
        }
    }
    let client = builder(&format!("http://{address}")).connect_timeout(Duration::from_millis(100));
    let client = client.retry(at_once().max_attempts(2)).build().unwrap();
    let error = client.organization().list().await.unwrap_err();
    match &error {
        Error::Timeout(failure) => assert_eq!(failure.phase(), TimeoutPhase::Connect),
        other => panic!("{other:?}"),
    }
    assert_eq!((error.attempts(), error.outcome_unknown()), (2, false));
}

async fn connect(address: SocketAddr) -> Result<TcpStream, ()> {
    let connected = tokio::time::timeout(Duration::from_millis(300), TcpStream::connect(address)).await;
    connected.map_err(|_| ()).and_then(|stream| stream.map_err(|_| ()))
}
