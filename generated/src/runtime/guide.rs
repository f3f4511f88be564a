// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! A guide to the client, page by page: [calls], [errors], [retries], [testing], [upgrading].
//!
//! The pages say what holds for every operation. What an operation takes, gives and fails with stands at its function.

pub mod calls {
    //! Calls: prepared by a function, changed by setters, sent when awaited.
    //!
    //! A function of a group takes what the operation requires and returns a call. Nothing is sent yet. Setters add what is
    //! optional; the call is sent when it is awaited.
    //!
    //! | you write | you get |
    //! | --- | --- |
    //! | `call.await` | the decoded body |
    //! | `call.response().await` | a [`Response`](crate::runtime::Response): the body with status, headers and the number of attempts |
    //! | `call.send_blocking()`, `call.response_blocking()` | the same without an async runtime (feature `blocking`) |
    //! | `call.items()`, `call.pages()` | a list that is given page by page, fetched as it is walked through |
    //! | `call.stream()`, `call.events()`, `call.lines()` | the answer while it comes, where the operation has one to read so |
    //! | `call.options(…)` | other limits, headers, retries or another address, for this call alone |
    //!
    //! A list with pages asks for the next one when it is wanted:
    //!
    //! ```
    //! # use polytomic::runtime::{Error, Items, Paged};
    //! # struct Client<C: Paged>(fn() -> Items<C>);
    //! # impl<C: Paged> Client<C> {
    //! #     fn users(&self) -> &Self { self }
    //! #     fn list(&self) -> &Self { self }
    //! #     fn items(&self) -> Items<C> { (self.0)() }
    //! # }
    //! # async fn walk<C: Paged>(client: Client<C>) -> Result<(), Error<C::Error>> where C::Item: std::fmt::Debug {
    //! let mut items = client.users().list().items();
    //! while let Some(user) = items.next().await {
    //!     println!("{:?}", user?);
    //! }
    //! # Ok(())
    //! # }
    //! ```
    //!
    //! Time is limited: 10 seconds to connect, 30 for an attempt, 60 for a call with all attempts and what is waited between
    //! them. The client's builder changes them for all calls, [`CallOptions`](crate::runtime::CallOptions) for one:
    //!
    //! ```
    //! use std::time::Duration;
    //! use polytomic::{CallOptions, RetryPolicy};
    //!
    //! let patient = CallOptions::new().timeout(Duration::from_secs(300)).retry(RetryPolicy::new().max_attempts(6));
    //! # let _ = patient;
    //! ```
    //!
    //! A client is cheap to clone, and all clones share connections and the budget of retries: make one, and clone it. A call
    //! that is dropped ends its request.
}

pub mod errors {
    //! Errors: what a failed call tells, and what to do with it.
    //!
    //! Every call fails with an [`Error<E>`](crate::runtime::Error), where `E` is an enum with a variant for each error that the
    //! description documents. The operation has a name of its own for it, as `CreateUserError`. Operations of a group that document
    //! the same have one enum in common, as `Error404Or422`: a function that takes it handles the errors of all of them.
    //!
    //! | variant | what happened | try again? |
    //! | --- | --- | --- |
    //! | `Api` | a documented error; [`Error::api`](crate::runtime::Error::api) gives it, typed | it depends on the error |
    //! | `Status` | another status, or a body that is not the documented one; [`Error::body`](crate::runtime::Error::body) has it as it came | mostly no |
    //! | `Decode` | a success whose body is not the documented one: what was asked for is done | no |
    //! | `Credentials` | the client has none for this operation, or the source of a token failed; nothing was sent | after it is mended |
    //! | `InvalidArgument` | an argument breaks a rule of the description, and its place is named; nothing was sent | no |
    //! | `Timeout` | a limit ran out; `phase` says which | if the outcome is known |
    //! | `Transport` | the connection failed | if the outcome is known |
    //!
    //! Match on what the description documents, and treat the rest alike:
    //!
    //! ```
    //! # use polytomic::Error;
    //! # enum CreateUserError { Conflict(String), Invalid(String) }
    //! # struct Client;
    //! # impl Client {
    //! #     fn users(&self) -> &Self { self }
    //! #     async fn create(&self, _: &str) -> Result<String, Error<CreateUserError>> { Ok(String::new()) }
    //! # }
    //! # async fn provision(client: Client, request: &str) -> Result<(), Box<dyn std::error::Error>> {
    //! let user = match client.users().create(&request).await {
    //!     Ok(user) => user,
    //!     Err(error) => match error.api() {
    //!         Some(CreateUserError::Conflict(_)) => return Ok(()), // is there already
    //!         _ => return Err(error.into()),
    //!     },
    //! };
    //! # drop(user);
    //! # Ok(())
    //! # }
    //! ```
    //!
    //! The methods of an error answer for every variant, so that one function can look at the errors of all operations:
    //!
    //! ```
    //! use polytomic::Error;
    //!
    //! fn explain<E>(error: &Error<E>) -> String {
    //!     if error.outcome_unknown() {
    //!         return format!("{error}; it may be done, ask with the key {:?}", error.idempotency_key());
    //!     }
    //!     match error.status() {
    //!         Some(status) if status.is_client_error() => format!("refused: {}", error.message().unwrap_or("no reason given")),
    //!         _ => error.to_string(),
    //!     }
    //! }
    //! # let _ = explain::<()>;
    //! ```
    //!
    //! An error prints the operation, the status, the server's message and the id of the request, and never a credential or a URL:
    //! it can go to a log. [`Error::body`](crate::runtime::Error::body) is the server's text as it came, and may hold anything.
}

