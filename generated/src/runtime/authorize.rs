// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Writing the tokens of sources into a request, and asking for others when the server rejects them.

use std::sync::Arc;

use http::{HeaderValue, Request, Uri, header};

use super::client::Settings;
use super::credentials::{Prepared, Scheme, prepare};
use super::encode;
use super::text::Scrubber;
use super::{Credential, RequestBody, Secret, TokenContext, TokenError, TokenErrorKind, TokenSource};

/// The schemes of a request whose credential comes from a source.
pub(crate) type Sources = Vec<(&'static Scheme, Arc<dyn TokenSource>)>;

/// Why a request has no token, and for which scheme.
pub(crate) type NoToken = (&'static str, TokenError);

/// The tokens of one attempt, in the order of their sources.
pub(crate) type Tokens = Vec<Secret>;

/// Asks every source.
pub(crate) async fn tokens(sources: &Sources, core: &Settings) -> Result<Tokens, NoToken> {
    let mut tokens = Vec::new();
    for (scheme, source) in sources {
        let token = source.token(TokenContext(core)).await.map_err(|error| (scheme.name(), error))?;
        tokens.push(token);
    }
    Ok(tokens)
}

/// Tells the sources that the server rejected their tokens.
pub(crate) fn reject(sources: &Sources, tokens: &Tokens) {
    for ((_, source), token) in sources.iter().zip(tokens) {
        source.rejected(token);
    }
}

/// Writes the tokens into a request; gives what removes them from the answer's texts.
pub(crate) fn apply(
    sources: &Sources,
    tokens: &Tokens,
    request: &mut Request<RequestBody>,
    scrubber: &Scrubber,
) -> Result<Scrubber, NoToken> {
    let mut secrets = Vec::new();
    for ((scheme, _), token) in sources.iter().zip(tokens) {
        let refused = |reason: &str| {
            let message = format!("what its source gave can't travel: {reason}");
            (scheme.name(), TokenError::new(TokenErrorKind::Source, message))
        };
        let prepared = prepare(scheme, &Credential::token(token.clone()), &mut secrets).map_err(refused)?;
        match prepared {
            Prepared::Header(name, value) => {
                request.headers_mut().insert(name, value);
            }
            Prepared::Query(key) => {
                let uri = with_key(request.uri(), scheme.wire_name(), &key);
                *request.uri_mut() = uri.ok_or_else(|| refused("the URL would be too long"))?;
            }
            Prepared::Cookie(key) => {
                let before = request.headers().get(header::COOKIE).and_then(|value| value.to_str().ok());
                let before = before.map(|pairs| format!("{pairs}; ")).unwrap_or_default();
                let pairs = Secret::new(format!("{before}{}={}", scheme.wire_name(), key.expose()));
                let mut value =
                    HeaderValue::from_str(pairs.expose()).map_err(|_| refused("it is no cookie"))?;
                value.set_sensitive(true);
                request.headers_mut().insert(header::COOKIE, value);
            }
            Prepared::Source(_) => {}
        }
    }
    Ok(scrubber.with(&secrets))
}

/// The URL with one more pair in its query.
fn with_key(uri: &Uri, name: &str, key: &Secret) -> Option<Uri> {
    let separator = if uri.query().is_some() { '&' } else { '?' };
    let pair = format!("{}={}", encode::query(name), encode::query(key.expose()));
    format!("{uri}{separator}{pair}").parse().ok()
}
