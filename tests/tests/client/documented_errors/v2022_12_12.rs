//! The 5 operations of 2022-12-12; each function returns the operation that the
//! errors name, and the statuses that it tried.

use polytomic::{Error, v2022_12_12};
use serde_json::Value;

use super::{OTHERS, api_error, documented, rest_error};
use crate::support::ORGANIZATION;
use crate::support::wire::Wire;
use v2022_12_12::models::{CreateOrganizationRequest, UpdateOrganizationRequest};
use v2022_12_12::organization as o;

pub(super) async fn list_organizations() -> (String, Vec<u16>) {
    documented!(
        old,
        old.organization().list(),
        o::ListOrganizationsError,
        401 Unauthorized rest_error(),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn create_organization() -> (String, Vec<u16>) {
    let body = CreateOrganizationRequest::new("Acme");
    documented!(
        old,
        old.organization().create(&body),
        o::CreateOrganizationError,
        401 Unauthorized rest_error(),
        409 Conflict api_error(409),
        422 UnprocessableEntity api_error(422),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn get_organization() -> (String, Vec<u16>) {
    documented!(
        old,
        old.organization().get(ORGANIZATION),
        o::GetOrganizationError,
        401 Unauthorized rest_error(),
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
    )
}

pub(super) async fn update_organization() -> (String, Vec<u16>) {
    let body = UpdateOrganizationRequest::new("Acme");
    documented!(
        old,
        old.organization().update(ORGANIZATION, &body),
        o::UpdateOrganizationError,
        401 Unauthorized rest_error(),
        403 Forbidden api_error(403),
        409 Conflict api_error(409),
        422 UnprocessableEntity api_error(422),
        500 InternalServerError api_error(500),
    )
}

pub(super) async fn remove_organization() -> (String, Vec<u16>) {
    documented!(
        old,
        old.organization().remove(ORGANIZATION),
        o::RemoveOrganizationError,
        401 Unauthorized rest_error(),
        403 Forbidden api_error(403),
        404 NotFound api_error(404),
        500 InternalServerError api_error(500),
    )
}
