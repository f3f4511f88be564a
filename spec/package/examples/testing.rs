//! How code that uses the client is tested: with a server in memory, without a network and without waiting.
//!
//! ```text
//! cargo run --example testing --features test-util
//! ```

use std::error::Error;

use polytomic::test_util::TestServer;
use polytomic::v2025_09_18::Client;
use polytomic::v2025_09_18::models::{ApiError, CreateOrganizationRequest};
use polytomic::v2025_09_18::organization::{CreateOrganization, CreateOrganizationError};

/// The code under test: creates an organization, unless there is one of this name.
async fn provision(client: &Client, name: &str) -> Result<&'static str, Box<dyn Error>> {
    match client.organization().create(&CreateOrganizationRequest::new(name)).await {
        Ok(_) => Ok("created"),
        Err(error) => match error.api() {
            Some(CreateOrganizationError::Conflict(_)) => Ok("was there"),
            _ => Err(error.into()),
        },
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = TestServer::new();
    let client = server.connect(Client::builder().partner_key("any-key")).build()?;

    // The example of the API's description is a success; a 503 before it is tried again, which takes no time here.
    server.on::<CreateOrganization>().respond(503, "", "");
    server.on::<CreateOrganization>().example();
    assert_eq!(provision(&client, "Acme").await?, "created");

    // A documented error, as the client gives it.
    server.on::<CreateOrganization>().error(&CreateOrganizationError::Conflict(ApiError::new().message("taken")));
    assert_eq!(provision(&client, "Acme").await?, "was there");

    // What was sent.
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| request.json().get("name").is_some_and(|name| name == "Acme")));

    // Everything that was prepared came, and nothing else.
    server.finish()?;
    println!("{} requests, none of which left this process", requests.len());
    Ok(())
}
