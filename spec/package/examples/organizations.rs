//! Lists the partner's organizations, looks one up and changes it.
//!
//! ```text
//! POLYTOMIC_PARTNER_KEY=… cargo run --example organizations
//! ```
//!
//! `POLYTOMIC_URL` names another server, for example an installation on your own premises.

use std::env;
use std::error::Error;

use polytomic::v2025_09_18::Client;
use polytomic::v2025_09_18::models::UpdateOrganizationRequest;
use polytomic::v2025_09_18::organization::UpdateOrganizationError;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let key =
        env::var("POLYTOMIC_PARTNER_KEY").map_err(|_| "set POLYTOMIC_PARTNER_KEY to your partner key")?;
    let mut builder = Client::builder().partner_key(key);
    if let Ok(url) = env::var("POLYTOMIC_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    // The partner's own organization comes first, then its customers.
    let organizations = client.organization().list().await?.data;
    for organization in &organizations {
        println!("{}", organization.name.as_deref().unwrap_or("(no name)"));
    }

    let Some(id) = organizations.last().and_then(|organization| organization.id) else {
        println!("there is no organization yet: run the example `provision` first");
        return Ok(());
    };

    // `.response()` gives status and headers with the decoded body.
    let response = client.organization().get(id).response().await?;
    println!("{} (request {})", response.status(), response.request_id().unwrap_or("without an id"));
    let organization = response.into_value().data.ok_or("the answer holds no organization")?;

    // An update replaces all settings: what must survive is sent again.
    let name = organization.name.unwrap_or_default();
    let mut request = UpdateOrganizationRequest::new(name).sso_domain("acme.example");
    request.issuer = organization.issuer;
    request.sso_org_id = organization.sso_org_id;
    match client.organization().update(id, &request).await {
        Ok(updated) => println!("updated {}", updated.data.and_then(|data| data.name).unwrap_or_default()),
        Err(error) => match error.api() {
            Some(UpdateOrganizationError::Forbidden(_)) => println!("this key may not change {id}"),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
