//! Security schemes and requirements.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, ReferenceOr, SecurityRequirement, SecurityScheme as Described};

use super::builder::Builder;
use super::{ClientCredentials, ParameterLocation, SecurityKind, SecurityScheme};
use crate::diagnostics::{CALLERS_SECURITY, Place, SECURITY_CONFLICT, UNMET_SECURITY};
use crate::dialect::reserved;

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
            let client_credentials = self.client_credentials(resolved.value, &resolved.at);
            self.schemes.push(SecurityScheme {
                name: name.clone(),
                kind,
                client_credentials,
                description: description.cloned(),
                at,
            });
        }
    }

    fn security_kind(&mut self, scheme: &'d Described, at: &Place) -> (SecurityKind, Option<&'d String>) {
        match scheme {
            Described::APIKey { location, name, description, extensions } => {
                self.extensions(extensions, at);
                let location = match location {
                    APIKeyLocation::Query => ParameterLocation::Query,
                    APIKeyLocation::Header => ParameterLocation::Header,
                    APIKeyLocation::Cookie => ParameterLocation::Cookie,
                };
                self.check_wire_name(location, name, at);
                (SecurityKind::ApiKey(location, name.clone()), description.as_ref())
            }
            Described::HTTP { scheme, bearer_format: _for_people, description, extensions } => {
                self.extensions(extensions, at);
                let kind = match scheme.to_ascii_lowercase().as_str() {
                    "bearer" => SecurityKind::Bearer,
                    "basic" => SecurityKind::Basic,
                    _ if extensions.contains_key(&reserved::name("mutualTLS")) => {
                        let message =
                            "the client certificate is a matter of the transport: give one that has it";
                        self.say(CALLERS_SECURITY, at.child("type"), message);
                        SecurityKind::MutualTls
                    }
                    _ => {
                        let message =
                            format!("the caller gives the whole value of `Authorization` for `{scheme}`");
                        self.say(CALLERS_SECURITY, at.child("scheme"), message);
                        SecurityKind::Authorization(scheme.clone())
                    }
                };
                (kind, description.as_ref())
            }
            // The flows in which a person takes part are no matter of a client; the other: `client_credentials`.
            Described::OAuth2 { flows: _, description, extensions } => {
                self.extensions(extensions, at);
                (SecurityKind::Bearer, description.as_ref())
            }
            Described::OpenIDConnect { open_id_connect_url: _for_people, description, extensions } => {
                self.extensions(extensions, at);
                (SecurityKind::Bearer, description.as_ref())
            }
        }
    }

    /// The flow by which a client gets tokens without a person.
    fn client_credentials(&mut self, scheme: &Described, at: &Place) -> Option<ClientCredentials> {
        let Described::OAuth2 { flows, .. } = scheme else { return None };
        let flow = flows.client_credentials.as_ref()?;
        let is_absolute = flow.token_url.starts_with("https://") || flow.token_url.starts_with("http://");
        if !is_absolute {
            let at = at.child("flows").child("clientCredentials").child("tokenUrl");
            self.say(CALLERS_SECURITY, at, "the token URL is not absolute: the caller gives the whole of it");
            return None;
        }
        let scopes = flow.scopes.iter().map(|(name, text)| (name.clone(), text.clone())).collect();
        Some(ClientCredentials { token_url: flow.token_url.clone(), scopes })
    }

    /// Alternatives of indices into the schemes. One that can't be met is left out, or divided where there is no other.
    pub(super) fn requirements(
        &mut self,
        alternatives: &[SecurityRequirement],
        at: &Place,
    ) -> Vec<Vec<usize>> {
        let mut result = Vec::new();
        let mut conflicts = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let at = at.index(index);
            let Some(schemes) = self.schemes_of(alternative, &at) else { continue };
            match self.without_conflict(&schemes) {
                Ok(schemes) => result.push(schemes),
                Err(message) => conflicts.push((at, schemes, message)),
            }
        }
        if result.is_empty() && conflicts.is_empty() && !alternatives.is_empty() {
            let message = "no alternative can be met: requests are sent without credentials";
            self.say(UNMET_SECURITY, at.clone().at_key(), message);
        }
        let has_other = !result.is_empty();
        for (at, schemes, message) in conflicts {
            if has_other {
                self.say(UNMET_SECURITY, at, format!("{message}; this alternative is left out"));
            } else {
                result.extend(self.divided(&schemes));
                self.say(SECURITY_CONFLICT, at, format!("{message}; one of them is sent"));
            }
        }
        result
    }

    /// Alternatives in which no two credentials travel in one place, and which together name all of the schemes.
    fn divided(&self, schemes: &[usize]) -> Vec<Vec<usize>> {
        let mut places: IndexMap<_, Vec<usize>> = IndexMap::new();
        for index in schemes {
            if let Some(place) = self.schemes.get(*index).and_then(|scheme| place(&scheme.kind)) {
                places.entry(place).or_default().push(*index);
            }
        }
        let count = places.values().map(Vec::len).max().unwrap_or_default();
        let pick = |rank: usize| {
            places.values().filter_map(move |rivals| rivals.get(rank).or(rivals.last()).copied())
        };
        (0..count).map(|rank| pick(rank).collect()).collect()
    }

    /// The schemes that one alternative names; `None` if one of them is not there.
    fn schemes_of(&mut self, alternative: &SecurityRequirement, at: &Place) -> Option<Vec<usize>> {
        let mut schemes = Vec::new();
        for (name, _scopes) in alternative {
            // OpenAPI 3.2 allows the reference to a scheme in the place of its name.
            let bare = name.strip_prefix("#/components/securitySchemes/").unwrap_or(name);
            let Some(index) = self.schemes.iter().position(|scheme| scheme.name == bare) else {
                let message = format!("there is no security scheme `{name}`; this alternative is left out");
                self.say(UNMET_SECURITY, at.child(name).at_key(), message);
                return None;
            };
            schemes.push(index);
        }
        Some(schemes)
    }

    /// The schemes of an alternative, each with a place in the request of its own. The error says which have the same.
    fn without_conflict(&self, schemes: &[usize]) -> Result<Vec<usize>, String> {
        let mut result: Vec<usize> = Vec::new();
        for &index in schemes {
            let Some(scheme) = self.schemes.get(index) else { continue };
            if scheme.kind == SecurityKind::MutualTls {
                continue; // the transport has seen to it
            }
            let rival = result
                .iter()
                .filter_map(|other| self.schemes.get(*other))
                .find(|other| place(&other.kind) == place(&scheme.kind));
            match rival {
                // One token stands for both, and so does one key that is described twice.
                Some(rival) if rival.kind == SecurityKind::Bearer && scheme.kind == SecurityKind::Bearer => {}
                Some(rival)
                    if matches!(
                        (&rival.kind, &scheme.kind),
                        (SecurityKind::ApiKey(..), SecurityKind::ApiKey(..))
                    ) => {}
                Some(rival) => {
                    return Err(format!(
                        "`{}` and `{}` travel in the same place, so no request can have both",
                        rival.name, scheme.name
                    ));
                }
                None => result.push(index),
            }
        }
        Ok(result)
    }
}

/// Where a credential travels.
fn place(kind: &SecurityKind) -> Option<(ParameterLocation, String)> {
    Some(match kind {
        SecurityKind::Bearer | SecurityKind::Basic | SecurityKind::Authorization(_) => {
            (ParameterLocation::Header, "authorization".to_owned())
        }
        SecurityKind::ApiKey(ParameterLocation::Header, name) => {
            (ParameterLocation::Header, name.to_ascii_lowercase())
        }
        SecurityKind::ApiKey(location, name) => (*location, name.clone()),
        SecurityKind::MutualTls => return None,
    })
}
