//! Security schemes and requirements.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, ReferenceOr, SecurityRequirement, SecurityScheme as Described};

use super::builder::Builder;
use super::{ParameterLocation, SecurityKind, SecurityScheme};
use crate::diagnostics::{Place, UNKNOWN_SECURITY_SCHEME, UNSUPPORTED_SECURITY};

impl<'d> Builder<'d, '_> {
    /// Reads the schemes that requirements can name.
    pub(super) fn security_schemes(
        &mut self,
        schemes: &'d IndexMap<String, ReferenceOr<Described>>,
        at: &Place,
    ) {
        for (name, scheme) in schemes {
            let at = at.child(name);
            let Some(resolved) = self.resolver.security_scheme(scheme, &at, self.diagnostics) else {
                continue;
            };
            let (kind, description) = self.security_kind(resolved.value, &resolved.at);
            // A scheme that is not supported keeps its place, so that requirements which name it say nothing more.
            let kind = kind.unwrap_or(SecurityKind::Bearer);
            self.schemes.push(SecurityScheme {
                name: name.clone(),
                kind,
                description: description.cloned(),
                at,
            });
        }
    }

    fn security_kind(
        &mut self,
        scheme: &'d Described,
        at: &Place,
    ) -> (Option<SecurityKind>, Option<&'d String>) {
        match scheme {
            Described::APIKey { location, name, description, extensions } => {
                self.extensions(extensions, at);
                let location = match location {
                    APIKeyLocation::Query => ParameterLocation::Query,
                    APIKeyLocation::Header => ParameterLocation::Header,
                    APIKeyLocation::Cookie => ParameterLocation::Cookie,
                };
                self.check_wire_name(location, name, at);
                (Some(SecurityKind::ApiKey(location, name.clone())), description.as_ref())
            }
            Described::HTTP { scheme, bearer_format: _for_people, description, extensions } => {
                self.extensions(extensions, at);
                let kind = match scheme.to_ascii_lowercase().as_str() {
                    "bearer" => Some(SecurityKind::Bearer),
                    "basic" => Some(SecurityKind::Basic),
                    _ => {
                        let message = format!("the HTTP scheme `{scheme}` is not supported yet");
                        self.say(UNSUPPORTED_SECURITY, at.child("scheme"), message);
                        None
                    }
                };
                (kind, description.as_ref())
            }
            // The caller brings the token; how it is obtained is no matter of a request.
            Described::OAuth2 { flows: _for_people, description, extensions } => {
                self.extensions(extensions, at);
                (Some(SecurityKind::Bearer), description.as_ref())
            }
            Described::OpenIDConnect { open_id_connect_url: _for_people, description, extensions } => {
                self.extensions(extensions, at);
                (Some(SecurityKind::Bearer), description.as_ref())
            }
        }
    }

    /// Alternatives of indices into the schemes.
    pub(super) fn requirements(
        &mut self,
        alternatives: &[SecurityRequirement],
        at: &Place,
    ) -> Vec<Vec<usize>> {
        let mut result = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let mut schemes = Vec::new();
            for (name, _scopes) in alternative {
                match self.schemes.iter().position(|scheme| scheme.name == *name) {
                    Some(scheme) => schemes.push(scheme),
                    None => {
                        let message = format!("there is no security scheme `{name}`");
                        self.say(UNKNOWN_SECURITY_SCHEME, at.index(index).child(name).at_key(), message);
                    }
                }
            }
            result.push(schemes);
        }
        result
    }
}
