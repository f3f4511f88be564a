//! An authority of one's own, and certificates of all kinds.

use std::path::PathBuf;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

use super::process;

const FILE: &str = "SSL_CERT_FILE";

/// An authority that the default transport trusts in this process.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
}

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certificate {
    Good,
    OtherHost,
    Expired,
    NotYet,
    SelfSigned,
    OtherAuthority,
}

/// Runs the test of this name in a process that trusts an authority of its own; `None` outside of that process.
pub(crate) fn trusted(test: &str) -> Option<Authority> {
    let name = format!("faults-{}-{}.pem", std::process::id(), test.replace(':', "-"));
    let path = std::env::temp_dir().join(name);
    if !process::is_own(test, &[(FILE, path.to_str().unwrap())]) {
        return None;
    }
    let path = PathBuf::from(std::env::var_os(FILE).unwrap());
    let (authority, pem) = authority();
    std::fs::write(&path, pem).unwrap();
    Some(authority)
}

fn authority() -> (Authority, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, "Authority of a test");
    let key = KeyPair::generate().unwrap();
    let pem = params.self_signed(&key).unwrap().pem();
    (Authority { issuer: Issuer::new(params, key) }, pem)
}

impl Authority {
    /// A listener for TLS with such a certificate of 127.0.0.1, and its base URL.
    pub(crate) async fn listen(&self, kind: Certificate, protocols: &[&str]) -> (Listener, String) {
        let host = if kind == Certificate::OtherHost { "other.example" } else { "127.0.0.1" };
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        match kind {
            Certificate::Expired => params.not_after = date_time_ymd(2020, 1, 1),
            Certificate::NotYet => params.not_before = date_time_ymd(3000, 1, 1),
            _ => {}
        }
        let key = KeyPair::generate().unwrap();
        let signed = match kind {
            Certificate::SelfSigned => params.self_signed(&key),
            Certificate::OtherAuthority => params.signed_by(&key, &authority().0.issuer),
            _ => params.signed_by(&key, &self.issuer),
        };
        let chain = vec![CertificateDer::from(signed.unwrap().der().to_vec())];
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let mut config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap();
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}", socket.local_addr().unwrap());
        (Listener { socket, acceptor: TlsAcceptor::from(Arc::new(config)) }, url)
    }
}

/// A listener for TLS.
pub(crate) struct Listener {
    socket: TcpListener,
    acceptor: TlsAcceptor,
}

impl Listener {
    /// The next connection; an error if its handshake fails.
    pub(crate) async fn accept(&self) -> std::io::Result<TlsStream<TcpStream>> {
        let (stream, _) = self.socket.accept().await?;
        stream.set_nodelay(true)?;
        self.acceptor.accept(stream).await
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        if let Some(path) = std::env::var_os(FILE) {
            let _ = std::fs::remove_file(path);
        }
    }
}
