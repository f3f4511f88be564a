// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! A client's settings: how they are gathered, and the shared core that calls use.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, header};

use super::credentials::Credentials;
use super::hooks::AllHooks;
use super::options::checked_header;
use super::retry::RetryBudget;
use super::server::{self, BaseUrl};
use super::text::Scrubber;
use super::{
    Api, CallOptions, Clock, ConfigError, Credential, Entropy, Hooks, Operation, Retry, RetryPolicy, Scheme,
    ServerAddress, StdEntropy, Transport,
};

/// What all calls of a client share. Cloning it is cheap, and clones share connections and the retry budget.
#[doc(hidden)]
#[derive(Clone)]
pub struct Core(Arc<Settings>);

/// The settings of a client that was built.
pub(crate) struct Settings {
    pub(crate) base: Option<BaseUrl>,
    pub(crate) base_for_all: bool,
    pub(crate) allow_http: bool,
    pub(crate) credentials: Credentials,
    pub(crate) scrubber: Scrubber,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_body_bytes: usize,
    pub(crate) retry: Arc<dyn Retry>,
    pub(crate) hooks: AllHooks,
    pub(crate) budget: RetryBudget,
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) entropy: Box<dyn Entropy>,
}

impl Core {
    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }

    /// Where a call goes: to the address that it was given, else to the one for all, else to the operation's own server,
    /// else to the client's.
    pub(crate) fn base(
        &self,
        operation: &Operation,
        options: &CallOptions,
    ) -> Result<Cow<'_, BaseUrl>, ConfigError> {
        let Settings { base, base_for_all, allow_http, .. } = &*self.0;
        let own = match (&options.base_url, &options.server, operation.servers.first()) {
            (Some(url), _, _) => url.clone(),
            (None, Some(server), _) => server.resolve()?,
            (None, None, Some(template)) if !base_for_all => ServerAddress::new(template).resolve()?,
            _ => return base.as_ref().map(Cow::Borrowed).ok_or(ConfigError::MissingBaseUrl),
        };
        match (server::is_absolute(&own), base) {
            (true, _) => BaseUrl::parse(&own, *allow_http).map(Cow::Owned),
            (false, Some(base)) => base.at(&own).map(Cow::Owned),
            (false, None) => Err(ConfigError::MissingBaseUrl),
        }
    }
}

/// Shows where the client speaks to and which credentials it has, not what they are.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("base_url", &self.0.base)
            .field("credentials", &self.0.credentials.names())
            .field("timeout", &self.0.timeout)
            .field("attempt_timeout", &self.0.attempt_timeout)
            .field("retry", &self.0.retry)
            .finish_non_exhaustive()
    }
}

/// A client that is built from a core.
#[doc(hidden)]
pub trait FromCore: Sized {
    /// Wraps the core.
    fn from_core(core: Core) -> Self;
}

/// Gathers the settings of a client.
///
/// Nothing is read from the environment: no proxy, no credential. The first setting that breaks a rule is reported by
/// [`build`](Self::build).
///
/// ```
/// use std::time::Duration;
/// use goldens::{ClientBuilder, RetryPolicy};
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
    draft: Box<Draft>,
    client: PhantomData<fn() -> C>,
}

struct Draft {
    api: &'static Api,
    base_url: Option<String>,
    base_for_all: bool,
    server: Option<ServerAddress>,
    allow_http: bool,
    credentials: Credentials,
    headers: HeaderMap,
    timeout: Duration,
    attempt_timeout: Duration,
    #[cfg_attr(not(feature = "reqwest"), allow(dead_code))]
    connect_timeout: Duration,
    #[cfg(feature = "reqwest")]
    proxy: Option<super::Secret>,
    max_body_bytes: usize,
    retry: Arc<dyn Retry>,
    hooks: AllHooks,
    transport: Option<Box<dyn Transport>>,
    clock: Option<Box<dyn Clock>>,
    entropy: Box<dyn Entropy>,
    problem: Option<ConfigError>,
}

impl<C> ClientBuilder<C> {
    /// Starts with the defaults.
    #[doc(hidden)]
    pub fn new(api: &'static Api) -> Self {
        let builder = Self {
            draft: Box::new(Draft {
                api,
                base_url: None,
                base_for_all: false,
                server: None,
                allow_http: false,
                credentials: Credentials::default(),
                headers: HeaderMap::new(),
                timeout: Duration::from_secs(60),
                attempt_timeout: Duration::from_secs(30),
                connect_timeout: Duration::from_secs(10),
                #[cfg(feature = "reqwest")]
                proxy: None,
                max_body_bytes: 64 * 1024 * 1024,
                retry: Arc::new(RetryPolicy::default()),
                hooks: AllHooks::default(),
                transport: None,
                clock: None,
                entropy: Box::new(StdEntropy),
                problem: None,
            }),
            client: PhantomData,
        };
        builder.user_agent(api.user_agent)
    }

