//! A customer from nothing to a user who acts for itself, against the stateful fake.

use std::error::Error as StdError;

use polytomic::Error;
use polytomic::v2025_09_18::Client;
use polytomic::v2025_09_18::models::{
    CreateOrganizationRequest, CreateUserRequest, UpdateOrganizationRequest,
    UpdateUserInCurrentOrganizationRequest, UpdateUserRequest,
};
use polytomic::v2025_09_18::organization::{DeleteOrganizationError, GetOrganizationError};
use polytomic::v2025_09_18::users::{CreateUserApiKeyError, CreateUserError, GetUserError};
use tests::fake::{ADMIN_ROLE, MEMBER_ROLE, PARTNER_KEY, Server};

use crate::support::{partner, user};

#[tokio::test]
async fn from_organization_to_user_to_key_to_acting_as_the_user() {
    let server = Server::start().await;
    let client = partner(&server);

    let organization = CreateOrganizationRequest::new("Acme Corp").sso_domain("acme.com");
    let organization = client.organization().create(&organization).await.unwrap().data.unwrap();
    let organization_id = organization.id.unwrap();
    assert_eq!(organization.sso_domain.as_deref(), Some("acme.com"));

    let jane = CreateUserRequest::new("jane@acme.com").role_ids([ADMIN_ROLE]);
    let jane = client.users().create(organization_id, &jane).await.unwrap().data.unwrap();
    assert_eq!(jane.organization_id, Some(organization_id));
    let jane_id = jane.id.unwrap();

    let key =
        client.users().create_api_key(organization_id, jane_id).await.unwrap().data.unwrap().value.unwrap();
    let as_jane = user(&server, key.expose());
    let own = as_jane.organization().get_current().await.unwrap().data.unwrap();
    assert_eq!((own.id, own.name.as_deref()), (Some(organization_id), Some("Acme Corp")));

    // The user does for its own organization what the partner did from outside.
    let joe = CreateUserRequest::new("joe@acme.com").role_ids([MEMBER_ROLE]);
    let joe_id =
        as_jane.users().create_in_current_organization(&joe).await.unwrap().data.unwrap().id.unwrap();
    let listed = as_jane.users().list_in_current_organization().await.unwrap().data;
    assert_eq!(listed.iter().filter_map(|user| user.id).collect::<Vec<_>>(), [jane_id, joe_id]);
    let roles = UpdateUserInCurrentOrganizationRequest::default().role_ids([ADMIN_ROLE, MEMBER_ROLE]);
    as_jane.users().update_in_current_organization(joe_id, &roles).await.unwrap();
    let read = as_jane.users().get_in_current_organization(joe_id).await.unwrap().data.unwrap();
    assert_eq!(read.role_ids, Some(vec![ADMIN_ROLE, MEMBER_ROLE]));
    let deleted = as_jane.users().delete_in_current_organization(joe_id).await.unwrap();
    assert_eq!(deleted.unwrap().data.unwrap().email.as_deref(), Some("joe@acme.com"));

    // A user's key does not open what is the partner's; the client does not even try.
    assert!(matches!(as_jane.organization().list().await, Err(Error::Credentials(_))));
    assert_eq!(client.users().list(organization_id).await.unwrap().data.len(), 1);
}

/// The call as the design shows it, its `…` filled in.
#[tokio::test]
async fn the_call_of_the_design() {
    async fn provision(url: &str) -> Result<polytomic::v2025_09_18::models::UserEnvelope, Box<dyn StdError>> {
        let client = Client::builder().bearer(PARTNER_KEY).base_url(url).build()?;

        let created = client
            .organization()
            .create(&CreateOrganizationRequest::new("Acme Corp").sso_domain("acme.com"))
            .await?;
        let organization_id =
            created.data.and_then(|organization| organization.id).ok_or("no id in the answer")?;

        let user =
            match client.users().create(organization_id, &CreateUserRequest::new("jane@acme.com")).await {
                Ok(user) => user,
                Err(error) => match error.api() {
                    Some(CreateUserError::UnprocessableEntity(body)) => {
                        return Err(format!("refused: {body:?}").into());
                    }
                    _ => return Err(error.into()),
                },
            };
        Ok(user)
    }

    let server = Server::start().await;
    let user = provision(&server.url()).await.unwrap().data.unwrap();
    assert_eq!(user.email.as_deref(), Some("jane@acme.com"));
    let again = provision(&server.url()).await.unwrap_err().to_string();
    assert!(again.contains("createOrganization") && again.contains("409"), "{again}");
}

