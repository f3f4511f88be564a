// Printed by letterpress: a copy. Do not edit: change the original and generate again.

//! Provisions a customer: an organization, its first user, an API key for that user.
//!
//! ```text
//! POLYTOMIC_PARTNER_KEY=… cargo run --example provision
//! ```
//!
//! `POLYTOMIC_URL` names another server, for example an installation on your own premises.

use std::env;
use std::error::Error;

use polytomic::Uuid;
use polytomic::v2025_09_18::Client;
use polytomic::v2025_09_18::models::{CreateOrganizationRequest, CreateUserRequest};
use polytomic::v2025_09_18::organization::CreateOrganizationError;
use polytomic::v2025_09_18::users::CreateUserError;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = client()?;

    let organization_id = create_organization(&client, "Acme Corp").await?;
    println!("organization {organization_id}");

    let user_id = create_user(&client, organization_id, "jane@acme.com").await?;
    println!("user {user_id}");

    // The key is shown once, in this answer. Its type never prints it; `expose` is the one way to read it.
    let created = client.users().create_api_key(organization_id, user_id).await?;
    let key = created.data.and_then(|data| data.value).ok_or("the answer holds no key")?;
    println!("API key {key:?}, {} characters", key.expose().len());

    // With its own key the user sees its own organization.
    let builder = Client::builder().user_key(key);
    let as_user = at_configured_url(builder).build()?;
    let own = as_user.organization().get_current().await?;
    println!("the key opens {}", own.data.and_then(|data| data.name).unwrap_or_default());
    Ok(())
}

/// A client with the partner key of the environment.
fn client() -> Result<Client, Box<dyn Error>> {
    let key =
        env::var("POLYTOMIC_PARTNER_KEY").map_err(|_| "set POLYTOMIC_PARTNER_KEY to your partner key")?;
    Ok(at_configured_url(Client::builder().partner_key(key)).build()?)
}

/// Points the client to another server where `POLYTOMIC_URL` asks for one.
fn at_configured_url(builder: polytomic::ClientBuilder<Client>) -> polytomic::ClientBuilder<Client> {
    match env::var("POLYTOMIC_URL") {
        Ok(url) => builder.base_url(url),
        Err(_) => builder,
    }
}

/// Creates the organization. A taken name and a refused setting are told apart from a failing server.
///
/// 409 also answers a repetition that meets its own first attempt, so a lost attempt before it is told as it is.
async fn create_organization(client: &Client, name: &str) -> Result<Uuid, Box<dyn Error>> {
    let request = CreateOrganizationRequest::new(name).sso_domain("acme.com");
    match client.organization().create(&request).await {
        Ok(created) => Ok(created.data.and_then(|data| data.id).ok_or("the answer holds no id")?),
        Err(error) => match error.api() {
            Some(CreateOrganizationError::Conflict(_)) if !error.outcome_unknown() => {
                Err(format!("there already is an organization {name}").into())
            }
            Some(CreateOrganizationError::UnprocessableEntity(body)) => Err(format!(
                "the organization was refused: {}",
                body.message.as_deref().unwrap_or("no reason given")
            )
            .into()),
            // Everything else says enough by itself: operation, status, the server's message, request id.
            _ => Err(error.into()),
        },
    }
}

/// Creates the organization's first user; the server sends an invitation.
async fn create_user(client: &Client, organization_id: Uuid, email: &str) -> Result<Uuid, Box<dyn Error>> {
    match client.users().create(organization_id, &CreateUserRequest::new(email)).await {
        Ok(created) => Ok(created.data.and_then(|data| data.id).ok_or("the answer holds no id")?),
        Err(error) => match error.api() {
            Some(CreateUserError::UnprocessableEntity(body)) => {
                Err(format!("the user was refused: {}", body.message.as_deref().unwrap_or("no reason given"))
                    .into())
            }
            _ => Err(error.into()),
        },
    }
}