    /// Sets the credential of a security scheme.
    #[doc(hidden)]
    pub fn credential(mut self, scheme: &'static Scheme, credential: Credential) -> Self {
        let set = self.draft.credentials.set(scheme, credential);
        self.note(set)
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

    /// When and how often calls are tried again: a [`RetryPolicy`], or a [`Retry`] of one's own.
    pub fn retry(mut self, retry: impl Retry) -> Self {
        self.draft.retry = Arc::new(retry);
        self
    }

    /// Adds functions that are called at each attempt of each call, after those that were added before.
    pub fn hooks(mut self, hooks: impl Hooks) -> Self {
        self.draft.hooks.push(hooks);
        self
    }

    /// The longest body that is read; a longer one is an error. 64 MiB unless set.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.draft.max_body_bytes = bytes;
        self
    }

    /// The `User-Agent` header; name and version of this crate unless set.
    pub fn user_agent(self, user_agent: impl AsRef<str>) -> Self {
        self.header(header::USER_AGENT, user_agent)
    }

    /// Adds a header to every call. The value must be visible ASCII; headers that frame the message are refused.
    ///
    /// A header that carries a credential of the operation wins over one given here. An idempotency key is a matter of
    /// one call: given here, it makes the calls that take one fail with
    /// [`Error::InvalidArgument`](super::Error::InvalidArgument).
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let set = match checked_header(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => {
                self.draft.headers.insert(name, value);
                Ok(())
            }
            Err(reason) => Err(ConfigError::Header { name: name.as_ref().to_owned(), reason }),
        };
        self.note(set)
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

    fn note(mut self, result: Result<(), ConfigError>) -> Self {
        if let Err(error) = result {
            self.draft.problem.get_or_insert(error);
        }
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

impl Draft {
    fn build(self) -> Result<Core, ConfigError> {
        if let Some(problem) = self.problem.or_else(|| self.credentials.problem(self.allow_http)) {
            return Err(problem);
        }
        let url = match (self.base_url, self.server, self.api.servers.first()) {
            (Some(url), _, _) => Some(url),
            (None, Some(server), _) => Some(server.resolve()?),
            (None, None, Some(template)) => {
                Some(ServerAddress::new(template).resolve()?).filter(|url| server::is_absolute(url))
            }
            (None, None, None) => None,
        };
        if url.is_none() && !self.api.base_is_optional {
            return Err(ConfigError::MissingBaseUrl);
        }
        let base = url.map(|url| BaseUrl::parse(&url, self.allow_http)).transpose()?;
        let transport = match self.transport {
            Some(transport) => transport,
            #[cfg(all(feature = "reqwest", not(any(feature = "rustls", feature = "native-tls"))))]
            None if base.as_ref().is_some_and(BaseUrl::is_https) => return Err(ConfigError::MissingTls),
            #[cfg(feature = "reqwest")]
            None => Box::new(
                super::ReqwestTransport::new(self.connect_timeout, self.proxy.as_ref())
                    .map_err(ConfigError::Transport)?,
            ),
            #[cfg(not(feature = "reqwest"))]
            None => return Err(ConfigError::MissingTransport),
        };
        let clock = match self.clock {
            Some(clock) => clock,
            #[cfg(feature = "reqwest")]
            None => Box::new(super::TokioClock::new()),
            #[cfg(not(feature = "reqwest"))]
            None => return Err(ConfigError::MissingClock),
        };
        Ok(Core(Arc::new(Settings {
            base,
            base_for_all: self.base_for_all,
            allow_http: self.allow_http,
            scrubber: Scrubber::new(self.credentials.secrets()),
            credentials: self.credentials,
            headers: self.headers,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            max_body_bytes: self.max_body_bytes,
            retry: self.retry,
            hooks: self.hooks,
            budget: RetryBudget::new(),
            transport,
            clock,
            entropy: self.entropy,
        })))
    }
}

/// Shows which credentials are set, not what they are.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.draft.credentials.names())
            .field("headers", &self.draft.headers.keys().collect::<Vec<_>>())
            .field("timeout", &self.draft.timeout)
            .field("retry", &self.draft.retry)
            .finish_non_exhaustive()
    }
}
