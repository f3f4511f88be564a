// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

//! The organizations of a partner account. Each is a tenant with its own users, connections and sign-in settings.

use uuid::Uuid;

use crate::runtime::{Call, Core, Method, Operation, Parameter, Rule, Statuses};
use super::models::{
    ApiError, CreateOrganizationRequest, OrganizationEnvelope, OrganizationListEnvelope,
    RestErrResponse, UpdateOrganizationRequest,
};
use super::security;

/// The organizations of a partner account. Each is a tenant with its own users, connections and sign-in settings.
///
/// [`Client::organization`](super::Client::organization) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Organization<'c> {
    pub(super) core: &'c Core,
}

impl Organization<'_> {
    /// Lists organizations.
    ///
    /// Answers with the organizations that the credentials can see. There are no pages: the list is complete.
    ///
    /// Inferred from the page of version 2023-04-25: a user's key sees the user's own organization, a partner key
    /// those of the partner, a deployment key possibly more. The same page asks for a
    /// [partner key](https://apidocs.polytomic.com/guides/obtaining-api-keys) all the same.
    ///
    /// `GET /api/organizations`
    ///
    /// Gives [`OrganizationListEnvelope`].
    ///
    /// Credentials: `deployment_key`, or `api_key`.
    ///
    /// # Errors
    ///
    /// - 401, [`ListOrganizationsError::Unauthorized`]: The credentials are missing or unknown.
    /// - 500, [`ListOrganizationsError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2022_12_12::Client) -> Result<(), Box<dyn std::error::Error>> {
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
    /// set up at once, or later with an update.
    ///
    /// Needs a [partner key](https://apidocs.polytomic.com/guides/obtaining-api-keys).
    ///
    /// `POST /api/organizations`
    ///
    /// Gives [`OrganizationEnvelope`].
    ///
    /// Credentials: `deployment_key`, or `api_key`.
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
    /// use polytomic::v2022_12_12::models::CreateOrganizationRequest;
    ///
    /// # async fn example(client: &polytomic::v2022_12_12::Client) -> Result<(), Box<dyn std::error::Error>> {
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
    /// Looks one organization up by its id.
    ///
    /// Needs a [partner key](https://apidocs.polytomic.com/guides/obtaining-api-keys). Which credentials an
    /// organization operation accepts depends on the operation and on the version of the API.
    ///
    /// `GET /api/organizations/{id}`
    ///
    /// Gives [`OrganizationEnvelope`].
    ///
    /// Credentials: `deployment_key`, or `api_key`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// - 401, [`GetOrganizationError::Unauthorized`]: The credentials are missing or unknown.
    /// - 403, [`GetOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`GetOrganizationError::NotFound`]: There is no such object, or the credentials cannot see it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2022_12_12::Client) -> Result<(), Box<dyn std::error::Error>> {
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

    /// Updates an organization.
    ///
    /// Changes the name and the sign-in settings of an organization. The name is required here too.
    ///
    /// Whether a setting that the request leaves out keeps its value is not documented: send every setting that must
    /// survive.
    ///
    /// Needs a [partner key](https://apidocs.polytomic.com/guides/obtaining-api-keys). Which credentials an
    /// organization operation accepts depends on the operation and on the version of the API.
    ///
    /// `PATCH /api/organizations/{id}`
    ///
    /// Gives [`OrganizationEnvelope`].
    ///
    /// Credentials: `deployment_key`, or `api_key`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// - 401, [`UpdateOrganizationError::Unauthorized`]: The credentials are missing or unknown.
    /// - 403, [`UpdateOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 409, [`UpdateOrganizationError::Conflict`]: The request collides with the state of the server.
    /// - 422, [`UpdateOrganizationError::UnprocessableEntity`]: The request is well-formed, but its content is not acceptable.
    /// - 500, [`UpdateOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use polytomic::v2022_12_12::models::UpdateOrganizationRequest;
    ///
    /// # async fn example(client: &polytomic::v2022_12_12::Client) -> Result<(), Box<dyn std::error::Error>> {
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

    /// Removes an organization.
    ///
    /// Deletes an organization of the partner. A partner's own owner organization is refused. The answer has no body.
    ///
    /// Needs a [partner key](https://apidocs.polytomic.com/guides/obtaining-api-keys).
    ///
    /// `DELETE /api/organizations/{id}`
    ///
    /// Credentials: `deployment_key`, or `api_key`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// - 401, [`RemoveOrganizationError::Unauthorized`]: The credentials are missing or unknown.
    /// - 403, [`RemoveOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`RemoveOrganizationError::NotFound`]: There is no such object, or the credentials cannot see it.
    /// - 500, [`RemoveOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2022_12_12::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.organization().remove("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove(&self, id: Uuid) -> RemoveOrganization {
        RemoveOrganization(
            Call::for_empty(self.core, &REMOVE_ORGANIZATION)
                .set(&Parameter::path("id"), &id),
        )
    }
}

