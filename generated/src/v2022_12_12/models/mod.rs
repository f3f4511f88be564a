// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    api_error::ApiError;
    create_organization_request::CreateOrganizationRequest;
    organization::Organization;
    organization_envelope::OrganizationEnvelope;
    organization_list_envelope::OrganizationListEnvelope;
    rest_err_response::RestErrResponse;
    update_organization_request::UpdateOrganizationRequest;
}
