//! A client's settings: while they are gathered, and as the shared core that calls use.

use std::borrow::Cow;
use std::fmt;
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

/// The settings of a client while its builder gathers them.
#[doc(hidden)]
pub struct ClientDraft {
    api: &'static Api,
    pub base_url: Option<String>,
    pub base_for_all: bool,
    pub server: Option<ServerAddress>,
    pub allow_http: bool,
    credentials: Credentials,
    headers: HeaderMap,
    pub timeout: Duration,
    pub attempt_timeout: Duration,
    pub connect_timeout: Duration,
    #[cfg(feature = "reqwest")]
    pub proxy: Option<super::Secret>,
    pub max_body_bytes: usize,
    pub retry: Arc<dyn Retry>,
    hooks: AllHooks,
    pub transport: Option<Box<dyn Transport>>,
    pub clock: Option<Box<dyn Clock>>,
    pub entropy: Box<dyn Entropy>,
    problem: Option<ConfigError>,
}

/// What gathers the settings of a client.
#[doc(hidden)]
pub trait Drafting {
    /// The settings so far.
    fn draft(&mut self) -> &mut ClientDraft;
}

impl ClientDraft {
    /// The defaults.
    pub fn new(api: &'static Api) -> Self {
        let mut draft = Self {
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
        };
        draft.header(header::USER_AGENT.as_str(), api.user_agent);
        draft
    }

    /// Sets the credential of a security scheme.
    pub fn credential(&mut self, scheme: &'static Scheme, credential: Credential) {
        let set = self.credentials.set(scheme, credential);
        self.note(set);
    }

    /// Adds a header to every call.
    pub fn header(&mut self, name: &str, value: &str) {
        let set = match checked_header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
                Ok(())
            }
            Err(reason) => Err(ConfigError::Header { name: name.to_owned(), reason }),
        };
        self.note(set);
    }

    /// Adds functions that are called at each attempt.
    pub fn hooks(&mut self, hooks: impl Hooks) {
        self.hooks.push(hooks);
    }

    /// Keeps the first setting that breaks a rule.
    fn note(&mut self, set: Result<(), ConfigError>) {
        if let Err(error) = set {
            self.problem.get_or_insert(error);
        }
    }

    /// Builds what the calls of a client share.
    ///
    /// # Errors
    /// [`ConfigError`] says which setting breaks which rule.
    pub fn build(self) -> Result<Core, ConfigError> {
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
impl fmt::Debug for ClientDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials.names())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}
