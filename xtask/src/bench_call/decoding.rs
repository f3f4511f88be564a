//! A list of a megabyte decoded: with types of serde's derive, with the printed ones, and the way that the client decodes it, which
//! knows the place of an error. The client's call goes through a transport in memory and takes microseconds of milliseconds.

use std::fmt::Write;

use anyhow::ensure;
use bytes::Bytes;
use polytomic::v2025_09_18::{Client, models::OrganizationListEnvelope};
use polytomic::{BoxFuture, RequestBody, ResponseBody, Transport, TransportError};

use crate::by_hand::Organizations;
use crate::rounds::{Compared, Plan};

/// Makes a list of a megabyte.
const ORGANIZATIONS: usize = 5000;

/// The answer to a call that lists organizations.
pub(crate) fn list(organizations: usize) -> String {
    let mut text = r#"{"data":["#.to_owned();
    for number in 0..organizations {
        let comma = if number == 0 { "" } else { "," };
        // Writing to a String can't fail.
        let _ = write!(
            text,
            r#"{comma}{{"id":"248df4b7-aa70-47b8-a036-{number:012x}","name":"Organization number {number}","issuer":"https://{number}.example.com","sso_domain":"{number}.example.com","sso_org_id":"org_01HXYZ{number:010}"}}"#
        );
    }
    text.push_str("]}");
    text
}

/// Models alone, and the client.
pub(crate) fn compare(plan: &Plan<'_>) -> anyhow::Result<Vec<Compared>> {
    let text = Bytes::from(list(ORGANIZATIONS));
    let client = Client::builder()
        .base_url("http://127.0.0.1:1")
        .bearer("a-key")
        .transport(Canned(text.clone()))
        .build()?;
    let complete = |count: usize| {
        ensure!(count == ORGANIZATIONS, "{count} organizations are not all");
        Ok(())
    };
    let derived = async || complete(serde_json::from_slice::<Organizations>(&text)?.data.len());
    let models = async || complete(serde_json::from_slice::<OrganizationListEnvelope>(&text)?.data.len());
    let whole = async || complete(client.organization().list().await?.data.len());
    plan.warm_up(derived)?;
    Ok(vec![
        plan.compare("decode 1 MB: models", derived, models)?,
        plan.compare("decode 1 MB: client", derived, whole)?,
    ])
}

/// Answers at once.
struct Canned(Bytes);

impl Transport for Canned {
    fn send(
        &self,
        _: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        let body = ResponseBody::from_bytes(self.0.clone());
        Box::pin(async move { Ok(http::Response::new(body)) })
    }
}
