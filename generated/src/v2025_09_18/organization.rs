// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

//! The organizations of a partner account, and the one that the credentials themselves belong to. Each organization
//! is a tenant with its own users, connections and sign-in settings.

use uuid::Uuid;

use crate::runtime::{Call, Core, Method, Operation, Parameter, Rule, Statuses};
use super::models::{
    ApiError, CreateOrganizationRequest, OrganizationEnvelope, OrganizationListEnvelope,
    UpdateOrganizationRequest,
};
use super::security;

/// The organizations of a partner account, and the one that the credentials themselves belong to. Each organization
/// is a tenant with its own users, connections and sign-in settings.
///
/// [`Client::organization`](super::Client::organization) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Organization<'c> {
    pub(super) core: &'c Core,
}

impl Organization<'_> {
    /// Gets the current organization.
    ///
    /// Answers with the organization that the credentials belong to, and with no other. This tells a program where its
    /// key works.
    ///
    /// `GET /api/organization`
    ///
    /// Gives [`OrganizationEnvelope`].
    ///
    /// Credentials: `user_key`, or `organization_key`.
    ///
    /// # Errors
    ///
    /// - 401, [`GetCurrentOrganizationError::Unauthorized`]: The credentials are missing or unknown.
    /// - 403, [`GetCurrentOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`GetCurrentOrganizationError::NotFound`]: There is no such object, or the credentials cannot see it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.organization().get_current().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_current(&self) -> GetCurrentOrganization {
        GetCurrentOrganization(Call::for_json(self.core, &GET_CURRENT_ORGANIZATION))
    }

    /// Lists the partner's organizations.
    ///
    /// Answers with the organization that owns the partner account, then with all of its child organizations. The order
    /// matters to partners who share a connection: its parent has to live in the owner. There are no pages: the list is
    /// complete.
    ///
    /// Needs a partner key. To learn only which organization the credentials belong to, get the current organization
    /// instead.
    ///
    /// `GET /api/organizations`
    ///
    /// Gives [`OrganizationListEnvelope`].
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Errors
    ///
    /// - 500, [`ListOrganizationsError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.organization().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListOrganizations {
        ListOrganizations(Call::for_json(self.core, &LIST_ORGANIZATIONS))
    }

    /// Creates an organization.
    ///
    /// Adds an organization to the partner account that makes the call. Sign-in through SSO or OpenID Connect can be
    /// set up at once, or later with an update. Needs a partner key.
    ///
    /// `POST /api/organizations`
    ///
    /// Gives [`OrganizationEnvelope`].
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Errors
    ///
    /// - 401, [`CreateOrganizationError::Unauthorized`]: The credentials are missing or unknown.
    /// - 409, [`CreateOrganizationError::Conflict`]: The request collides with the state of the server.
    /// - 422, [`CreateOrganizationError::UnprocessableEntity`]: The request is well-formed, but its content is not acceptable.
    /// - 500, [`CreateOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use polytomic::v2025_09_18::models::CreateOrganizationRequest;
    ///
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = CreateOrganizationRequest::new("My Organization")
    ///     .issuer("https://example.com")
    ///     .sso_domain("example.com");
    /// let answer = client.organization().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CreateOrganizationRequest) -> CreateOrganization {
        CreateOrganization(
            Call::for_json(self.core, &CREATE_ORGANIZATION)
                .json("application/json", body),
        )
    }

    /// Gets an organization.
    ///
    /// Looks one of the partner's organizations up by its id. Needs a partner key.
    ///
    /// `GET /api/organizations/{id}`
    ///
    /// Gives [`OrganizationEnvelope`].
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// - 403, [`GetOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`GetOrganizationError::NotFound`]: There is no such object, or the credentials cannot see it.
    /// - 500, [`GetOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .organization()
    ///     .get("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: Uuid) -> GetOrganization {
        GetOrganization(
            Call::for_json(self.core, &GET_ORGANIZATION).set(&Parameter::path("id"), &id),
        )
    }

    /// Replaces the settings of an organization.
    ///
    /// Sets the name and all sign-in settings of an organization. A setting that the request leaves out is **cleared**:
    /// send every one that must survive. Needs a partner key.
    ///
    /// `PUT /api/organizations/{id}`
    ///
    /// Gives [`OrganizationEnvelope`].
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// - 403, [`UpdateOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 409, [`UpdateOrganizationError::Conflict`]: The request collides with the state of the server.
    /// - 422, [`UpdateOrganizationError::UnprocessableEntity`]: The request is well-formed, but its content is not acceptable.
    /// - 500, [`UpdateOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use polytomic::v2025_09_18::models::UpdateOrganizationRequest;
    ///
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = UpdateOrganizationRequest::new("My Organization")
    ///     .issuer("https://example.com")
    ///     .sso_domain("example.com");
    /// let answer = client
    ///     .organization()
    ///     .update("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?, &request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: &UpdateOrganizationRequest,
    ) -> UpdateOrganization {
        UpdateOrganization(
            Call::for_json(self.core, &UPDATE_ORGANIZATION)
                .set(&Parameter::path("id"), &id)
                .json("application/json", body),
        )
    }

    /// Deletes an organization.
    ///
    /// Deletes one of the partner's organizations. A partner cannot delete the organization that owns its own account.
    /// The answer has no body. Needs a partner key.
    ///
    /// `DELETE /api/organizations/{id}`
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// - 403, [`DeleteOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`DeleteOrganizationError::NotFound`]: There is no such object, or the credentials cannot see it.
    /// - 500, [`DeleteOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.organization().delete("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(&self, id: Uuid) -> DeleteOrganization {
        DeleteOrganization(
            Call::for_empty(self.core, &DELETE_ORGANIZATION)
                .set(&Parameter::path("id"), &id),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Organization::get_current`] prepares: awaiting it sends it.
    pub struct GetCurrentOrganization => OrganizationEnvelope, GetCurrentOrganizationError {}

    /// The call that [`Organization::list`] prepares: awaiting it sends it.
    pub struct ListOrganizations => OrganizationListEnvelope, ListOrganizationsError {}

    /// The call that [`Organization::create`] prepares: awaiting it sends it.
    pub struct CreateOrganization => OrganizationEnvelope, CreateOrganizationError {
        /// Names the call, so that the server recognises a repetition: it keeps the first outcome for at least 24 hours and
        /// gives it again, errors included. A repetition that comes while the first call still runs is answered with 409.
        /// The key has 8 to 255 characters out of letters, digits, `_` and `-`
        /// ([Idempotent requests](https://apidocs.polytomic.com/guides/idempotent-requests)).
        ///
        /// At least 8 characters. At most 255 characters. Matches `^[A-Za-z0-9_-]+$`.
        fn idempotency_key(idempotency_key: impl AsRef<str>) =>
            set_checked(&Parameter::header("Idempotency-Key"), idempotency_key.as_ref(), &[Rule::MinLength(8), Rule::MaxLength(255), Rule::Pattern("^[A-Za-z0-9_-]+$")]);
    }

    /// The call that [`Organization::get`] prepares: awaiting it sends it.
    pub struct GetOrganization => OrganizationEnvelope, GetOrganizationError {}

    /// The call that [`Organization::update`] prepares: awaiting it sends it.
    pub struct UpdateOrganization => OrganizationEnvelope, UpdateOrganizationError {}

    /// The call that [`Organization::delete`] prepares: awaiting it sends it.
    pub struct DeleteOrganization => (), DeleteOrganizationError {}
}

pub(super) static GET_CURRENT_ORGANIZATION: Operation =
    Operation::json("getCurrentOrganization", Method::Get, "/api/organization")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::USER_KEY], &[&security::ORGANIZATION_KEY]]);

pub(super) static LIST_ORGANIZATIONS: Operation =
    Operation::json("listOrganizations", Method::Get, "/api/organizations")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]]);

pub(super) static CREATE_ORGANIZATION: Operation =
    Operation::json("createOrganization", Method::Post, "/api/organizations")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]])
        .idempotency_key("Idempotency-Key");

pub(super) static GET_ORGANIZATION: Operation =
    Operation::json("getOrganization", Method::Get, "/api/organizations/{id}")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]]);

pub(super) static UPDATE_ORGANIZATION: Operation =
    Operation::json("updateOrganization", Method::Put, "/api/organizations/{id}")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]]);

pub(super) static DELETE_ORGANIZATION: Operation =
    Operation::json("deleteOrganization", Method::Delete, "/api/organizations/{id}")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]]);

crate::runtime::answers! {
    /// The documented error answers of [`Organization::get_current`].
    pub enum GetCurrentOrganizationError {
        /// Status 401.
        ///
        /// The credentials are missing or unknown.
        401 => Unauthorized(json ApiError);
        /// Status 403.
        ///
        /// The credentials are valid but do not allow this operation.
        403 => Forbidden(json ApiError);
        /// Status 404.
        ///
        /// There is no such object, or the credentials cannot see it.
        404 => NotFound(json ApiError);
    }

    /// The documented error answers of [`Organization::list`].
    pub enum ListOrganizationsError {
        /// Status 500.
        ///
        /// The server failed.
        500 => InternalServerError(json ApiError);
    }

    /// The documented error answers of [`Organization::create`].
    pub enum CreateOrganizationError {
        /// Status 401.
        ///
        /// The credentials are missing or unknown. Declared by an older capture of this operation's page only; the form
        /// of the body is inferred from the other errors.
        401 => Unauthorized(json ApiError);
        /// Status 409.
        ///
        /// The request collides with the state of the server. Inferred: the name is taken; or, on POST, another request
        /// with the same idempotency key is still running. Only the body tells which.
        409 => Conflict(json ApiError);
        /// Status 422.
        ///
        /// The request is well-formed, but its content is not acceptable.
        422 => UnprocessableEntity(json ApiError);
        /// Status 500.
        ///
        /// The server failed.
        500 => InternalServerError(json ApiError);
    }

    /// The documented error answers of [`Organization::update`].
    pub enum UpdateOrganizationError {
        /// Status 403.
        ///
        /// The credentials are valid but do not allow this operation.
        403 => Forbidden(json ApiError);
        /// Status 409.
        ///
        /// The request collides with the state of the server. Inferred: the name is taken; or, on POST, another request
        /// with the same idempotency key is still running. Only the body tells which.
        409 => Conflict(json ApiError);
        /// Status 422.
        ///
        /// The request is well-formed, but its content is not acceptable.
        422 => UnprocessableEntity(json ApiError);
        /// Status 500.
        ///
        /// The server failed.
        500 => InternalServerError(json ApiError);
    }

    /// Documented error answers that operations of [`Organization`] have in common, each under a name of its own.
    pub enum Error403Or404Or500 {
        /// Status 403.
        ///
        /// The credentials are valid but do not allow this operation.
        403 => Forbidden(json ApiError);
        /// Status 404.
        ///
        /// There is no such object, or the credentials cannot see it.
        404 => NotFound(json ApiError);
        /// Status 500.
        ///
        /// The server failed.
        500 => InternalServerError(json ApiError);
    }
}

pub use self::Error403Or404Or500 as DeleteOrganizationError;
pub use self::Error403Or404Or500 as GetOrganizationError;