crate::runtime::call! {
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

    /// The call that [`Organization::remove`] prepares: awaiting it sends it.
    pub struct RemoveOrganization => (), RemoveOrganizationError {}
}

pub(super) static LIST_ORGANIZATIONS: Operation =
    Operation::json("listOrganizations", Method::Get, "/api/organizations")
        .headers(&[("X-Polytomic-Version", "2022-12-12")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::DEPLOYMENT_KEY], &[&security::API_KEY]]);

pub(super) static CREATE_ORGANIZATION: Operation =
    Operation::json("createOrganization", Method::Post, "/api/organizations")
        .headers(&[("X-Polytomic-Version", "2022-12-12")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::DEPLOYMENT_KEY], &[&security::API_KEY]])
        .idempotency_key("Idempotency-Key");

pub(super) static GET_ORGANIZATION: Operation =
    Operation::json("getOrganization", Method::Get, "/api/organizations/{id}")
        .headers(&[("X-Polytomic-Version", "2022-12-12")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::DEPLOYMENT_KEY], &[&security::API_KEY]]);

pub(super) static UPDATE_ORGANIZATION: Operation =
    Operation::json("updateOrganization", Method::Patch, "/api/organizations/{id}")
        .headers(&[("X-Polytomic-Version", "2022-12-12")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::DEPLOYMENT_KEY], &[&security::API_KEY]]);

pub(super) static REMOVE_ORGANIZATION: Operation =
    Operation::json("removeOrganization", Method::Delete, "/api/organizations/{id}")
        .headers(&[("X-Polytomic-Version", "2022-12-12")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::DEPLOYMENT_KEY], &[&security::API_KEY]]);

crate::runtime::answers! {
    /// The documented error answers of [`Organization::list`].
    pub enum ListOrganizationsError {
        /// Status 401.
        ///
        /// The credentials are missing or unknown. Inferred from Polytomic's Python SDKs for the versions 2023-04-25 and
        /// 2024-02-08: the body has another form than that of the other errors.
        401 => Unauthorized(json RestErrResponse);
        /// Status 500.
        ///
        /// The server failed.
        500 => InternalServerError(json ApiError);
    }

    /// The documented error answers of [`Organization::create`].
    pub enum CreateOrganizationError {
        /// Status 401.
        ///
        /// The credentials are missing or unknown. Inferred from Polytomic's Python SDKs for the versions 2023-04-25 and
        /// 2024-02-08: the body has another form than that of the other errors.
        401 => Unauthorized(json RestErrResponse);
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

    /// The documented error answers of [`Organization::get`].
    pub enum GetOrganizationError {
        /// Status 401.
        ///
        /// The credentials are missing or unknown. Inferred from Polytomic's Python SDKs for the versions 2023-04-25 and
        /// 2024-02-08: the body has another form than that of the other errors.
        401 => Unauthorized(json RestErrResponse);
        /// Status 403.
        ///
        /// The credentials are valid but do not allow this operation.
        403 => Forbidden(json ApiError);
        /// Status 404.
        ///
        /// There is no such object, or the credentials cannot see it.
        404 => NotFound(json ApiError);
    }

    /// The documented error answers of [`Organization::update`].
    pub enum UpdateOrganizationError {
        /// Status 401.
        ///
        /// The credentials are missing or unknown. Inferred from Polytomic's Python SDKs for the versions 2023-04-25 and
        /// 2024-02-08: the body has another form than that of the other errors.
        401 => Unauthorized(json RestErrResponse);
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

    /// The documented error answers of [`Organization::remove`].
    pub enum RemoveOrganizationError {
        /// Status 401.
        ///
        /// The credentials are missing or unknown. Inferred from Polytomic's Python SDKs for the versions 2023-04-25 and
        /// 2024-02-08: the body has another form than that of the other errors.
        401 => Unauthorized(json RestErrResponse);
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
