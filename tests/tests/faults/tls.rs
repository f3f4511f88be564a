//! F13: connections that are not secure, or not with whom they should be.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use polytomic::TransportErrorKind::Refused;
use tests::script::{Act, Script, Server, json, read_request};
use tokio::io::AsyncWriteExt;

use crate::support::tls::{Authority, Certificate, trusted};
use crate::support::{NOTHING, builder, kind};

/// Serves every connection whose handshake succeeds; counts the handshakes that were tried, and the requests.
async fn serve(authority: &Authority, certificate: Certificate) -> (String, Arc<[AtomicUsize; 2]>) {
    let (listener, url) = authority.listen(certificate, &["http/1.1"]).await;
    let counts: Arc<[AtomicUsize; 2]> = Arc::default();
    let log = counts.clone();
    tokio::spawn(async move {
        loop {
            let accepted = listener.accept().await;
            log[0].fetch_add(1, Ordering::SeqCst);
            let Ok(mut stream) = accepted else { continue };
            let mut buffer = Vec::new();
            while read_request(&mut stream, &mut buffer, true).await.is_some() {
                log[1].fetch_add(1, Ordering::SeqCst);
                let _ = stream.write_all(&json("200 OK", NOTHING)).await;
            }
        }
    });
    (url, counts)
}

#[tokio::test]
async fn only_a_certificate_that_holds_is_talked_to() {
    let Some(authority) = trusted("tls::only_a_certificate_that_holds_is_talked_to") else { return };
    use Certificate::{Expired, Good, NotYet, OtherAuthority, OtherHost, SelfSigned};
    for certificate in [Good, OtherHost, Expired, NotYet, SelfSigned, OtherAuthority] {
        let (url, counts) = serve(&authority, certificate).await;
        let client = builder(&url).build().unwrap();
        let result = client.organization().list().await;
        let requests = counts[1].load(Ordering::SeqCst);
        if certificate == Good {
            assert_eq!((result.unwrap().data.len(), requests), (0, 1));
            continue;
        }
        let error = result.unwrap_err();
        assert_eq!(kind(&error), Refused, "{certificate:?}: {error:?}");
        assert_eq!((error.attempts(), requests), (1, 0), "{certificate:?}: not tried again, nothing sent");
        assert!(!error.outcome_unknown() && error.status().is_none());
        assert!(format!("{error:?}").contains("certificate"), "it says why: {error:?}");
        // The server may hear of the end after the client.
        while counts[0].load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        drop(client);
        assert_eq!(counts[0].load(Ordering::SeqCst), 1, "{certificate:?}: no other handshake");
    }
}

/// A server that speaks without TLS is not spoken to without TLS.
#[tokio::test]
async fn a_server_without_tls_gets_no_request() {
    let plain = json("200 OK", NOTHING);
    for acts in [vec![Act::Send(plain.clone()), Act::Hold], vec![Act::Read, Act::Send(plain)]] {
        let server = Server::playing([Script::new(acts)]).await;
        let client = builder(&server.url().replace("http:", "https:"))
            .attempt_timeout(Duration::from_millis(300))
            .build()
            .unwrap();
        let error = client.organization().list().await.unwrap_err();
        assert!(!matches!(error, polytomic::Error::Decode(_) | polytomic::Error::Status(_)), "{error:?}");
        assert_eq!(server.hits(), 0);
    }
}
