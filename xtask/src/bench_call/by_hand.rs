//! The calls as one writes them by hand on reqwest and serde, with what the printed client sends and limits too: the same headers,
//! an idempotency key, no redirects, timeouts of the connection and of the call.

use std::time::Duration;

use anyhow::Context;
use reqwest::header;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug, Deserialize)]
pub(crate) struct Organizations {
    #[serde(default)]
    pub(crate) data: Vec<Organization>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded as whole as by the printed client")]
pub(crate) struct Organization {
    id: Option<Uuid>,
    issuer: Option<String>,
    name: Option<String>,
    sso_domain: Option<String>,
    sso_org_id: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct NewUser {
    pub(crate) email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) role_ids: Option<Vec<Uuid>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct CreatedUser {
    pub(crate) data: Option<User>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "decoded as whole as by the printed client")]
pub(crate) struct User {
    pub(crate) id: Option<Uuid>,
    organization_id: Option<Uuid>,
    email: Option<String>,
    role_ids: Option<Vec<Uuid>>,
    role: Option<String>,
}

pub(crate) struct ByHand {
    http: reqwest::Client,
    url: String,
    key: String,
}

impl ByHand {
    pub(crate) fn new(url: &str, key: &str, user_agent: &str) -> anyhow::Result<Self> {
        let http = reqwest::Client::builder()
            .user_agent(user_agent)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .build()?;
        Ok(Self { http, url: url.to_owned(), key: key.to_owned() })
    }

    pub(crate) async fn organizations(&self) -> anyhow::Result<Vec<Organization>> {
        let answer = self
            .http
            .get(format!("{}/api/organizations", self.url))
            .header(header::ACCEPT, "application/json")
            .header("X-Polytomic-Version", "2025-09-18")
            .bearer_auth(&self.key)
            .send()
            .await?
            .error_for_status()?;
        let list: Organizations = serde_json::from_slice(&answer.bytes().await?)?;
        Ok(list.data)
    }

    pub(crate) async fn create_user(&self, organization: Uuid, user: &NewUser) -> anyhow::Result<User> {
        let key = uuid::Builder::from_random_bytes(fastrand::u128(..).to_ne_bytes()).into_uuid();
        let answer = self
            .http
            .post(format!("{}/api/organizations/{organization}/users", self.url))
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/json")
            .header("X-Polytomic-Version", "2025-09-18")
            .header("Idempotency-Key", key.to_string())
            .bearer_auth(&self.key)
            .body(serde_json::to_vec(user)?)
            .send()
            .await?
            .error_for_status()?;
        let created: CreatedUser = serde_json::from_slice(&answer.bytes().await?)?;
        created.data.context("no user in the answer")
    }
}
