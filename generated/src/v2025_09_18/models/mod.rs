// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod api_error;
mod api_key;
mod api_key_envelope;
mod create_organization_request;
mod create_user_request;
mod organization;
mod organization_envelope;
mod organization_list_envelope;
mod update_organization_request;
mod update_user_in_current_organization_request;
mod update_user_request;
mod user;
mod user_envelope;
mod user_list_envelope;

pub use api_error::ApiError;
pub use api_key::ApiKey;
pub use api_key_envelope::ApiKeyEnvelope;
pub use create_organization_request::CreateOrganizationRequest;
pub use create_user_request::CreateUserRequest;
pub use organization::Organization;
pub use organization_envelope::OrganizationEnvelope;
pub use organization_list_envelope::OrganizationListEnvelope;
pub use update_organization_request::UpdateOrganizationRequest;
pub use update_user_in_current_organization_request::UpdateUserInCurrentOrganizationRequest;
pub use update_user_request::UpdateUserRequest;
pub use user::User;
pub use user_envelope::UserEnvelope;
pub use user_list_envelope::UserListEnvelope;
