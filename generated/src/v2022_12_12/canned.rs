// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::organization::ListOrganizations = super::organization::LIST_ORGANIZATIONS, json, 200, "application/json", r#"{"data":[{"id":"248df4b7-aa70-47b8-a036-33ac447e668d","issuer":"https://example.com","name":"My Organization","sso_domain":"example.com","sso_org_id":"123456"}]}"#;
    super::organization::CreateOrganization = super::organization::CREATE_ORGANIZATION, json, 200, "application/json", r#"{"data":{"id":"248df4b7-aa70-47b8-a036-33ac447e668d","issuer":"https://example.com","name":"My Organization","sso_domain":"example.com","sso_org_id":"123456"}}"#;
    super::organization::GetOrganization = super::organization::GET_ORGANIZATION, json, 200, "application/json", r#"{"data":{"id":"248df4b7-aa70-47b8-a036-33ac447e668d","issuer":"https://example.com","name":"My Organization","sso_domain":"example.com","sso_org_id":"123456"}}"#;
    super::organization::UpdateOrganization = super::organization::UPDATE_ORGANIZATION, json, 200, "application/json", r#"{"data":{"id":"248df4b7-aa70-47b8-a036-33ac447e668d","issuer":"https://example.com","name":"My Organization","sso_domain":"example.com","sso_org_id":"123456"}}"#;
    super::organization::RemoveOrganization = super::organization::REMOVE_ORGANIZATION, empty, 200, "", "";
}
