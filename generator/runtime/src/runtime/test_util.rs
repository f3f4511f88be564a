//! A server in memory for tests of code that uses a client: answers by operation, requests to look at, no network.
//!
//! ```
//! # use letterpress_runtime::runtime::{ClientBuilder, FromCore, TypedAnswer};
//! # trait Builds: FromCore { fn builder() -> ClientBuilder<Self>; }
//! use letterpress_runtime::test_util::TestServer;
//!
//! # async fn test<Client: Builds, CreateUser: TypedAnswer>(
//! #     taken: CreateUser::Error, provision: impl AsyncFn(&Client),
//! # ) -> Result<(), Box<dyn std::error::Error>> {
//! let server = TestServer::new();
//! let client = server.connect(Client::builder()).build()?; // with credentials, if the operations need any
//! server.on::<CreateUser>().example(); // the first call succeeds
//! server.on::<CreateUser>().error(&taken); // `CreateUserError::Conflict(…)`: the second one doesn't
//!
//! provision(&client).await; // the code that is tested
//!
//! assert_eq!(server.requests()[0].json()["name"], "Ada");
//! server.finish()?; // everything expected came, and nothing else
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::canned::{CannedCall, TypedAnswer, Written};
use super::{
    Answers, BodySource, BoxFuture, Drafting, Operation, RequestBody, ResponseBody, Transport,
    TransportError, TransportErrorKind,
};

pub use super::test_clock::TestClock;
pub use super::test_request::TestRequest;

/// A server in memory. A clone is the same server.
///
/// Calls are answered by operation: each with the next answer that was prepared for it. A call without one fails with
/// [`Error::Transport`](super::Error::Transport), which says what was expected, and so does [`finish`](Self::finish).
///
/// See the [example](self) of the module.
#[derive(Clone, Default)]
pub struct TestServer(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    prepared: Vec<Prepared>,
    requests: Vec<TestRequest>,
    unexpected: Vec<String>,
    token: Option<String>,
}

struct Prepared {
    operation: &'static Operation,
    left: usize,
    answer: Result<Reply, TransportErrorKind>,
}

#[derive(Clone)]
struct Reply {
    status: u16,
    headers: HeaderMap,
    body: Bytes,
}

impl TestServer {
    /// A server that expects nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets a client speak to this server, with a clock on which waiting takes no time. A client without a base URL
    /// still needs one.
    pub fn connect<B: Drafting>(&self, mut builder: B) -> B {
        let draft = builder.draft();
        draft.transport = Some(Box::new(self.clone()));
        draft.clock = Some(Box::new(TestClock::default()));
        builder
    }

    /// Prepares an answer for one call of an operation, named by the type of its call. Calls that the client repeats by
    /// itself count.
    pub fn on<C: CannedCall>(&self) -> Prepare<'_, C> {
        Prepare { server: self, times: 1, headers: HeaderMap::new(), call: PhantomData }
    }

    /// Answers every request of an OAuth 2 token with this one; without it they are unexpected.
    pub fn token(&self, token: impl Into<String>) {
        self.state().token = Some(token.into());
    }

    /// The requests so far, in their order, those of tokens too.
    pub fn requests(&self) -> Vec<TestRequest> {
        self.state().requests.clone()
    }

    /// Whether everything that was prepared came, and nothing else.
    ///
    /// # Errors
    /// The text lists what is missing and what was not expected.
    pub fn finish(&self) -> Result<(), TestFailure> {
        let state = self.state();
        let unexpected = state.unexpected.iter().cloned();
        let open = state.prepared.iter().filter(|prepared| prepared.left > 0);
        let missing = open.map(|prepared| format!("missing: {}", shown(prepared)));
        let problems: Vec<String> = unexpected.chain(missing).collect();
        if problems.is_empty() { Ok(()) } else { Err(TestFailure(problems)) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reply(&self, request: http::Request<Option<Bytes>>) -> Result<Reply, TransportError> {
        let operation = request.extensions().get::<&'static Operation>().copied();
        let seen = TestRequest::new(operation, request);
        let mut state = self.state();
        let line = format!("{seen:?}");
        state.requests.push(seen);
        let Some(operation) = operation else {
            let token = state.token.as_ref().map(|token| serde_json::json!({ "access_token": token }));
            return match token {
                Some(token) => Ok(Reply::new(200, "application/json", token.to_string())),
                None => Err(state.refuse(format!("unexpected: {line}: set what it gives with `token`"))),
            };
        };
        let is_for = |prepared: &&mut Prepared| std::ptr::eq(prepared.operation, operation);
        match state.prepared.iter_mut().filter(|prepared| prepared.left > 0).find(is_for) {
            Some(prepared) => {
                prepared.left -= 1;
                let failed = |kind| TransportError::new(kind, "the test asked for this failure");
                prepared.answer.clone().map_err(failed)
            }
            None => {
                let open = state.prepared.iter().filter(|prepared| prepared.left > 0);
                let open: Vec<String> = open.map(shown).collect();
                let open = if open.is_empty() { "nothing".to_owned() } else { open.join(", ") };
                let id = operation.id;
                Err(state.refuse(format!("unexpected: {id} ({line}); expected now: {open}")))
            }
        }
    }
}

impl State {
    fn refuse(&mut self, problem: String) -> TransportError {
        self.unexpected.push(problem.clone());
        TransportError::new(TransportErrorKind::Refused, problem)
    }
}

fn shown(prepared: &Prepared) -> String {
    let Prepared { operation, left, .. } = prepared;
    match left {
        1 => operation.id.to_owned(),
        several => format!("{several} × {}", operation.id),
    }
}

impl fmt::Debug for TestServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestServer").field("requests", &self.state().requests.len()).finish_non_exhaustive()
    }
}

