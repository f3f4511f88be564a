//! The 17 operations of 2025-09-18; each function returns the operation that the
//! errors name, and the statuses that it tried.

use polytomic::{Error, v2025_09_18};
use serde_json::Value;

use super::{OTHERS, api_error, documented};
use crate::support::wire::Wire;
use crate::support::{ORGANIZATION, USER};
use v2025_09_18::models::{
    CreateOrganizationRequest, CreateUserRequest, UpdateOrganizationRequest,
    UpdateUserInCurrentOrganizationRequest, UpdateUserRequest,
};
use v2025_09_18::organization as o;
use v2025_09_18::users as u;

pub(super) async fn get_current_organization() -> (String, Vec<u16>) {
    documented!(
        new,
        new.organization().get_current(),
        o::GetCurrentOrganizationError,
        401 Unauthorized api_error(401),
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
    )
}

pub(super) async fn list_organizations() -> (String, Vec<u16>) {
    documented!(
        new,
        new.organization().list(),
        o::ListOrganizationsError,
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn create_organization() -> (String, Vec<u16>) {
    let body = CreateOrganizationRequest::new("Acme");
    documented!(
        new,
        new.organization().create(&body),
        o::CreateOrganizationError,
        401 Unauthorized api_error(401),
        409 Conflict api_error(409),
        422 UnprocessableEntity api_error(422),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn get_organization() -> (String, Vec<u16>) {
    documented!(
        new,
        new.organization().get(ORGANIZATION),
        o::GetOrganizationError,
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn update_organization() -> (String, Vec<u16>) {
    let body = UpdateOrganizationRequest::new("Acme");
    documented!(
        new,
        new.organization().update(ORGANIZATION, &body),
        o::UpdateOrganizationError,
        403 Forbidden api_error(403),
        409 Conflict api_error(409),
        422 UnprocessableEntity api_error(422),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn delete_organization() -> (String, Vec<u16>) {
    documented!(
        new,
        new.organization().delete(ORGANIZATION),
        o::DeleteOrganizationError,
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn list_users_in_current_organization() -> (String, Vec<u16>) {
    documented!(
        new,
        new.users().list_in_current_organization(),
        u::ListUsersInCurrentOrganizationError,
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
    )
}

pub(super) async fn create_user_in_current_organization() -> (String, Vec<u16>) {
    let body = CreateUserRequest::new("jane@acme.com");
    documented!(
        new,
        new.users().create_in_current_organization(&body),
        u::CreateUserInCurrentOrganizationError,
        403 Forbidden api_error(403),
        422 UnprocessableEntity api_error(422),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn get_user_in_current_organization() -> (String, Vec<u16>) {
    documented!(
        new,
        new.users().get_in_current_organization(USER),
        u::GetUserInCurrentOrganizationError,
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn update_user_in_current_organization() -> (String, Vec<u16>) {
    let body = UpdateUserInCurrentOrganizationRequest::default();
    documented!(
        new,
        new.users().update_in_current_organization(USER, &body),
        u::UpdateUserInCurrentOrganizationError,
        403 Forbidden api_error(403),
        422 UnprocessableEntity api_error(422),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn delete_user_in_current_organization() -> (String, Vec<u16>) {
    documented!(
        new,
        new.users().delete_in_current_organization(USER),
        u::DeleteUserInCurrentOrganizationError,
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn list_users() -> (String, Vec<u16>) {
    documented!(
        new,
        new.users().list(ORGANIZATION),
        u::ListUsersError,
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
    )
}

pub(super) async fn create_user() -> (String, Vec<u16>) {
    let body = CreateUserRequest::new("jane@acme.com");
    documented!(
        new,
        new.users().create(ORGANIZATION, &body),
        u::CreateUserError,
        403 Forbidden api_error(403),
        422 UnprocessableEntity api_error(422),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn get_user() -> (String, Vec<u16>) {
    documented!(
        new,
        new.users().get(ORGANIZATION, USER),
        u::GetUserError,
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn update_user() -> (String, Vec<u16>) {
    let body = UpdateUserRequest::new("jane@acme.com");
    documented!(
        new,
        new.users().update(ORGANIZATION, USER, &body),
        u::UpdateUserError,
        403 Forbidden api_error(403),
        422 UnprocessableEntity api_error(422),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn delete_user() -> (String, Vec<u16>) {
    documented!(
        new,
        new.users().delete(ORGANIZATION, USER),
        u::DeleteUserError,
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn create_user_api_key() -> (String, Vec<u16>) {
    documented!(
        new,
        new.users().create_api_key(ORGANIZATION, USER),
        u::CreateUserApiKeyError,
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
        500 InternalServerError api_error(500),
    )
}
