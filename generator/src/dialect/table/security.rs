//! Security schemes and the flows of OAuth 2.

use super::Kind::*;
use super::Shape::*;
use super::Since::*;
use super::{Field, field, required, since};

/// The fields of all types; which of them a type needs is checked with the type.
pub(super) const SECURITY_SCHEME: &[Field] = &[
    required("type", Word(&["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"])),
    field("description", Text),
    field("name", Text),
    field("in", Word(&["query", "header", "cookie"])),
    field("scheme", Text),
    field("bearerFormat", Text),
    field("flows", One(OAuthFlows)),
    field("openIdConnectUrl", Text),
    since(From3_2, "oauth2MetadataUrl", Text),
    since(From3_2, "deprecated", Flag),
];

pub(super) const OAUTH_FLOWS: &[Field] = &[
    field("implicit", One(ImplicitFlow)),
    field("password", One(PasswordFlow)),
    field("clientCredentials", One(ClientCredentialsFlow)),
    field("authorizationCode", One(AuthorizationCodeFlow)),
    since(From3_2, "deviceAuthorization", One(DeviceAuthorizationFlow)),
];

pub(super) const IMPLICIT_FLOW: &[Field] =
    &[required("authorizationUrl", Text), field("refreshUrl", Text), required("scopes", Map(&Text))];

pub(super) const TOKEN_FLOW: &[Field] =
    &[required("tokenUrl", Text), field("refreshUrl", Text), required("scopes", Map(&Text))];

pub(super) const AUTHORIZATION_CODE_FLOW: &[Field] = &[
    required("authorizationUrl", Text),
    required("tokenUrl", Text),
    field("refreshUrl", Text),
    required("scopes", Map(&Text)),
];

pub(super) const DEVICE_AUTHORIZATION_FLOW: &[Field] = &[
    required("deviceAuthorizationUrl", Text),
    required("tokenUrl", Text),
    field("refreshUrl", Text),
    required("scopes", Map(&Text)),
];
