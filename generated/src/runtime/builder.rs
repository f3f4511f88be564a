// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! The builder of a client. It belongs to the client's own crate, so that it can have setters for the API's credentials.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::{
    Api, ClientDraft, Clock, ConfigError, Credential, Drafting, Entropy, FromCore, Hooks, Retry, Scheme,
    ServerAddress, Transport,
};

/// Gathers the settings of a client.
///
/// Nothing is read from the environment: no proxy, no credential. The first setting that breaks a rule is reported by
/// [`build`](Self::build).
///
/// ```
/// use std::time::Duration;
/// use polytomic::{ClientBuilder, RetryPolicy};
///
/// /// What all clients of this program have: `with_our_settings(Client::builder()).build()`.
/// fn with_our_settings<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
///     builder
///         .timeout(Duration::from_secs(20))
///         .retry(RetryPolicy::new().max_attempts(5))
///         .header("X-Tenant", "acme")
///         .user_agent("billing/1.4")
/// }
/// # let _ = with_our_settings::<()>;
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<C> {
    draft: Box<ClientDraft>,
    client: PhantomData<fn() -> C>,
}

impl<C> ClientBuilder<C> {
    /// Starts with the defaults.
    #[doc(hidden)]
    pub fn new(api: &'static Api) -> Self {
        Self { draft: Box::new(ClientDraft::new(api)), client: PhantomData }
    }

    /// Sets the credential of a security scheme.
    #[doc(hidden)]
    pub fn credential(mut self, scheme: &'static Scheme, credential: Credential) -> Self {
        self.draft.credential(scheme, credential);
        self
    }

    /// Chooses a server of the document.
    #[doc(hidden)]
    pub fn base_server(mut self, server: impl Into<ServerAddress>) -> Self {
        self.draft.server = Some(server.into());
        self
    }

    /// Where the API lives, as in `https://api.example.com/prefix`; a path prefix is kept, a trailing slash does not
    /// matter. It must be https, except for the loopback host or with
    /// [`allow_insecure_http`](Self::allow_insecure_http), and hold no user name, query or fragment. It
    /// wins over a server that was chosen with `server`, whichever was set first.
    ///
    /// Operations that the API serves elsewhere, with a server of their own, are not moved by it:
    /// [`base_url_for_all`](Self::base_url_for_all) moves them too.
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        self.draft.base_url = Some(url.as_ref().to_owned());
        self.draft.base_for_all = false;
        self
    }

    /// Like [`base_url`](Self::base_url), and for operations with servers of their own too: nothing is sent elsewhere.
    /// For tests, and for a gateway that stands before all of the API's servers.
    pub fn base_url_for_all(mut self, url: impl AsRef<str>) -> Self {
        self.draft.base_url = Some(url.as_ref().to_owned());
        self.draft.base_for_all = true;
        self
    }

    /// Bounds a whole call: all attempts and the waiting between them. 60 s unless set. Each attempt still has its own
    /// limit, [`attempt_timeout`](Self::attempt_timeout): raise both for operations that answer late.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.draft.timeout = timeout;
        self
    }

    /// Bounds one attempt, from the connection to the last byte of the answer. 30 s unless set.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.draft.attempt_timeout = timeout;
        self
    }

    /// Bounds name look-up, TCP and TLS of a new connection together; for the default transport only. 10 s unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.draft.connect_timeout = timeout;
        self
    }

    /// When and how often calls are tried again: a [`RetryPolicy`](super::RetryPolicy), or a [`Retry`] of one's own.
    pub fn retry(mut self, retry: impl Retry) -> Self {
        self.draft.retry = Arc::new(retry);
        self
    }

    /// Adds functions that are called at each attempt of each call, after those that were added before.
    pub fn hooks(mut self, hooks: impl Hooks) -> Self {
        self.draft.hooks(hooks);
        self
    }

    /// The longest body that is read; a longer one is an error. 64 MiB unless set.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.draft.max_body_bytes = bytes;
        self
    }

    /// The `User-Agent` header; name and version of this crate unless set.
    pub fn user_agent(self, user_agent: impl AsRef<str>) -> Self {
        self.header("User-Agent", user_agent)
    }

    /// Adds a header to every call. The value must be visible ASCII; headers that frame the message are refused.
    ///
    /// A header that carries a credential of the operation wins over one given here. An idempotency key is a matter of
    /// one call: given here, it makes the calls that take one fail with
    /// [`Error::InvalidArgument`](super::Error::InvalidArgument).
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.draft.header(name.as_ref(), value.as_ref());
        self
    }

    /// Permits plain http beyond the loopback host. Credentials then travel in clear.
    pub fn allow_insecure_http(mut self) -> Self {
        self.draft.allow_http = true;
        self
    }

    /// Sends all requests through a proxy; for the default transport only. The URL may hold user name and password.
    #[cfg(feature = "reqwest")]
    pub fn proxy(mut self, url: impl Into<super::Secret>) -> Self {
        self.draft.proxy = Some(url.into());
        self
    }

    /// Sends with something else than the default transport. Outside a tokio runtime give a [`clock`](Self::clock) too:
    /// the default one measures and waits with tokio.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.draft.transport = Some(Box::new(transport));
        self
    }

    /// Measures time with something else than tokio's clock.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.draft.clock = Some(Box::new(clock));
        self
    }

    /// Takes random numbers from somewhere else than the standard library.
    pub fn entropy(mut self, entropy: impl Entropy) -> Self {
        self.draft.entropy = Box::new(entropy);
        self
    }
}

impl<C: FromCore> ClientBuilder<C> {
    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ConfigError`] says which setting breaks which rule.
    pub fn build(self) -> Result<C, ConfigError> {
        self.draft.build().map(C::from_core)
    }
}

impl<C> Drafting for ClientBuilder<C> {
    fn draft(&mut self) -> &mut ClientDraft {
        &mut self.draft
    }
}

/// Shows which credentials are set, not what they are.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(f)
    }
}
