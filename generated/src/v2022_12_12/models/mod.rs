// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod api_error;
mod create_organization_request;
mod organization;
mod organization_envelope;
mod organization_list_envelope;
mod rest_err_response;
mod update_organization_request;

pub use api_error::ApiError;
pub use create_organization_request::CreateOrganizationRequest;
pub use organization::Organization;
pub use organization_envelope::OrganizationEnvelope;
pub use organization_list_envelope::OrganizationListEnvelope;
pub use rest_err_response::RestErrResponse;
pub use update_organization_request::UpdateOrganizationRequest;
