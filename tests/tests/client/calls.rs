//! How a call fits into a program: threads, blocking code, errors by `?`.

use std::error::Error as StdError;

use polytomic::v2025_09_18::models::CreateOrganizationRequest;
use polytomic::v2025_09_18::organization::ListOrganizationsError;
use polytomic::v2025_09_18::users::CreateUserError;
use polytomic::{Error, v2022_12_12, v2025_09_18};
use tests::fake::{PARTNER_KEY, Server};

use crate::support::{ORGANIZATION, partner};

fn is_shareable<T: Send + Sync + 'static>() {}

fn is_sent_and_kept<F: Future + Send + 'static>(future: F) -> F {
    future
}

#[test]
fn clients_and_errors_cross_threads() {
    is_shareable::<v2025_09_18::Client>();
    is_shareable::<v2022_12_12::Client>();
    is_shareable::<Error<CreateUserError>>();
    is_shareable::<Box<dyn StdError + Send + Sync>>();
}

#[test]
fn an_error_is_small() {
    let words = 3 * size_of::<usize>();
    assert!(size_of::<Error<CreateUserError>>() <= words);
    assert!(size_of::<Error<ListOrganizationsError>>() <= words);
}

#[test]
fn an_error_is_an_error() {
    fn with_question_mark(error: Error<CreateUserError>) -> Result<(), Box<dyn StdError + Send + Sync>> {
        Err(error)?
    }
    let build = || v2025_09_18::Client::builder().base_url("http://127.0.0.1:1").build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let body = v2025_09_18::models::CreateUserRequest::new("a@b.c");
    let error = runtime.block_on(build().users().create(ORGANIZATION, &body).into_future()).unwrap_err();
    assert!(with_question_mark(error).unwrap_err().to_string().contains("createUser"));
}

/// The future owns what it needs: client, body and ids may be gone before it runs.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_can_be_spawned() {
    let server = Server::start().await;
    let future = {
        let client = partner(&server);
        let body = CreateOrganizationRequest::new("Acme");
        is_sent_and_kept(client.organization().create(&body).into_future())
    };
    let with_response = is_sent_and_kept(partner(&server).organization().list().response());
    let created = tokio::spawn(future).await.unwrap().unwrap();
    assert_eq!(created.data.unwrap().name.as_deref(), Some("Acme"));
    assert_eq!(tokio::spawn(with_response).await.unwrap().unwrap().into_value().data.len(), 2);
}

#[tokio::test]
async fn one_client_serves_many_calls_at_once() {
    let server = Server::start().await;
    let client = partner(&server);
    let calls = (0..20).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            client.organization().create(&CreateOrganizationRequest::new(format!("Acme {number}"))).await
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(client.organization().list().await.unwrap().data.len(), 21);
}

/// A call that is not awaited sends nothing.
#[tokio::test]
async fn a_call_is_lazy() {
    let server = Server::start().await;
    drop(partner(&server).organization().list());
    drop(partner(&server).organization().list().into_future());
    assert_eq!(server.requests(), []);
}

fn blocking_server() -> Server {
    Server::builder().start().unwrap()
}

#[test]
fn a_call_can_block() {
    let server = blocking_server();
    let client =
        v2025_09_18::Client::builder().base_url(server.url()).partner_key(PARTNER_KEY).build().unwrap();
    let created =
        client.organization().create(&CreateOrganizationRequest::new("Acme")).send_blocking().unwrap();
    let id = created.data.unwrap().id.unwrap();
    let response = client.organization().get(id).response_blocking().unwrap();
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.into_value().data.unwrap().name.as_deref(), Some("Acme"));

    let error = client.organization().get(ORGANIZATION).send_blocking().unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}

/// Blocking inside a runtime would stop it: an error, no panic, nothing sent.
#[tokio::test]
async fn a_call_does_not_block_a_runtime() {
    let server = blocking_server();
    let error = partner(&server).organization().list().send_blocking().unwrap_err();
    assert!(error.status().is_none(), "{error:?}");
    assert!(error.to_string().contains("listOrganizations"), "{error}");
    assert_eq!(server.requests(), []);
}
