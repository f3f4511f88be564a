//! A bare HTTP caller: the tests say verb, path, credential and body, nothing of the client under test is
//! used.

use reqwest::{Client, Method, RequestBuilder};
use serde_json::Value;
use tests::fake::{PARTNER_KEY, Server};

pub(crate) const OLD: &str = "2022-12-12";
pub(crate) const NEW: &str = "2025-09-18";

/// A server and the way to it.
pub(crate) struct Api {
    pub(crate) server: Server,
    client: Client,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// `data.id` of a success.
    pub(crate) fn id(&self) -> String {
        assert_eq!(self.status, 200, "{self:?}");
        self.json()["data"]["id"].as_str().unwrap().to_owned()
    }

    /// Asserts an `ApiError` of this status and key.
    pub(crate) fn assert_api_error(&self, status: u16, key: &str) {
        let body = self.json();
        assert_eq!((self.status, body["key"].as_str()), (status, Some(key)), "{self:?}");
        assert_eq!(body["status"], status);
        assert!(body["message"].is_string() && body["metadata"].is_object(), "{self:?}");
    }

    /// Asserts a 422 about this field.
    pub(crate) fn assert_invalid(&self, field: &str) {
        self.assert_api_error(422, "invalid");
        assert_eq!(self.json()["metadata"]["field"], field, "{self:?}");
    }
}

impl Api {
    pub(crate) async fn start() -> Self {
        Self::with(Server::start().await)
    }

    pub(crate) fn with(server: Server) -> Self {
        Self { server, client: Client::builder().no_proxy().build().unwrap() }
    }

    /// A request without version and credential.
    pub(crate) fn bare(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        self.client.request(method, format!("{}{path}", self.server.url()))
    }

    /// A request of this version without a credential.
    pub(crate) fn of(&self, version: &str, method: &str, path: &str) -> RequestBuilder {
        self.bare(method, path).header("X-Polytomic-Version", version)
    }

    /// The partner's request in the newest version.
    pub(crate) fn partner(&self, method: &str, path: &str) -> RequestBuilder {
        self.of(NEW, method, path).bearer_auth(PARTNER_KEY)
    }

    /// The partner's request in 2022-12-12.
    pub(crate) fn old_partner(&self, method: &str, path: &str) -> RequestBuilder {
        self.of(OLD, method, path).bearer_auth(PARTNER_KEY)
    }

    /// Creates an organization, returns its id.
    pub(crate) async fn organization(&self, name: &str) -> String {
        let body = serde_json::json!({ "name": name });
        send(self.partner("POST", "/api/organizations").json(&body)).await.id()
    }
}

pub(crate) async fn send(request: RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Answer { status, headers, text: response.text().await.unwrap() }
}
