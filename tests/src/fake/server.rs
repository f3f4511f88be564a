//! Starting, seeding, observing and stopping the fake.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use axum::Router;
use tokio::sync::oneshot;
use uuid::Uuid;

use super::exchange;
use super::hooks::{Canned, Hold, Hooks};
use super::idempotency::Outcomes;
use super::record::{Exchange, Received};
use super::state::State;
use super::{DEPLOYMENT_KEY, OWNER_NAME, PARTNER_KEY, USER_EMAIL, USER_KEY};

type Observer = Box<dyn Fn(&Exchange) + Send + Sync>;

/// What the server's thread and its owner share.
pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    pub(crate) outcomes: Mutex<Outcomes>,
    pub(crate) hooks: Mutex<Hooks>,
    pub(crate) received: Mutex<Vec<Received>>,
    pub(crate) observer: Option<Observer>,
    pub(crate) legacy_unauthorized: bool,
    /// Responses so far, for `X-Request-Id`.
    pub(crate) answered: AtomicU64,
}

/// Locks; a thread that panicked while it held the lock left nothing half done that a test would build on.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A server to be started. Beside what is added, it knows [`PARTNER_KEY`] with its owner organization, in
/// which the one user holds [`USER_KEY`], and [`DEPLOYMENT_KEY`].
pub struct Builder {
    state: State,
    address: SocketAddr,
    observer: Option<Observer>,
    legacy_unauthorized: bool,
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Builder {
    fn new() -> Self {
        let mut state = State::default();
        let owner = state.add_partner(PARTNER_KEY, OWNER_NAME);
        let user = state.add_user(owner, USER_EMAIL, vec![super::ADMIN_ROLE]);
        set_key(&mut state, user, USER_KEY);
        state.add_deployment_key(DEPLOYMENT_KEY);
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self { state, address, observer: None, legacy_unauthorized: false }
    }

    /// Adds a partner with its own owner organization.
    #[must_use]
    pub fn partner(mut self, key: &str, owner_name: &str) -> Self {
        self.state.add_partner(key, owner_name);
        self
    }

    /// Adds a user with this API key to the first partner's owner organization.
    #[must_use]
    pub fn user(mut self, key: &str, email: &str) -> Self {
        let owner = self.state.accounts[0].owner;
        let user = self.state.add_user(owner, email, Vec::new());
        set_key(&mut self.state, user, key);
        self
    }

    /// Adds a deployment key.
    #[must_use]
    pub fn deployment(mut self, key: &str) -> Self {
        self.state.add_deployment_key(key);
        self
    }

    /// Answers every 401 with the old body `{"error": {"message"}}`.
    #[must_use]
    pub fn legacy_unauthorized(mut self) -> Self {
        self.legacy_unauthorized = true;
        self
    }

    /// Listens on this address instead of a free port of 127.0.0.1.
    #[must_use]
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Tells of each exchange as soon as its answer is known, from the server's thread.
    #[must_use]
    pub fn on_exchange(mut self, observer: impl Fn(&Exchange) + Send + Sync + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Starts the server on a thread of its own, so that blocking and asynchronous callers can use it alike.
    ///
    /// # Errors
    /// If the address is none of loopback, or can't be bound.
    pub fn start(self) -> io::Result<Server> {
        if !self.address.ip().is_loopback() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the fake listens on loopback only"));
        }
        let listener = TcpListener::bind(self.address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            state: Mutex::new(self.state),
            outcomes: Mutex::default(),
            hooks: Mutex::default(),
            received: Mutex::default(),
            observer: self.observer,
            legacy_unauthorized: self.legacy_unauthorized,
            answered: AtomicU64::new(0),
        });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let router = Router::new().fallback(exchange::handle).with_state(Arc::clone(&shared));
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::Builder::new().name("fake-polytomic".to_owned()).spawn(move || {
            runtime.block_on(async {
                let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
                // Leaving this block ends the runtime and with it every open connection and held request.
                tokio::select! {
                    _ = async { axum::serve(listener, router).await } => {}
                    _ = stopped => {}
                }
            });
        })?;
        Ok(Server { address, shared, stop: Some(stop), thread: Some(thread) })
    }
}

fn set_key(state: &mut State, user: Uuid, key: &str) {
    if let Some(user) = state.users.iter_mut().find(|other| other.id == user) {
        user.api_key = Some(key.to_owned());
    }
}

/// A running server; stops when dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Server {
    /// A server to be configured.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Panics
    /// If no port can be bound.
    pub async fn start() -> Self {
        match Self::builder().start() {
            Ok(server) => server,
            Err(error) => panic!("the fake can't start: {error}"),
        }
    }

    /// Starts a server on this address, port 0 being any free one.
    ///
    /// # Errors
    /// If the address is none of loopback, or can't be bound.
    pub async fn start_on(address: SocketAddr) -> io::Result<Self> {
        Self::builder().address(address).start()
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Base URL, without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Everything received so far, in order of arrival of the whole request.
    pub fn requests(&self) -> Vec<Received> {
        lock(&self.shared.received).clone()
    }

    /// The same, and forgets it: what is seen later is new.
    pub fn take_requests(&self) -> Vec<Received> {
        std::mem::take(&mut *lock(&self.shared.received))
    }

    /// Answers the next request with `canned` and does nothing else for it: no version, credential or key is
    /// looked at. Several queue up.
    pub fn answer_next(&self, canned: Canned) {
        lock(&self.shared.hooks).canned.push_back(canned);
    }

    /// Holds the next request that reaches its operation, its idempotency key locked, until it is released.
    pub fn hold_next(&self) -> Hold {
        lock(&self.shared.hooks).hold_next()
    }

    /// Fails the next request that reaches its operation with 500, before anything is changed; an idempotency
    /// key stores that outcome.
    pub fn fail_next(&self) {
        lock(&self.shared.hooks).fail_next();
    }

    /// The owner organization of the first partner.
    pub fn owner_organization(&self) -> Uuid {
        lock(&self.shared.state).accounts[0].owner
    }

    /// Adds an organization to the first partner, without a request.
    pub fn seed_organization(&self, name: &str) -> Uuid {
        lock(&self.shared.state).add_organization(0, name, BTreeMap::new())
    }

    /// Adds a user with these roles, without a request.
    pub fn seed_user(&self, organization: Uuid, email: &str, role_ids: &[Uuid]) -> Uuid {
        lock(&self.shared.state).add_user(organization, email, role_ids.to_vec())
    }

    /// Gives a user this API key instead of the one it may have, without a request.
    pub fn seed_user_key(&self, user: Uuid, key: &str) {
        set_key(&mut lock(&self.shared.state), user, key);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            // A panic of the server's thread was printed there; dropping must not panic again.
            let _ = thread.join();
        }
    }
}
