// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Who is calling: security schemes, the configured credentials, and which of them an operation uses.

use std::sync::Arc;

use base64::Engine;
use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::authorize::Sources;
use super::token_source::TokenKind;
use super::{ConfigError, Secret, Token, TokenSource, encode};

/// A security scheme of the document.
#[doc(hidden)]
#[derive(Debug, PartialEq, Eq)]
pub struct Scheme {
    name: &'static str,
    place: SchemePlace,
}

#[derive(Debug, PartialEq, Eq)]
enum SchemePlace {
    Bearer,
    Basic,
    Authorization,
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

impl Scheme {
    /// A token in `Authorization: Bearer`: http bearer, OAuth 2 and OpenID Connect.
    pub const fn bearer(name: &'static str) -> Self {
        Self { name, place: SchemePlace::Bearer }
    }

    /// User name and password in `Authorization: Basic`.
    pub const fn basic(name: &'static str) -> Self {
        Self { name, place: SchemePlace::Basic }
    }

    /// The whole value of `Authorization`: an HTTP scheme that the caller computes, as `Digest`.
    pub const fn authorization(name: &'static str) -> Self {
        Self { name, place: SchemePlace::Authorization }
    }

    /// A key in a header.
    pub const fn api_key_header(name: &'static str, header: &'static str) -> Self {
        Self { name, place: SchemePlace::Header(header) }
    }

    /// A key in the query.
    pub const fn api_key_query(name: &'static str, parameter: &'static str) -> Self {
        Self { name, place: SchemePlace::Query(parameter) }
    }

    /// A key in a cookie.
    pub const fn api_key_cookie(name: &'static str, cookie: &'static str) -> Self {
        Self { name, place: SchemePlace::Cookie(cookie) }
    }

    /// The name that the document gives it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name of the header, query parameter or cookie.
    pub(crate) const fn wire_name(&self) -> &'static str {
        match self.place {
            SchemePlace::Header(name) | SchemePlace::Query(name) | SchemePlace::Cookie(name) => name,
            SchemePlace::Bearer | SchemePlace::Basic | SchemePlace::Authorization => "Authorization",
        }
    }
}

/// What a caller gives for a scheme.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Credential {
    user: Option<String>,
    token: Token,
}

impl Credential {
    /// A token or key.
    pub fn token(token: impl Into<Token>) -> Self {
        Self { user: None, token: token.into() }
    }

    /// User name and password.
    pub fn basic(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { user: Some(user.into()), token: Token(TokenKind::Fixed(password.into())) }
    }
}

/// A credential in the form in which it travels.
#[derive(Clone)]
pub(crate) enum Prepared {
    Header(HeaderName, HeaderValue),
    Query(Secret),
    Cookie(Secret),
    /// Not known before an attempt.
    Source(Arc<dyn TokenSource>),
}

/// The configured credentials, one a scheme.
#[derive(Clone, Default)]
pub(crate) struct Credentials {
    entries: Vec<(&'static Scheme, Prepared)>,
    secrets: Vec<Secret>,
}

impl Credentials {
    /// Adds a credential; an earlier one for the same scheme is replaced.
    pub(crate) fn set(&mut self, scheme: &'static Scheme, credential: Credential) -> Result<(), ConfigError> {
        let wrong = |reason| ConfigError::Credential { scheme: scheme.name, reason };
        let prepared = prepare(scheme, &credential, &mut self.secrets).map_err(wrong)?;
        self.entries.retain(|(known, _)| *known != scheme);
        self.entries.push((scheme, prepared));
        Ok(())
    }

    /// Everything that must never appear in a text.
    pub(crate) fn secrets(&self) -> &[Secret] {
        &self.secrets
    }

    /// The schemes that have a credential, for `Debug`.
    pub(crate) fn names(&self) -> Vec<&'static str> {
        self.entries.iter().map(|(scheme, _)| scheme.name).collect()
    }

