// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Tokens that change: where they come from, and why there is none.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::header;

use super::client::Settings;
use super::{BoxFuture, Clock, RequestBody, Secret, Transport, TransportError, TransportErrorKind};

/// Gives a token or key each time a request needs one.
///
/// It is asked before every attempt of a call, so that a long wait between two attempts can't outlive a token; a source
/// whose tokens are costly keeps them itself, as [`ClientCredentials`](super::ClientCredentials) does. The time it takes
/// counts as time of the attempt. Calls that run at the same time may ask at the same time.
///
/// ```
/// use std::path::PathBuf;
/// use polytomic::{BoxFuture, Secret, Token, TokenContext, TokenError, TokenErrorKind, TokenSource};
///
/// /// A key that another program keeps up to date in a file.
/// struct KeyFile(PathBuf);
///
/// impl TokenSource for KeyFile {
///     fn token<'a>(&'a self, _: TokenContext<'a>) -> BoxFuture<'a, Result<Secret, TokenError>> {
///         Box::pin(async move {
///             let key = std::fs::read_to_string(&self.0).map_err(|error| {
///                 TokenError::new(TokenErrorKind::Unavailable, "the file of the key can't be read").with_source(error)
///             })?;
///             Ok(Secret::new(key.trim()))
///         })
///     }
/// }
///
/// let token = Token::from_source(KeyFile("api.key".into()));
/// # let _ = token;
/// // Client::builder().bearer(token)
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// A token that is good now.
    ///
    /// # Errors
    /// The attempt fails without a request. It is tried again like a lost connection if
    /// [`TokenError::may_pass`] says so; else the call ends with [`Error::Credentials`](super::Error::Credentials).
    fn token<'a>(&'a self, context: TokenContext<'a>) -> BoxFuture<'a, Result<Secret, TokenError>>;

    /// The server answered 401 to this token. The source is asked for a token once more; if that is another one, the
    /// request is sent with it, once in a call.
    fn rejected(&self, _token: &Secret) {}

    /// What is wrong with the source's settings, if anything is; asked when the client is built. `allow_http` is true
    /// with [`allow_insecure_http`](super::ClientBuilder::allow_insecure_http).
    fn problem(&self, _allow_http: bool) -> Option<&'static str> {
        None
    }
}

/// A token or key for a client: one that never changes, as a text, or a source of tokens.
///
/// ```
/// use polytomic::{ClientCredentials, Token};
/// # async fn from_vault(_: &str) -> Result<String, std::io::Error> { Ok(String::new()) }
///
/// let fixed = Token::from("a key that never changes");
/// let asked = Token::from_fn(|| async { from_vault("api").await });
/// let granted = Token::from(ClientCredentials::new("https://login.example.com/token", "id", "secret"));
/// # let _ = (fixed, asked, granted);
/// // Client::builder().bearer(asked), and `bearer("…")` for a text
/// ```
#[derive(Clone)]
pub struct Token(pub(crate) TokenKind);

#[derive(Clone)]
pub(crate) enum TokenKind {
    Fixed(Secret),
    Source(Arc<dyn TokenSource>),
}

impl Token {
    /// Asks the source before every attempt.
    pub fn from_source(source: impl TokenSource) -> Self {
        Self(TokenKind::Source(Arc::new(source)))
    }

    /// Asks the function before every attempt. What it fails with becomes the source of a [`TokenError`]; its texts
    /// must not hold a secret.
    pub fn from_fn<F, A, T, E>(function: F) -> Self
    where
        F: Fn() -> A + Send + Sync + 'static,
        A: Future<Output = Result<T, E>> + Send + 'static,
        T: Into<Secret>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::from_source(Function(function))
    }
}

/// Shows which of the two it is.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            TokenKind::Fixed(_) => "Token([redacted])",
            TokenKind::Source(_) => "Token(source)",
        })
    }
}

impl From<Secret> for Token {
    fn from(token: Secret) -> Self {
        Self(TokenKind::Fixed(token))
    }
}

impl From<String> for Token {
    fn from(token: String) -> Self {
        Secret::new(token).into()
    }
}

impl From<&String> for Token {
    fn from(token: &String) -> Self {
        Secret::new(token.as_str()).into()
    }
}

impl From<&str> for Token {
    fn from(token: &str) -> Self {
        Secret::new(token).into()
    }
}

struct Function<F>(F);

impl<F, A, T, E> TokenSource for Function<F>
where
    F: Fn() -> A + Send + Sync + 'static,
    A: Future<Output = Result<T, E>> + Send + 'static,
    T: Into<Secret>,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    fn token<'a>(&'a self, _: TokenContext<'a>) -> BoxFuture<'a, Result<Secret, TokenError>> {
        let answer = (self.0)();
        Box::pin(async move {
            answer.await.map(Into::into).map_err(|error| {
                TokenError::new(TokenErrorKind::Source, "its source failed").with_source(error)
            })
        })
    }
}

