// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

//! Users and their API keys: those of the organization that the credentials belong to, or, with a partner key, those
//! of any organization of the partner.

use uuid::Uuid;

use crate::runtime::{Call, Core, Method, Operation, Parameter, Rule, Statuses};
use super::models::{
    ApiError, ApiKeyEnvelope, CreateUserRequest, UpdateUserInCurrentOrganizationRequest,
    UpdateUserRequest, UserEnvelope, UserListEnvelope,
};
use super::security;

/// Users and their API keys: those of the organization that the credentials belong to, or, with a partner key, those
/// of any organization of the partner.
///
/// [`Client::users`](super::Client::users) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Users<'c> {
    pub(super) core: &'c Core,
}

impl Users<'_> {
    /// Lists the users of the current organization.
    ///
    /// Answers with all users of the organization that the credentials belong to. There are no pages: the list is
    /// complete.
    ///
    /// `GET /api/organization/users`
    ///
    /// Gives [`UserListEnvelope`].
    ///
    /// Credentials: `user_key`, or `organization_key`.
    ///
    /// # Errors
    ///
    /// - 403, [`ListUsersInCurrentOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`ListUsersInCurrentOrganizationError::NotFound`]: There is no such object, or the credentials cannot see it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_in_current_organization().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_in_current_organization(&self) -> ListUsersInCurrentOrganization {
        ListUsersInCurrentOrganization(
            Call::for_json(self.core, &LIST_USERS_IN_CURRENT_ORGANIZATION),
        )
    }

    /// Creates a user in the current organization.
    ///
    /// Adds a user to the organization that the credentials belong to and gives it the roles that the request names.
    /// The server invites the user by e-mail, so a call made twice is seen by a person. The roles count from the moment
    /// the invitation is accepted.
    ///
    /// `POST /api/organization/users`
    ///
    /// Gives [`UserEnvelope`].
    ///
    /// Credentials: `user_key`, or `organization_key`.
    ///
    /// # Errors
    ///
    /// - 403, [`CreateUserInCurrentOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 422, [`CreateUserInCurrentOrganizationError::UnprocessableEntity`]: The request is well-formed, but its content is not acceptable.
    /// - 500, [`CreateUserInCurrentOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use polytomic::v2025_09_18::models::CreateUserRequest;
    ///
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = CreateUserRequest::new("jane.doe@acmecorp.com");
    /// let answer = client.users().create_in_current_organization(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_in_current_organization(
        &self,
        body: &CreateUserRequest,
    ) -> CreateUserInCurrentOrganization {
        CreateUserInCurrentOrganization(
            Call::for_json(self.core, &CREATE_USER_IN_CURRENT_ORGANIZATION)
                .checked_json("application/json", body),
        )
    }

    /// Gets a user of the current organization.
    ///
    /// Looks a user of the organization that the credentials belong to up by its id.
    ///
    /// `GET /api/organization/users/{id}`
    ///
    /// Gives [`UserEnvelope`].
    ///
    /// Credentials: `user_key`, or `organization_key`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the user.
    ///
    /// # Errors
    ///
    /// - 403, [`GetUserInCurrentOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`GetUserInCurrentOrganizationError::NotFound`]: There is no such object, or the credentials cannot see it.
    /// - 500, [`GetUserInCurrentOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .get_in_current_organization("a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_in_current_organization(&self, id: Uuid) -> GetUserInCurrentOrganization {
        GetUserInCurrentOrganization(
            Call::for_json(self.core, &GET_USER_IN_CURRENT_ORGANIZATION)
                .set(&Parameter::path("id"), &id),
        )
    }

    /// Changes the roles of a user of the current organization.
    ///
    /// Assigns roles to a user of the organization that the credentials belong to. Nothing else of a user can be
    /// changed.
    ///
    /// `PUT /api/organization/users/{id}`
    ///
    /// Gives [`UserEnvelope`].
    ///
    /// Credentials: `user_key`, or `organization_key`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the user.
    ///
    /// # Errors
    ///
    /// - 403, [`UpdateUserInCurrentOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 422, [`UpdateUserInCurrentOrganizationError::UnprocessableEntity`]: The request is well-formed, but its content is not acceptable.
    /// - 500, [`UpdateUserInCurrentOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use polytomic::v2025_09_18::models::UpdateUserInCurrentOrganizationRequest;
    ///
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = UpdateUserInCurrentOrganizationRequest::new();
    /// let answer = client
    ///     .users()
    ///     .update_in_current_organization(
    ///         "a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d".parse()?,
    ///         &request,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_in_current_organization(
        &self,
        id: Uuid,
        body: &UpdateUserInCurrentOrganizationRequest,
    ) -> UpdateUserInCurrentOrganization {
        UpdateUserInCurrentOrganization(
            Call::for_json(self.core, &UPDATE_USER_IN_CURRENT_ORGANIZATION)
                .set(&Parameter::path("id"), &id)
                .checked_json("application/json", body),
        )
    }

    /// Deletes a user of the current organization.
    ///
    /// Deletes a user of the organization that the credentials belong to, who loses access at once. The deletion is
    /// final.
    ///
    /// `DELETE /api/organization/users/{id}`
    ///
    /// Gives [`UserEnvelope`], or `None` where the answer has no body.
    ///
    /// Credentials: `user_key`, or `organization_key`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the user.
    ///
    /// # Errors
    ///
    /// - 403, [`DeleteUserInCurrentOrganizationError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`DeleteUserInCurrentOrganizationError::NotFound`]: There is no such object, or the credentials cannot see it.
    /// - 500, [`DeleteUserInCurrentOrganizationError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .delete_in_current_organization("a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_in_current_organization(
        &self,
        id: Uuid,
    ) -> DeleteUserInCurrentOrganization {
        DeleteUserInCurrentOrganization(
            Call::for_optional_json(self.core, &DELETE_USER_IN_CURRENT_ORGANIZATION)
                .set(&Parameter::path("id"), &id),
        )
    }

    /// Lists the users of an organization.
    ///
    /// Answers with all users of one of the partner's organizations. There are no pages: the list is complete. Needs a
    /// partner key.
    ///
    /// `GET /api/organizations/{org_id}/users`
    ///
    /// Gives [`UserListEnvelope`].
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Arguments
    ///
    /// - `org_id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// - 403, [`ListUsersError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`ListUsersError::NotFound`]: There is no such object, or the credentials cannot see it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .list("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self, org_id: Uuid) -> ListUsers {
        ListUsers(
            Call::for_json(self.core, &LIST_USERS)
                .set(&Parameter::path("org_id"), &org_id),
        )
    }

    /// Creates a user in an organization.
    ///
    /// Adds a user to one of the partner's organizations and gives it the roles that the request names. The server
    /// invites the user by e-mail, so a call made twice is seen by a person. The roles count from the moment the
    /// invitation is accepted. Needs a partner key.
    ///
    /// `POST /api/organizations/{org_id}/users`
    ///
    /// Gives [`UserEnvelope`].
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Arguments
    ///
    /// - `org_id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// - 403, [`CreateUserError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 422, [`CreateUserError::UnprocessableEntity`]: The request is well-formed, but its content is not acceptable.
    /// - 500, [`CreateUserError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use polytomic::v2025_09_18::models::CreateUserRequest;
    ///
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = CreateUserRequest::new("jane.doe@acmecorp.com");
    /// let answer = client
    ///     .users()
    ///     .create("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?, &request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, org_id: Uuid, body: &CreateUserRequest) -> CreateUser {
        CreateUser(
            Call::for_json(self.core, &CREATE_USER)
                .set(&Parameter::path("org_id"), &org_id)
                .checked_json("application/json", body),
        )
    }

    /// Gets a user of an organization.
    ///
    /// Looks a user of one of the partner's organizations up by its id. Needs a partner key.
    ///
    /// `GET /api/organizations/{org_id}/users/{id}`
    ///
    /// Gives [`UserEnvelope`].
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Arguments
    ///
    /// - `org_id`: Id of the organization.
    /// - `id`: Id of the user.
    ///
    /// # Errors
    ///
    /// - 403, [`GetUserError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`GetUserError::NotFound`]: There is no such object, or the credentials cannot see it.
    /// - 500, [`GetUserError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .get(
    ///         "248df4b7-aa70-47b8-a036-33ac447e668d".parse()?,
    ///         "a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d".parse()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, org_id: Uuid, id: Uuid) -> GetUser {
        GetUser(
            Call::for_json(self.core, &GET_USER)
                .set(&Parameter::path("org_id"), &org_id)
                .set(&Parameter::path("id"), &id),
        )
    }

    /// Changes the roles of a user of an organization.
    ///
    /// Assigns roles to a user of one of the partner's organizations. Nothing else of a user can be changed: the e-mail
    /// address has to be sent, but does not change. Needs a partner key.
    ///
    /// `PUT /api/organizations/{org_id}/users/{id}`
    ///
    /// Gives [`UserEnvelope`].
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Arguments
    ///
    /// - `org_id`: Id of the organization.
    /// - `id`: Id of the user.
    ///
    /// # Errors
    ///
    /// - 403, [`UpdateUserError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 422, [`UpdateUserError::UnprocessableEntity`]: The request is well-formed, but its content is not acceptable.
    /// - 500, [`UpdateUserError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use polytomic::v2025_09_18::models::UpdateUserRequest;
    ///
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = UpdateUserRequest::new("jane.doe@acmecorp.com");
    /// let answer = client
    ///     .users()
    ///     .update(
    ///         "248df4b7-aa70-47b8-a036-33ac447e668d".parse()?,
    ///         "a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d".parse()?,
    ///         &request,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        org_id: Uuid,
        id: Uuid,
        body: &UpdateUserRequest,
    ) -> UpdateUser {
        UpdateUser(
            Call::for_json(self.core, &UPDATE_USER)
                .set(&Parameter::path("org_id"), &org_id)
                .set(&Parameter::path("id"), &id)
                .checked_json("application/json", body),
        )
    }

    /// Deletes a user of an organization.
    ///
    /// Deletes a user of one of the partner's organizations, who loses access at once. The deletion is final. Needs a
    /// partner key.
    ///
    /// `DELETE /api/organizations/{org_id}/users/{id}`
    ///
    /// Gives [`UserEnvelope`], or `None` where the answer has no body.
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Arguments
    ///
    /// - `org_id`: Id of the organization.
    /// - `id`: Id of the user.
    ///
    /// # Errors
    ///
    /// - 403, [`DeleteUserError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`DeleteUserError::NotFound`]: There is no such object, or the credentials cannot see it.
    /// - 500, [`DeleteUserError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .delete(
    ///         "248df4b7-aa70-47b8-a036-33ac447e668d".parse()?,
    ///         "a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d".parse()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(&self, org_id: Uuid, id: Uuid) -> DeleteUser {
        DeleteUser(
            Call::for_optional_json(self.core, &DELETE_USER)
                .set(&Parameter::path("org_id"), &org_id)
                .set(&Parameter::path("id"), &id),
        )
    }

    /// Creates an API key for a user.
    ///
    /// Makes an API key that acts for a user of one of the partner's organizations. The key is shown **once**, in this
    /// answer: store it. Needs a partner key.
    ///
    /// `POST /api/organizations/{org_id}/users/{id}/keys`
    ///
    /// Gives [`ApiKeyEnvelope`].
    ///
    /// Credentials: `partner_key`.
    ///
    /// # Arguments
    ///
    /// - `org_id`: Id of the organization.
    /// - `id`: Id of the user.
    ///
    /// # Errors
    ///
    /// - 403, [`CreateUserApiKeyError::Forbidden`]: The credentials are valid but do not allow this operation.
    /// - 404, [`CreateUserApiKeyError::NotFound`]: There is no such object, or the credentials cannot see it.
    /// - 500, [`CreateUserApiKeyError::InternalServerError`]: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &polytomic::v2025_09_18::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .create_api_key(
    ///         "248df4b7-aa70-47b8-a036-33ac447e668d".parse()?,
    ///         "a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d".parse()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_api_key(&self, org_id: Uuid, id: Uuid) -> CreateUserApiKey {
        CreateUserApiKey(
            Call::for_json(self.core, &CREATE_USER_API_KEY)
                .set(&Parameter::path("org_id"), &org_id)
                .set(&Parameter::path("id"), &id),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Users::list_in_current_organization`] prepares: awaiting it sends it.
    pub struct ListUsersInCurrentOrganization => UserListEnvelope, ListUsersInCurrentOrganizationError {}

    /// The call that [`Users::create_in_current_organization`] prepares: awaiting it sends it.
    pub struct CreateUserInCurrentOrganization => UserEnvelope, CreateUserInCurrentOrganizationError {
        /// Names the call, so that the server recognises a repetition: it keeps the first outcome for at least 24 hours and
        /// gives it again, errors included. A repetition that comes while the first call still runs is answered with 409.
        /// The key has 8 to 255 characters out of letters, digits, `_` and `-`
        /// ([Idempotent requests](https://apidocs.polytomic.com/guides/idempotent-requests)).
        ///
        /// At least 8 characters. At most 255 characters. Matches `^[A-Za-z0-9_-]+$`.
        fn idempotency_key(idempotency_key: impl AsRef<str>) =>
            set_checked(&Parameter::header("Idempotency-Key"), idempotency_key.as_ref(), &[Rule::MinLength(8), Rule::MaxLength(255), Rule::Pattern("^[A-Za-z0-9_-]+$")]);
    }

    /// The call that [`Users::get_in_current_organization`] prepares: awaiting it sends it.
    pub struct GetUserInCurrentOrganization => UserEnvelope, GetUserInCurrentOrganizationError {}

    /// The call that [`Users::update_in_current_organization`] prepares: awaiting it sends it.
    pub struct UpdateUserInCurrentOrganization => UserEnvelope, UpdateUserInCurrentOrganizationError {}

    /// The call that [`Users::delete_in_current_organization`] prepares: awaiting it sends it.
    pub struct DeleteUserInCurrentOrganization => Option<UserEnvelope>, DeleteUserInCurrentOrganizationError {}

    /// The call that [`Users::list`] prepares: awaiting it sends it.
    pub struct ListUsers => UserListEnvelope, ListUsersError {}

    /// The call that [`Users::create`] prepares: awaiting it sends it.
    pub struct CreateUser => UserEnvelope, CreateUserError {
        /// Names the call, so that the server recognises a repetition: it keeps the first outcome for at least 24 hours and
        /// gives it again, errors included. A repetition that comes while the first call still runs is answered with 409.
        /// The key has 8 to 255 characters out of letters, digits, `_` and `-`
        /// ([Idempotent requests](https://apidocs.polytomic.com/guides/idempotent-requests)).
        ///
        /// At least 8 characters. At most 255 characters. Matches `^[A-Za-z0-9_-]+$`.
        fn idempotency_key(idempotency_key: impl AsRef<str>) =>
            set_checked(&Parameter::header("Idempotency-Key"), idempotency_key.as_ref(), &[Rule::MinLength(8), Rule::MaxLength(255), Rule::Pattern("^[A-Za-z0-9_-]+$")]);
    }

    /// The call that [`Users::get`] prepares: awaiting it sends it.
    pub struct GetUser => UserEnvelope, GetUserError {}

    /// The call that [`Users::update`] prepares: awaiting it sends it.
    pub struct UpdateUser => UserEnvelope, UpdateUserError {}

    /// The call that [`Users::delete`] prepares: awaiting it sends it.
    pub struct DeleteUser => Option<UserEnvelope>, DeleteUserError {}

    /// The call that [`Users::create_api_key`] prepares: awaiting it sends it.
    pub struct CreateUserApiKey => ApiKeyEnvelope, CreateUserApiKeyError {
        /// Whether to revoke the key that the user already has before the new one is made.
        fn force(force: bool) => set(&Parameter::query("force"), &force);
        /// Names the call, so that the server recognises a repetition: it keeps the first outcome for at least 24 hours and
        /// gives it again, errors included. A repetition that comes while the first call still runs is answered with 409.
        /// The key has 8 to 255 characters out of letters, digits, `_` and `-`
        /// ([Idempotent requests](https://apidocs.polytomic.com/guides/idempotent-requests)).
        ///
        /// At least 8 characters. At most 255 characters. Matches `^[A-Za-z0-9_-]+$`.
        fn idempotency_key(idempotency_key: impl AsRef<str>) =>
            set_checked(&Parameter::header("Idempotency-Key"), idempotency_key.as_ref(), &[Rule::MinLength(8), Rule::MaxLength(255), Rule::Pattern("^[A-Za-z0-9_-]+$")]);
    }
}

pub(super) static LIST_USERS_IN_CURRENT_ORGANIZATION: Operation =
    Operation::json("listUsersInCurrentOrganization", Method::Get, "/api/organization/users")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::USER_KEY], &[&security::ORGANIZATION_KEY]]);

pub(super) static CREATE_USER_IN_CURRENT_ORGANIZATION: Operation =
    Operation::json("createUserInCurrentOrganization", Method::Post, "/api/organization/users")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::USER_KEY], &[&security::ORGANIZATION_KEY]])
        .idempotency_key("Idempotency-Key");

pub(super) static GET_USER_IN_CURRENT_ORGANIZATION: Operation =
    Operation::json("getUserInCurrentOrganization", Method::Get, "/api/organization/users/{id}")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::USER_KEY], &[&security::ORGANIZATION_KEY]]);

pub(super) static UPDATE_USER_IN_CURRENT_ORGANIZATION: Operation =
    Operation::json("updateUserInCurrentOrganization", Method::Put, "/api/organization/users/{id}")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::USER_KEY], &[&security::ORGANIZATION_KEY]]);

pub(super) static DELETE_USER_IN_CURRENT_ORGANIZATION: Operation =
    Operation::json("deleteUserInCurrentOrganization", Method::Delete, "/api/organization/users/{id}")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200), Statuses::Code(204)])
        .security(&[&[&security::USER_KEY], &[&security::ORGANIZATION_KEY]]);

pub(super) static LIST_USERS: Operation =
    Operation::json("listUsers", Method::Get, "/api/organizations/{org_id}/users")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]]);

pub(super) static CREATE_USER: Operation =
    Operation::json("createUser", Method::Post, "/api/organizations/{org_id}/users")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]])
        .idempotency_key("Idempotency-Key");

pub(super) static GET_USER: Operation =
    Operation::json("getUser", Method::Get, "/api/organizations/{org_id}/users/{id}")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]]);

pub(super) static UPDATE_USER: Operation =
    Operation::json("updateUser", Method::Put, "/api/organizations/{org_id}/users/{id}")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]]);

pub(super) static DELETE_USER: Operation =
    Operation::json("deleteUser", Method::Delete, "/api/organizations/{org_id}/users/{id}")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200), Statuses::Code(204)])
        .security(&[&[&security::PARTNER_KEY]]);

pub(super) static CREATE_USER_API_KEY: Operation =
    Operation::json("createUserApiKey", Method::Post, "/api/organizations/{org_id}/users/{id}/keys")
        .headers(&[("X-Polytomic-Version", "2025-09-18")])
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::PARTNER_KEY]])
        .idempotency_key("Idempotency-Key");

crate::runtime::answers! {
    /// Documented error answers that operations of [`Users`] have in common, each under a name of its own.
    pub enum Error403Or404 {
        /// Status 403.
        ///
        /// The credentials are valid but do not allow this operation.
        403 => Forbidden(json ApiError);
        /// Status 404.
        ///
        /// There is no such object, or the credentials cannot see it.
        404 => NotFound(json ApiError);
    }

    /// Documented error answers that operations of [`Users`] have in common, each under a name of its own.
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

    /// Documented error answers that operations of [`Users`] have in common, each under a name of its own.
    pub enum Error403Or422Or500 {
        /// Status 403.
        ///
        /// The credentials are valid but do not allow this operation.
        403 => Forbidden(json ApiError);
        /// Status 422.
        ///
        /// The request is well-formed, but its content is not acceptable.
        422 => UnprocessableEntity(json ApiError);
        /// Status 500.
        ///
        /// The server failed.
        500 => InternalServerError(json ApiError);
    }
}

pub use self::Error403Or404 as ListUsersError;
pub use self::Error403Or404 as ListUsersInCurrentOrganizationError;

pub use self::Error403Or404Or500 as CreateUserApiKeyError;
pub use self::Error403Or404Or500 as DeleteUserError;
pub use self::Error403Or404Or500 as DeleteUserInCurrentOrganizationError;
pub use self::Error403Or404Or500 as GetUserError;
pub use self::Error403Or404Or500 as GetUserInCurrentOrganizationError;

pub use self::Error403Or422Or500 as CreateUserError;
pub use self::Error403Or422Or500 as CreateUserInCurrentOrganizationError;
pub use self::Error403Or422Or500 as UpdateUserError;
pub use self::Error403Or422Or500 as UpdateUserInCurrentOrganizationError;