impl Transport for TestServer {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = whole(body).await?;
            let reply = self.reply(http::Request::from_parts(head, body))?;
            let status = http::StatusCode::from_u16(reply.status).map_err(|_| {
                TransportError::new(TransportErrorKind::Refused, format!("{} is no status", reply.status))
            })?;
            let mut answer = http::Response::new(ResponseBody::from_bytes(reply.body));
            *answer.status_mut() = status;
            *answer.headers_mut() = reply.headers;
            Ok(answer)
        })
    }
}

/// All of a body, also of one that is read while it is sent.
async fn whole(body: RequestBody) -> Result<Option<Bytes>, TransportError> {
    if body.is_none() {
        return Ok(None);
    }
    let mut source = body.into_source();
    let mut whole = BytesMut::new();
    while let Some(piece) = source.next_chunk().await? {
        whole.extend_from_slice(&piece);
    }
    Ok(Some(whole.freeze()))
}

impl Reply {
    fn new(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        if let (false, Ok(value)) = (media_type.is_empty(), HeaderValue::from_str(media_type)) {
            headers.insert(header::CONTENT_TYPE, value);
        }
        Self { status, headers, body: body.into() }
    }
}

/// An answer in the making; the last step says what it is.
///
/// ```
/// # use letterpress_runtime::runtime::TypedAnswer;
/// use letterpress_runtime::TransportErrorKind;
/// use letterpress_runtime::test_util::TestServer;
///
/// # fn prepare<ListUsers: TypedAnswer>(server: &TestServer, users: &ListUsers::Output) {
/// // Call by call: a lost connection, a status that nobody documented, a success.
/// server.on::<ListUsers>().fail(TransportErrorKind::Interrupted);
/// server.on::<ListUsers>().header("retry-after", "1").respond(429, "text/plain", "slow down");
/// server.on::<ListUsers>().answer(users);
/// # }
/// ```
#[must_use = "nothing is prepared before the answer is given"]
pub struct Prepare<'s, C> {
    server: &'s TestServer,
    times: usize,
    headers: HeaderMap,
    call: PhantomData<fn() -> C>,
}

impl<C> fmt::Debug for Prepare<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepare").field("times", &self.times).finish_non_exhaustive()
    }
}

impl<C: CannedCall> Prepare<'_, C> {
    /// For so many calls, not one.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Adds a header to the answer; what is no header is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
        {
            self.headers.append(name, value);
        }
        self
    }

    /// Answers with the success of the API's description: its example, or values made from its types.
    pub fn example(self) {
        let example = C::example();
        self.respond(example.status, example.media_type, example.body);
    }

    /// Answers with this success, under the first status that is documented for one.
    pub fn answer(self, output: &C::Output)
    where
        C: TypedAnswer,
    {
        let Written { status, media_type, body } = C::written(output);
        self.respond(status, media_type, body);
    }

    /// Answers with this documented error.
    pub fn error(self, error: &C::Error) {
        match error.written() {
            Some(Written { status, media_type, body }) => self.respond(status, media_type, body),
            None => {
                let id = C::operation().id;
                let problem = format!("{id}: this error can't be written: give its body with `respond`");
                self.server.state().unexpected.push(problem);
            }
        }
    }

    /// Answers with anything, also with what the description does not know.
    pub fn respond(self, status: u16, media_type: &str, body: impl Into<Bytes>) {
        let mut reply = Reply::new(status, media_type, body);
        for (name, value) in &self.headers {
            reply.headers.append(name, value.clone());
        }
        self.prepare(Ok(reply));
    }

    /// Fails as a connection fails.
    pub fn fail(self, kind: TransportErrorKind) {
        self.prepare(Err(kind));
    }

    fn prepare(self, answer: Result<Reply, TransportErrorKind>) {
        let prepared = Prepared { operation: C::operation(), left: self.times, answer };
        self.server.state().prepared.push(prepared);
    }
}

/// What did not go as the test prepared it.
///
/// ```
/// use letterpress_runtime::test_util::{TestFailure, TestServer};
///
/// fn check(server: &TestServer) -> Result<(), TestFailure> {
///     server.finish() // as in "missing: createUser; unexpected: listUsers (GET /users); expected now: nothing"
/// }
/// check(&TestServer::new())?;
/// # Ok::<(), TestFailure>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct TestFailure(Vec<String>);

impl fmt::Display for TestFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("; "))
    }
}

/// As `Display`: it is what `unwrap` shows.
impl fmt::Debug for TestFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for TestFailure {}
