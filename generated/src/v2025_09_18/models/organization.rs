// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use uuid::Uuid;

crate::runtime::model! {
    /// An organization as the server shows it. OpenID Connect client id and secret are never among it.
    pub struct Organization: Default {
        /// Id of the organization.
        "id" => id: optional(of Uuid);
        /// URL of the issuer, if the organization signs in through OpenID Connect.
        "issuer" => issuer: optional(into String);
        /// Name for people.
        "name" => name: optional(into String);
        /// E-mail domain whose users belong to this organization when they sign in through SSO.
        "sso_domain" => sso_domain: optional(into String);
        /// Id of this organization at WorkOS, which holds its SAML/SSO configuration.
        "sso_org_id" => sso_org_id: optional(into String);
    }
}