#[tokio::test]
async fn a_key_is_made_once_and_again_by_force() {
    let server = Server::start().await;
    let client = partner(&server);
    let organization = server.seed_organization("Acme");
    let jane = server.seed_user(organization, "jane@acme.com", &[]);
    let make = || client.users().create_api_key(organization, jane);

    let first = make().await.unwrap().data.unwrap().value.unwrap();
    let error = make().force(false).await.unwrap_err();
    assert!(matches!(error.api(), Some(CreateUserApiKeyError::Forbidden(_))), "{error:?}");
    let second = make().force(true).await.unwrap().data.unwrap().value.unwrap();
    assert_ne!(first.expose(), second.expose());

    let error = user(&server, first.expose()).organization().get_current().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "the old key is revoked");
    user(&server, second.expose()).organization().get_current().await.unwrap();
}

#[tokio::test]
async fn an_update_of_a_user_changes_roles_only() {
    let server = Server::start().await;
    let client = partner(&server);
    let organization = server.seed_organization("Acme");
    let jane = server.seed_user(organization, "jane@acme.com", &[MEMBER_ROLE]);
    let update = UpdateUserRequest::new("other@acme.com").role_ids([ADMIN_ROLE]);
    client.users().update(organization, jane, &update).await.unwrap();
    let read = client.users().get(organization, jane).await.unwrap().data.unwrap();
    assert_eq!((read.email.as_deref(), read.role_ids), (Some("jane@acme.com"), Some(vec![ADMIN_ROLE])));
}

/// PUT replaces: a setting that is left out is cleared.
#[tokio::test]
async fn an_update_of_an_organization_replaces_its_settings() {
    let server = Server::start().await;
    let client = partner(&server);
    let body = CreateOrganizationRequest::new("Acme").sso_domain("acme.com").issuer("https://acme.com");
    let id = client.organization().create(&body).await.unwrap().data.unwrap().id.unwrap();
    let body = UpdateOrganizationRequest::new("Acme Corp").sso_domain("acme.org");
    client.organization().update(id, &body).await.unwrap();
    let read = client.organization().get(id).await.unwrap().data.unwrap();
    assert_eq!(
        (read.name.as_deref(), read.sso_domain.as_deref(), read.issuer),
        (Some("Acme Corp"), Some("acme.org"), None)
    );
}

#[tokio::test]
async fn what_is_deleted_is_gone() {
    let server = Server::start().await;
    let client = partner(&server);
    let organization = server.seed_organization("Acme");
    let jane = server.seed_user(organization, "jane@acme.com", &[]);

    let deleted = client.users().delete(organization, jane).await.unwrap();
    assert_eq!(deleted.unwrap().data.unwrap().id, Some(jane));
    let error = client.users().get(organization, jane).await.unwrap_err();
    assert!(matches!(error.api(), Some(GetUserError::NotFound(_))), "{error:?}");

    client.organization().delete(organization).await.unwrap();
    let error = client.organization().get(organization).await.unwrap_err();
    assert!(matches!(error.api(), Some(GetOrganizationError::NotFound(_))), "{error:?}");
    let error = client.organization().delete(server.owner_organization()).await.unwrap_err();
    assert!(matches!(error.api(), Some(DeleteOrganizationError::Forbidden(_))), "the owner stays: {error:?}");
}
