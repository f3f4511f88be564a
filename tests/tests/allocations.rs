//! How often a call of the printed client allocates before the transport and after it: a count that is the same on every machine.
//! `cargo xtask bench call` shows the whole beside a call that is written by hand.

use allocation_counter::measure;
use polytomic::v2025_09_18::{Client, models::CreateUserRequest};
use polytomic::{BoxFuture, RequestBody, ResponseBody, Transport, TransportError, Uuid};
use tokio::runtime::Runtime;

/// Answers at once with an object that has no members.
struct InMemory;

impl Transport for InMemory {
    fn send(
        &self,
        _: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        Box::pin(async { Ok(http::Response::new(ResponseBody::from_bytes("{}"))) })
    }
}

fn client() -> Client {
    let builder = Client::builder().base_url("https://api.example.com").bearer("a-key");
    builder.transport(InMemory).build().unwrap()
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap()
}

/// How often `act` allocates when everything that is made once has been made.
fn allocations(act: impl Fn()) -> u64 {
    act();
    measure(act).count_total
}

#[track_caller]
fn at_most(limit: u64, counted: u64) {
    assert!(counted > 0, "nothing was counted");
    assert!(counted <= limit, "{counted} allocations, more than {limit}");
}

/// What is sent, its headers, its future, the timer, the transport's future.
#[test]
fn a_call_without_arguments_allocates_little() {
    let (client, runtime) = (client(), runtime());
    at_most(3, allocations(|| drop(client.organization().list())));
    at_most(
        14,
        allocations(|| {
            runtime.block_on(client.organization().list().into_future()).unwrap();
        }),
    );
}

/// Besides: the body, the id in the path, the idempotency key.
#[test]
fn a_call_with_arguments_allocates_little() {
    let (client, runtime) = (client(), runtime());
    let user = CreateUserRequest::new("jane@acme.com").role_ids([Uuid::nil()]);
    at_most(7, allocations(|| drop(client.users().create(Uuid::nil(), &user))));
    at_most(
        21,
        allocations(|| {
            runtime.block_on(client.users().create(Uuid::nil(), &user).into_future()).unwrap();
        }),
    );
}

/// A rule that holds costs nothing.
#[test]
fn checking_rules_does_not_allocate() {
    let client = client();
    let count = |user: &CreateUserRequest| allocations(|| drop(client.users().create(Uuid::nil(), user)));
    let unchecked = CreateUserRequest::new("jane@acme.com");
    let checked = CreateUserRequest::new("jane@acme.com").role_ids([Uuid::nil()]);
    assert_eq!(count(&checked), count(&unchecked));
}