pub mod retries {
    //! Retries: what the client repeats by itself, and how to change that.
    //!
    //! A failure that may pass is tried again, up to three attempts: a broken connection, an attempt without an answer in time, the
    //! statuses 408, 425, 429, 500, 502, 503 and 504. But only where a second request does no harm: methods that are idempotent by
    //! definition, any method when no connection came about, and operations whose requests carry an idempotency key. All
    //! attempts of a call carry the same key.
    //!
    //! The waiting grows from half a second to eight, and is a random part of that; `Retry-After` is waited for, up to a minute. No
    //! call goes on past its time limit, and when many calls fail at once, a budget of the client ends most retries.
    //!
    //! ```
    //! use std::time::Duration;
    //! use polytomic::RetryPolicy;
    //!
    //! let never = RetryPolicy::none();
    //! let patient = RetryPolicy::new().max_attempts(6).max_delay(Duration::from_secs(30));
    //! # let _ = (never, patient);
    //! ```
    //!
    //! `retry` of the builder sets it for a client, `retry` of [`CallOptions`](crate::runtime::CallOptions) for a call. A rule of
    //! your own is a [`Retry`](crate::runtime::Retry):
    //!
    //! ```
    //! use std::time::Duration;
    //! use polytomic::{FailedAttempt, Retry, RetryPolicy, Trouble};
    //!
    //! /// As usual, but 404 is tried again for a while: a thing that was just made may not be seen everywhere.
    //! #[derive(Debug)]
    //! struct Visible(RetryPolicy);
    //!
    //! impl Retry for Visible {
    //!     fn delay(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
    //!         match failed.trouble() {
    //!             Trouble::Status(status) if status.as_u16() == 404 && failed.attempts() < 5 => Some(Duration::from_millis(200)),
    //!             _ => self.0.delay(failed),
    //!         }
    //!     }
    //! }
    //! # let _ = Visible(RetryPolicy::new());
    //! ```
    //!
    //! When a call fails and nobody can know whether it was done,
    //! [`Error::outcome_unknown`](crate::runtime::Error::outcome_unknown) is true. Where the operation takes an idempotency key, the
    //! same call with [`Error::idempotency_key`](crate::runtime::Error::idempotency_key) finds out without doing it twice.
}

pub mod testing {
    //! Testing: code that uses the client, without a network and without waiting.
    //!
    //! With the feature `test-util`, best in `dev-dependencies`, there is a `TestServer`. A client that is connected to it sends,
    //! retries and decodes as ever; only the network and the clock are others.
    //!
    #![cfg_attr(feature = "test-util", doc = "```")]
    #![cfg_attr(not(feature = "test-util"), doc = "```ignore")]
    //! # use polytomic::runtime::{ClientBuilder, FromCore, TypedAnswer};
    //! # trait Builds: FromCore { fn builder() -> ClientBuilder<Self>; }
    //! use polytomic::test_util::TestServer;
    //!
    //! # async fn test<Client: Builds, CreateUser: TypedAnswer, GetUser: TypedAnswer>(
    //! #     user: GetUser::Output, not_found: GetUser::Error, provision: impl AsyncFn(&Client),
    //! # ) -> Result<(), Box<dyn std::error::Error>> {
    //! let server = TestServer::new();
    //! server.on::<CreateUser>().respond(503, "", ""); // tried again, which takes no time
    //! server.on::<CreateUser>().example(); // the example of the description, or one made from the types
    //! server.on::<GetUser>().answer(&user); // a success, typed
    //! server.on::<GetUser>().error(&not_found); // a documented error, as `GetUserError::NotFound(problem)`
    //! let client = server.connect(Client::builder()).build()?; // with any credentials, if the operations need some
    //!
    //! provision(&client).await; // the code that is tested
    //!
    //! assert_eq!(server.requests()[0].json()["name"], "Ada");
    //! server.finish()?; // says what did not come, and what nobody expected
    //! # Ok(())
    //! # }
    //! ```
    //!
    //! Calls are named by the types of the groups' modules, the ones that the functions return. What answers is chosen by
    //! operation, so that a test does not hold paths or the order of unrelated calls.
    //!
    //! For a real server on this machine: `base_url("http://127.0.0.1:4010")` of the builder. Plain `http` is allowed for loopback
    //! addresses only. For anything else a [`Transport`](crate::runtime::Transport) of your own can stand in the place of the network.
}

pub mod upgrading {
    //! Upgrading: what a client that is printed again may change, and how to write code that bears it.
    //!
    //! The client follows the description: when that gains an operation, a field or a value, so does the client. These need no
    //! change of code that uses it:
    //!
    //! - **Structs** are made with `new` and setters, and grow: what is required is an argument of `new`, what is optional a setter.
    //! - **Enums** are open. A value that the client does not know is kept in `Unknown` and written back as it came, so that a
    //!   server may be ahead of the client. Enums of errors grow with the documented statuses: keep an arm for the rest.
    //! - **Errors** are named safest by the operation: when its documented statuses change, `CreateUserError` has the new ones and
    //!   stands for another type than `Error404Or422`, which the other operations keep.
    //! - **Fields** that the client does not know are left out when an answer is read.
    //!
    //! These break, and a compiler shows where: a field becomes required (another argument of `new`), optional (an `Option`) or of
    //! another type; something is removed or renamed. `letterpress diff old.yaml new.yaml` tells beforehand, in the client's own
    //! words, and says what else travels without a change of the code.
    //!
    //! What is deprecated in the description is `#[deprecated]` here, so that the compiler warns while it still works.
    //!
    //! The oldest Rust that compiles the client is stated in its `Cargo.toml`; it rises with a minor version at most.
}
