// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Tokens by OAuth 2 client credentials (RFC 6749 section 4.4).

use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine;
use http::{HeaderValue, Method, Request, header};
use serde_json::Value;

use super::server::BaseUrl;
use super::single_flight::{Issued, SingleFlight};
use super::text::Scrubber;
use super::{
    BoxFuture, RequestBody, Secret, Token, TokenContext, TokenError, TokenErrorKind, TokenSource, encode,
};

/// Characters of a token server's words that are shown.
const SHOWN: usize = 200;

/// Gets tokens with a client's id and secret, keeps one until shortly before it expires, and gets the next one then.
/// Calls that need a token at the same time share one request for it. The request goes through the client's transport.
///
/// ```
/// use polytomic::{ClientCredentials, Secret};
///
/// let secret = Secret::new("from a vault or the environment");
/// let tokens = ClientCredentials::new("https://login.example.com/oauth/token", "id", secret)
///     .scope("users:write")
///     .parameter("audience", "https://api.example.com");
/// # let _ = tokens;
/// // Client::builder().bearer(tokens)
/// ```
pub struct ClientCredentials {
    token_url: String,
    client_id: String,
    client_secret: Secret,
    scopes: Vec<String>,
    parameters: Vec<(String, String)>,
    in_body: bool,
    scrubber: Scrubber,
    flight: SingleFlight,
}

impl ClientCredentials {
    /// The longest time that a token is renewed before it expires.
    const MARGIN: Duration = Duration::from_secs(60);

    /// Asks at `token_url`, which must be https, except for the loopback host or with
    /// [`allow_insecure_http`](super::ClientBuilder::allow_insecure_http); `build` refuses others.
    pub fn new(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let client_secret = client_secret.into();
        let mut flow = Self {
            token_url: token_url.into(),
            client_id: client_id.into(),
            scopes: Vec::new(),
            parameters: Vec::new(),
            in_body: false,
            scrubber: Scrubber::default(),
            flight: SingleFlight::default(),
            client_secret,
        };
        let secrets = [
            flow.client_secret.clone(),
            Secret::new(encode::query(flow.client_secret.expose())),
            flow.basic(),
        ];
        flow.scrubber = Scrubber::new(&secrets);
        flow
    }

    /// Asks for a scope; without any, the server gives what it gives by default.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Adds a field to the request, such as `audience` or `resource`. It is no place for a secret.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends id and secret as fields of the form, for a server that does not take them in `Authorization: Basic`.
    #[must_use]
    pub fn credentials_in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    fn basic(&self) -> Secret {
        let (id, secret) = (encode::query(&self.client_id), encode::query(self.client_secret.expose()));
        let pair = Secret::new(format!("{id}:{secret}"));
        Secret::new(base64::engine::general_purpose::STANDARD.encode(pair.expose()))
    }

    fn form(&self) -> Secret {
        let mut form = "grant_type=client_credentials".to_owned();
        let mut push = |name: &str, value: &str| {
            encode::push_pair(&mut form, &encode::query(name), &encode::query(value));
        };
        if !self.scopes.is_empty() {
            push("scope", &self.scopes.join(" "));
        }
        for (name, value) in &self.parameters {
            push(name, value);
        }
        if self.in_body {
            push("client_id", &self.client_id);
            push("client_secret", self.client_secret.expose());
        }
        Secret::new(form)
    }

    fn request(&self) -> Result<Request<RequestBody>, TokenError> {
        let impossible = |_| TokenError::new(TokenErrorKind::Source, "the token URL is no URL");
        let form = RequestBody::from_bytes(self.form().expose().as_bytes().to_vec());
        let mut request =
            Request::builder().method(Method::POST).uri(&self.token_url).body(form).map_err(impossible)?;
        let headers = request.headers_mut();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(header::CONTENT_TYPE, form);
        if !self.in_body {
            let value = Secret::new(format!("Basic {}", self.basic().expose()));
            let mut value =
                HeaderValue::from_str(value.expose()).map_err(|error| impossible(error.into()))?;
            value.set_sensitive(true);
            headers.insert(header::AUTHORIZATION, value);
        }
        Ok(request)
    }

    async fn fetch(&self, context: TokenContext<'_>) -> Result<Issued, TokenError> {
        let request = self.request()?;
        let answer = context.send(request).await.map_err(|error| {
            TokenError::new(TokenErrorKind::Unavailable, format!("the token server gave no answer: {error}"))
                .with_source(error)
        })?;
        let status = answer.status();
        let body: Option<Value> = serde_json::from_slice(answer.body()).ok();
        let text = |name: &str| body.as_ref().and_then(|body| body.get(name)?.as_str());
        if !status.is_success() {
            let mut message = format!("the token server answered {}", status.as_u16());
            for words in [text("error"), text("error_description")].into_iter().flatten() {
                message.push_str(&format!(": {}", self.scrubber.show(words, SHOWN)));
            }
            let kind = match status.as_u16() {
                408 | 425 | 429 | 500.. => TokenErrorKind::Unavailable,
                _ => TokenErrorKind::Refused,
            };
            return Err(TokenError::new(kind, message));
        }
        let invalid = |what: &str| {
            TokenError::new(TokenErrorKind::InvalidAnswer, format!("the token server's answer {what}"))
        };
        let token = text("access_token").filter(|token| !token.is_empty());
        let token = token.ok_or_else(|| invalid("holds no access token"))?;
        if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err(invalid("holds a token that is no bearer token"));
        }
        // Some servers write the number as a text.
        let seconds = body.as_ref().and_then(|body| body.get("expires_in")).and_then(|value| {
            value.as_f64().or_else(|| value.as_str()?.parse().ok()).filter(|seconds| *seconds >= 0.0)
        });
        // What does not say when it expires is kept until the server rejects it.
        let lifetime = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        let now = context.clock().wall();
        let after = |time: Duration| now.checked_add(time);
        Ok(Issued {
            token: Secret::new(token),
            renew_at: lifetime.and_then(|time| after(time - Self::MARGIN.min(time / 10))),
            expires_at: lifetime.and_then(after),
        })
    }
}

impl TokenSource for ClientCredentials {
    fn token<'a>(&'a self, context: TokenContext<'a>) -> BoxFuture<'a, Result<Secret, TokenError>> {
        let now = move || -> SystemTime { context.clock().wall() };
        Box::pin(self.flight.token(now, move || self.fetch(context)))
    }

    fn rejected(&self, token: &Secret) {
        self.flight.forget(token);
    }

    fn problem(&self, allow_http: bool) -> Option<&'static str> {
        let (address, _query) = self.token_url.split_once('?').unwrap_or((&self.token_url, ""));
        match BaseUrl::parse(address, allow_http) {
            Ok(_) if self.token_url.parse::<http::Uri>().is_ok() => None,
            _ => Some("its token URL must be an absolute https URL without user name and fragment"),
        }
    }
}

impl From<ClientCredentials> for Token {
    fn from(flow: ClientCredentials) -> Self {
        Self::from_source(flow)
    }
}

/// Shows everything but the secret and the token.
impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("token_url", &self.token_url)
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