    /// Chooses among the alternatives of an operation. The first one whose schemes all have a credential is used; an
    /// alternative without schemes only when no other can be. `None`: no alternative is satisfied.
    pub(crate) fn select(
        &self,
        alternatives: &[&'static [&'static Scheme]],
    ) -> Option<&'static [&'static Scheme]> {
        let satisfied =
            |schemes: &&&'static [&'static Scheme]| schemes.iter().all(|scheme| self.find(scheme).is_some());
        let chosen = alternatives.iter().filter(|schemes| !schemes.is_empty()).find(satisfied);
        match chosen {
            Some(schemes) => Some(schemes),
            None if alternatives.is_empty() || alternatives.iter().any(|schemes| schemes.is_empty()) => {
                Some(&[])
            }
            None => None,
        }
    }

    /// The schemes of the chosen alternative whose credential is asked for at each attempt.
    pub(crate) fn sources(&self, schemes: &[&'static Scheme]) -> Sources {
        let source = |scheme: &&'static Scheme| match self.find(scheme)? {
            Prepared::Source(source) => Some((*scheme, source.clone())),
            _ => None,
        };
        schemes.iter().filter_map(source).collect()
    }

    /// The first source whose settings break a rule.
    pub(crate) fn problem(&self, allow_http: bool) -> Option<ConfigError> {
        self.entries.iter().find_map(|(scheme, prepared)| match prepared {
            Prepared::Source(source) => {
                let reason = source.problem(allow_http)?;
                Some(ConfigError::Credential { scheme: scheme.name, reason })
            }
            _ => None,
        })
    }

    /// Writes the credentials of the chosen alternative, those of sources apart.
    pub(crate) fn apply(
        &self,
        schemes: &[&'static Scheme],
        headers: &mut HeaderMap,
        query: &mut String,
        cookies: &mut Vec<String>,
    ) {
        for scheme in schemes {
            match (self.find(scheme), &scheme.place) {
                (Some(Prepared::Header(name, value)), _) => {
                    headers.insert(name, value.clone());
                }
                (Some(Prepared::Query(key)), SchemePlace::Query(name)) => {
                    encode::push_pair(query, &encode::query(name), &encode::query(key.expose()));
                }
                (Some(Prepared::Cookie(key)), SchemePlace::Cookie(name)) => {
                    cookies.push(format!("{name}={}", key.expose()));
                }
                _ => {}
            }
        }
    }

    fn find(&self, scheme: &Scheme) -> Option<&Prepared> {
        self.entries.iter().find(|(known, _)| *known == scheme).map(|(_, prepared)| prepared)
    }
}

/// Brings a credential into the form in which it travels, and adds what must not be shown to `secrets`.
pub(crate) fn prepare(
    scheme: &Scheme,
    credential: &Credential,
    secrets: &mut Vec<Secret>,
) -> Result<Prepared, &'static str> {
    let secret = match &credential.token.0 {
        TokenKind::Fixed(secret) => secret,
        TokenKind::Source(source) => return Ok(Prepared::Source(source.clone())),
    };
    secrets.push(secret.clone());
    match &scheme.place {
        SchemePlace::Bearer => {
            check_visible(secret, false)?;
            sensitive(header::AUTHORIZATION, &format!("Bearer {}", secret.expose()))
        }
        SchemePlace::Basic => {
            let user = credential.user.as_deref().unwrap_or_default();
            if user.contains(':') {
                return Err("a user name must not hold a colon");
            }
            if user.chars().chain(secret.expose().chars()).any(char::is_control) {
                return Err("control characters are not allowed");
            }
            let pair = Secret::new(format!("{user}:{}", secret.expose()));
            let encoded = Secret::new(base64::engine::general_purpose::STANDARD.encode(pair.expose()));
            secrets.push(encoded.clone());
            if secret.expose().is_empty() {
                // A key that stands in the user's place is a secret too.
                secrets.push(Secret::new(user));
            }
            sensitive(header::AUTHORIZATION, &format!("Basic {}", encoded.expose()))
        }
        SchemePlace::Authorization => {
            check_visible(secret, true)?;
            sensitive(header::AUTHORIZATION, secret.expose())
        }
        SchemePlace::Header(name) => {
            check_visible(secret, true)?;
            let name =
                HeaderName::from_bytes(name.as_bytes()).map_err(|_| "its header name is not allowed")?;
            sensitive(name, secret.expose())
        }
        SchemePlace::Query(_) => {
            if secret.expose().is_empty() || secret.expose().trim() != secret.expose() {
                return Err("it is empty, or has white space around it");
            }
            if secret.expose().chars().any(char::is_control) {
                return Err("control characters are not allowed");
            }
            secrets.push(Secret::new(encode::query(secret.expose())));
            Ok(Prepared::Query(secret.clone()))
        }
        SchemePlace::Cookie(_) => {
            check_visible(secret, false)?;
            if secret.expose().contains(['"', ',', ';', '\\']) {
                return Err("a quote, comma, semicolon or backslash is not allowed in a cookie");
            }
            Ok(Prepared::Cookie(secret.clone()))
        }
    }
}

fn check_visible(secret: &Secret, inner_space: bool) -> Result<(), &'static str> {
    let text = secret.expose();
    if text.is_empty() {
        return Err("it is empty");
    }
    if text.trim() != text {
        return Err("it has white space around it (a line end from a file?)");
    }
    match text.bytes().all(|byte| byte.is_ascii_graphic() || (inner_space && byte == b' ')) {
        true => Ok(()),
        false => Err("only visible ASCII characters are allowed"),
    }
}

fn sensitive(name: HeaderName, value: &str) -> Result<Prepared, &'static str> {
    let mut value = HeaderValue::from_str(value).map_err(|_| "it can't travel in a header")?;
    value.set_sensitive(true);
    Ok(Prepared::Header(name, value))
}
