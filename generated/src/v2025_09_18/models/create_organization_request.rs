// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use crate::runtime::Secret;

crate::runtime::model! {
    /// A new organization.
    pub struct CreateOrganizationRequest {
        /// Name for people. Within the partner account no two organizations share one.
        "name" => name: required(into String);
        /// Client id that the identity provider gave out for OpenID Connect.
        "client_id" => client_id: optional(into String);
        /// Secret that goes with `client_id`. It is only sent; no response holds it.
        "client_secret" => client_secret: optional(into Secret);
        /// URL of the issuer, if the organization signs in through OpenID Connect.
        "issuer" => issuer: optional(into String);
        /// E-mail domain whose users belong to this organization when they sign in through SSO.
        "sso_domain" => sso_domain: optional(into String);
        /// Id of this organization at WorkOS, which holds its SAML/SSO configuration.
        "sso_org_id" => sso_org_id: optional(into String);
    }
}
