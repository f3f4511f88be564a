// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

use crate::runtime::Secret;

/// A new organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrganizationRequest {
    /// Name for people. Within the partner account no two organizations share one.
    pub name: String,
    /// Client id that the identity provider gave out for OpenID Connect.
    pub client_id: Option<String>,
    /// Secret that goes with `client_id`. It is only sent; no response holds it.
    pub client_secret: Option<Secret>,
    /// URL of the issuer, if the organization signs in through OpenID Connect.
    pub issuer: Option<String>,
    /// E-mail domain whose users belong to this organization when they sign in through SSO.
    pub sso_domain: Option<String>,
    /// Id of this organization at WorkOS, which holds its SAML/SSO configuration.
    pub sso_org_id: Option<String>,
}

impl CreateOrganizationRequest {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            client_id: None,
            client_secret: None,
            issuer: None,
            sso_domain: None,
            sso_org_id: None,
        }
    }

    /// Client id that the identity provider gave out for OpenID Connect.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Secret that goes with `client_id`. It is only sent; no response holds it.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// URL of the issuer, if the organization signs in through OpenID Connect.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// E-mail domain whose users belong to this organization when they sign in through SSO.
    #[must_use]
    pub fn sso_domain(mut self, sso_domain: impl Into<String>) -> Self {
        self.sso_domain = Some(sso_domain.into());
        self
    }

    /// Id of this organization at WorkOS, which holds its SAML/SSO configuration.
    #[must_use]
    pub fn sso_org_id(mut self, sso_org_id: impl Into<String>) -> Self {
        self.sso_org_id = Some(sso_org_id.into());
        self
    }
}

crate::runtime::object! { CreateOrganizationRequest {
    "name" => name: required;
    "client_id" => client_id: optional;
    "client_secret" => client_secret: optional;
    "issuer" => issuer: optional;
    "sso_domain" => sso_domain: optional;
    "sso_org_id" => sso_org_id: optional;
} }
