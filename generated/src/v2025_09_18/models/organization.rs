// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

use uuid::Uuid;

/// An organization as the server shows it. OpenID Connect client id and secret are never among it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Organization {
    /// Id of the organization.
    pub id: Option<Uuid>,
    /// URL of the issuer, if the organization signs in through OpenID Connect.
    pub issuer: Option<String>,
    /// Name for people.
    pub name: Option<String>,
    /// E-mail domain whose users belong to this organization when they sign in through SSO.
    pub sso_domain: Option<String>,
    /// Id of this organization at WorkOS, which holds its SAML/SSO configuration.
    pub sso_org_id: Option<String>,
}

impl Organization {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the organization.
    #[must_use]
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// URL of the issuer, if the organization signs in through OpenID Connect.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Name for people.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

crate::runtime::object! { Organization {
    "id" => id: optional;
    "issuer" => issuer: optional;
    "name" => name: optional;
    "sso_domain" => sso_domain: optional;
    "sso_org_id" => sso_org_id: optional;
} }