/// What a source may use of the client that asks: its way to the network and its clock.
///
/// ```
/// use polytomic::{RequestBody, Secret, TokenContext, TokenError, TokenErrorKind};
///
/// /// Asks a server of this machine for a token; part of a `TokenSource`.
/// async fn ask(context: TokenContext<'_>) -> Result<Secret, TokenError> {
///     let mut request = http::Request::new(RequestBody::empty());
///     *request.uri_mut() = http::Uri::from_static("http://127.0.0.1:8200/token");
///     let answer = context.send(request).await.map_err(|error| {
///         TokenError::new(TokenErrorKind::Unavailable, "the token server gave no answer").with_source(error)
///     })?;
///     match std::str::from_utf8(answer.body()) {
///         Ok(token) if answer.status().is_success() => Ok(Secret::new(token)),
///         _ => Err(TokenError::new(TokenErrorKind::InvalidAnswer, "the token server's answer is no token")),
///     }
/// }
/// # let _ = ask;
/// ```
#[derive(Clone, Copy)]
pub struct TokenContext<'a>(pub(crate) &'a Settings);

impl<'a> TokenContext<'a> {
    /// The longest answer of a token server.
    const LIMIT: usize = 1024 * 1024;

    /// The client's transport.
    pub fn transport(&self) -> &'a dyn Transport {
        &*self.0.transport
    }

    /// The client's clock.
    pub fn clock(&self) -> &'a dyn Clock {
        &*self.0.clock
    }

    /// Sends a request with the client's transport and `User-Agent`, once, and reads the whole answer (up to 1 MiB).
    /// The client's credentials and headers do not travel with it.
    ///
    /// # Errors
    /// What the transport reports.
    pub async fn send(
        &self,
        mut request: http::Request<RequestBody>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        if let (Some(agent), None) =
            (self.0.headers.get(header::USER_AGENT), request.headers().get(header::USER_AGENT))
        {
            let agent = agent.clone();
            request.headers_mut().insert(header::USER_AGENT, agent);
        }
        let (head, mut body) = self.0.transport.send(request).await?.into_parts();
        let mut whole = BytesMut::new();
        while let Some(chunk) = body.next_chunk().await? {
            if whole.len() + chunk.len() > Self::LIMIT {
                return Err(TransportError::new(
                    TransportErrorKind::BodyTooLarge,
                    "the answer is longer than 1 MiB",
                ));
            }
            whole.extend_from_slice(&chunk);
        }
        Ok(http::Response::from_parts(head, whole.freeze()))
    }
}

impl fmt::Debug for TokenContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenContext")
    }
}

/// Why there is no token.
///
/// [`TokenError`] has an example of its use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The token server refuses: unknown client, wrong secret, scope not allowed.
    Refused,
    /// The token server can't be reached or is overloaded; later it may work.
    Unavailable,
    /// The token server's answer is no token.
    InvalidAnswer,
    /// The caller's own source failed, or gave what can't travel as a token.
    Source,
}

/// Why a [`TokenSource`] gave no token. Its texts hold no secret. A clone is cheap.
///
/// ```
/// use polytomic::{TokenError, TokenErrorKind};
///
/// let error = TokenError::new(TokenErrorKind::Unavailable, "the vault is sealed");
/// assert!(error.may_pass()); // is tried again, as a lost connection is
/// assert!(!TokenError::new(TokenErrorKind::Refused, "the role may not read this key").may_pass());
/// ```
#[derive(Clone, Debug)]
pub struct TokenError(Arc<Reason>);

#[derive(Debug)]
struct Reason {
    kind: TokenErrorKind,
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TokenError {
    /// An error that says so itself; `message` must not hold a secret, and reads after "no token for …:".
    pub fn new(kind: TokenErrorKind, message: impl Into<String>) -> Self {
        Self(Arc::new(Reason { kind, message: message.into(), source: None }))
    }

    /// The same with the error underneath; its texts must not hold a secret either.
    #[must_use]
    pub fn with_source(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let Reason { kind, message, .. } = &*self.0;
        Self(Arc::new(Reason { kind: *kind, message: message.clone(), source: Some(source.into()) }))
    }

    /// What went wrong.
    pub fn kind(&self) -> TokenErrorKind {
        self.0.kind
    }

    /// Whether it may work later.
    pub fn may_pass(&self) -> bool {
        self.0.kind == TokenErrorKind::Unavailable
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}
