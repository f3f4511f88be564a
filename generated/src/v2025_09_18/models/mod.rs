// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    api_error::ApiError;
    api_key::ApiKey;
    api_key_envelope::ApiKeyEnvelope;
    create_organization_request::CreateOrganizationRequest;
    create_user_request::CreateUserRequest;
    organization::Organization;
    organization_envelope::OrganizationEnvelope;
    organization_list_envelope::OrganizationListEnvelope;
    update_organization_request::UpdateOrganizationRequest;
    update_user_in_current_organization_request::UpdateUserInCurrentOrganizationRequest;
    update_user_request::UpdateUserRequest;
    user::User;
    user_envelope::UserEnvelope;
    user_list_envelope::UserListEnvelope;
}
