//! What does not compile: documentation tests of the printed client, run by `cargo test --doc -p tests`.
//!
//! A `compile_fail` example passes whatever the compiler dislikes about it, so each has a twin that compiles and differs
//! in the tested point only.

/// The name of an organization is required.
///
/// ```
/// use polytomic::v2022_12_12::models::{CreateOrganizationRequest, UpdateOrganizationRequest};
/// CreateOrganizationRequest::new("Acme");
/// UpdateOrganizationRequest::new("Acme");
/// ```
///
/// ```compile_fail
/// use polytomic::v2022_12_12::models::{CreateOrganizationRequest, UpdateOrganizationRequest};
/// CreateOrganizationRequest::new();
/// UpdateOrganizationRequest::new("Acme");
/// ```
///
/// ```compile_fail
/// use polytomic::v2022_12_12::models::{CreateOrganizationRequest, UpdateOrganizationRequest};
/// CreateOrganizationRequest::new("Acme");
/// UpdateOrganizationRequest::new();
/// ```
fn a_name_is_required() {}

/// A request can't be made without its required members by other means either.
///
/// ```
/// use polytomic::v2025_09_18::models::UpdateUserInCurrentOrganizationRequest;
/// let request: UpdateUserInCurrentOrganizationRequest = Default::default();
/// ```
///
/// ```compile_fail
/// use polytomic::v2025_09_18::models::CreateOrganizationRequest;
/// let request: CreateOrganizationRequest = Default::default();
/// ```
///
/// ```compile_fail
/// use polytomic::v2025_09_18::models::CreateUserRequest;
/// let request: CreateUserRequest = Default::default();
/// ```
fn a_required_member_has_no_default() {}

/// The address of a user is required.
///
/// ```
/// polytomic::v2025_09_18::models::CreateUserRequest::new("jane@acme.com");
/// ```
///
/// ```compile_fail
/// polytomic::v2025_09_18::models::CreateUserRequest::new();
/// ```
fn an_address_is_required() {}

/// An operation takes its body and its path parameters, all of them.
///
/// ```no_run
/// # async fn call(client: polytomic::v2025_09_18::Client, id: polytomic::Uuid) {
/// use polytomic::v2025_09_18::models::CreateUserRequest;
/// let body = CreateUserRequest::new("jane@acme.com");
/// let _ = client.users().create(id, &body).await;
/// let _ = client.users().get(id, id).await;
/// # }
/// ```
///
/// ```compile_fail
/// # async fn call(client: polytomic::v2025_09_18::Client, id: polytomic::Uuid) {
/// use polytomic::v2025_09_18::models::CreateUserRequest;
/// let body = CreateUserRequest::new("jane@acme.com");
/// let _ = client.users().create(id).await;
/// let _ = client.users().get(id, id).await;
/// # }
/// ```
///
/// ```compile_fail
/// # async fn call(client: polytomic::v2025_09_18::Client, id: polytomic::Uuid) {
/// use polytomic::v2025_09_18::models::CreateUserRequest;
/// let body = CreateUserRequest::new("jane@acme.com");
/// let _ = client.users().create(&body).await;
/// let _ = client.users().get(id, id).await;
/// # }
/// ```
///
/// ```compile_fail
/// # async fn call(client: polytomic::v2025_09_18::Client, id: polytomic::Uuid) {
/// use polytomic::v2025_09_18::models::CreateUserRequest;
/// let body = CreateUserRequest::new("jane@acme.com");
/// let _ = client.users().create(id, &body).await;
/// let _ = client.users().get(id).await;
/// # }
/// ```
fn an_argument_cannot_be_forgotten() {}

/// An id is a UUID, not any text.
///
/// ```no_run
/// # async fn call(client: polytomic::v2022_12_12::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let _ = client.organization().get("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?).await;
/// # Ok(()) }
/// ```
///
/// ```compile_fail
/// # async fn call(client: polytomic::v2022_12_12::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let _ = client.organization().get("248df4b7-aa70-47b8-a036-33ac447e668d").await;
/// # Ok(()) }
/// ```
fn an_id_is_a_uuid() {}

/// The version header is not the caller's to forget: there is no argument for it.
///
/// ```no_run
/// # async fn call(client: polytomic::v2025_09_18::Client) {
/// let _ = client.organization().list().await;
/// # }
/// ```
///
/// ```compile_fail
/// # async fn call(client: polytomic::v2025_09_18::Client) {
/// let _ = client.organization().list("2025-09-18").await;
/// # }
/// ```
fn the_version_is_no_argument() {}

/// `role` is deprecated, as a setter and as a member; `role_ids` is not.
///
/// ```
/// #![deny(deprecated)]
/// use polytomic::{Uuid, v2025_09_18::models::CreateUserRequest};
/// let request = CreateUserRequest::new("jane@acme.com").role_ids([Uuid::nil()]);
/// let _ = request.role_ids;
/// ```
///
/// ```compile_fail
/// #![deny(deprecated)]
/// use polytomic::{Uuid, v2025_09_18::models::CreateUserRequest};
/// let request = CreateUserRequest::new("jane@acme.com").role("admin");
/// let _ = request.role_ids;
/// ```
///
/// ```compile_fail
/// #![deny(deprecated)]
/// use polytomic::{Uuid, v2025_09_18::models::CreateUserRequest};
/// let request = CreateUserRequest::new("jane@acme.com").role_ids([Uuid::nil()]);
/// let _ = request.role;
/// ```
///
/// ```compile_fail
/// #![deny(deprecated)]
/// use polytomic::v2025_09_18::models::User;
/// fn role(user: User) -> Option<String> { user.role }
/// ```
///
/// ```
/// #![deny(deprecated)]
/// use polytomic::v2025_09_18::models::User;
/// fn email(user: User) -> Option<String> { user.email }
/// ```
///
/// And allowed, `role` compiles:
///
/// ```
/// #![allow(deprecated)]
/// use polytomic::v2025_09_18::models::CreateUserRequest;
/// let request = CreateUserRequest::new("jane@acme.com").role("admin");
/// let _ = request.role;
/// ```
fn role_is_deprecated() {}

/// A call that nobody awaits is a mistake the compiler sees.
///
/// ```no_run
/// #![deny(unused_must_use)]
/// # async fn call(client: polytomic::v2025_09_18::Client) {
/// let _call = client.organization().list();
/// # }
/// ```
///
/// ```compile_fail
/// #![deny(unused_must_use)]
/// # async fn call(client: polytomic::v2025_09_18::Client) {
/// client.organization().list();
/// # }
/// ```
fn a_call_must_be_used() {}

/// The client secret is no member of an answer.
///
/// ```
/// use polytomic::v2022_12_12::models::{CreateOrganizationRequest, Organization};
/// fn read(request: CreateOrganizationRequest, answer: Organization) {
///     let _ = (request.client_secret, request.client_id, answer.issuer);
/// }
/// ```
///
/// ```compile_fail
/// use polytomic::v2022_12_12::models::{CreateOrganizationRequest, Organization};
/// fn read(request: CreateOrganizationRequest, answer: Organization) {
///     let _ = (request.client_secret, request.client_id, answer.client_secret);
/// }
/// ```
///
/// ```compile_fail
/// use polytomic::v2022_12_12::models::{CreateOrganizationRequest, Organization};
/// fn read(request: CreateOrganizationRequest, answer: Organization) {
///     let _ = (request.client_secret, request.client_id, answer.client_id);
/// }
/// ```
fn a_secret_is_never_returned() {}
