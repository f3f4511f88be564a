//! Where a request goes.

use polytomic::{v2022_12_12, v2025_09_18};
use serde_json::json;
use tests::fake::{Canned, Server as Fake};

use crate::support::capture::Capture;
use crate::support::sdk;
use crate::support::wire::{TOKEN, only};
use crate::support::{ORGANIZATION, USER};

/// Lists organizations with this suffix to the server's URL and compares with the official SDK.
async fn assert_list_matches(suffix: &str, call: &str) {
    let server = Fake::start().await;
    server.answer_next(Canned::json(200, &json!({ "data": [] })));
    let url = format!("{}{suffix}", server.url());
    let client = v2025_09_18::Client::builder().base_url(url).partner_key(TOKEN).build().unwrap();
    client.organization().list().await.unwrap();
    sdk::recorded(call).assert_same(&only(server.take_requests()));
}

#[tokio::test]
async fn a_trailing_slash_changes_nothing() {
    assert_list_matches("/", "organization.list#base-url-trailing-slash").await;
}

#[tokio::test]
async fn a_path_prefix_stands_before_the_path() {
    assert_list_matches("/proxy/v1", "organization.list#base-url-path-prefix").await;
}

#[tokio::test]
async fn a_path_prefix_may_end_with_a_slash() {
    assert_list_matches("/proxy/v1/", "organization.list#base-url-path-prefix-slash").await;
}

#[tokio::test]
async fn a_prefix_stands_before_a_path_with_ids_and_query() {
    let server = Fake::start().await;
    server.answer_next(Canned::json(200, &json!({})));
    let url = format!("{}/proxy/", server.url());
    let client = v2025_09_18::Client::builder().base_url(url).partner_key(TOKEN).build().unwrap();
    client.users().create_api_key(ORGANIZATION, USER).force(true).await.unwrap();
    let target = format!("/proxy/api/organizations/{ORGANIZATION}/users/{USER}/keys?force=true");
    assert_eq!(only(server.take_requests()).target(), target);
}

#[tokio::test]
async fn the_service_is_the_default_of_both_versions() {
    let capture = Capture::default();
    let new = v2025_09_18::Client::builder().transport(capture.clone()).bearer(TOKEN).build().unwrap();
    new.organization().list().await.unwrap();
    let old = v2022_12_12::Client::builder().transport(capture.clone()).bearer(TOKEN).build().unwrap();
    old.organization().get(ORGANIZATION).await.unwrap();
    let expected = [
        "https://app.polytomic.com/api/organizations".to_owned(),
        format!("https://app.polytomic.com/api/organizations/{ORGANIZATION}"),
    ];
    assert_eq!(capture.urls(), expected);
}

#[tokio::test]
async fn an_installation_on_premises_is_named_by_its_host() {
    let capture = Capture::default();
    let new = v2025_09_18::Client::builder()
        .transport(capture.clone())
        .bearer(TOKEN)
        .server(v2025_09_18::Server::new().host("polytomic.example.com"))
        .build()
        .unwrap();
    new.organization().get_current().await.unwrap();
    let old = v2022_12_12::Client::builder()
        .transport(capture.clone())
        .deployment_key("key", "")
        .server(v2022_12_12::Server::new().host("polytomic.example.com:8443"))
        .build()
        .unwrap();
    old.organization().list().await.unwrap();
    let expected = [
        "https://polytomic.example.com/api/organization",
        "https://polytomic.example.com:8443/api/organizations",
    ];
    assert_eq!(capture.urls(), expected);
}

#[tokio::test]
async fn an_installation_on_premises_is_named_by_its_url() {
    let capture = Capture::default();
    let client = v2025_09_18::Client::builder()
        .transport(capture.clone())
        .bearer(TOKEN)
        .base_url("https://example.com/polytomic")
        .build()
        .unwrap();
    client.organization().list().await.unwrap();
    assert_eq!(capture.urls(), ["https://example.com/polytomic/api/organizations"]);
}

/// A host is a host: it can't smuggle a path, a user or another scheme into the URL.
#[test]
fn a_host_with_more_than_a_host_is_refused() {
    for host in ["", "example.com/evil", "user@example.com", "example.com?x=", "example.com#", "exa mple.com"]
    {
        let builder = v2025_09_18::Client::builder().bearer(TOKEN);
        let built = builder.server(v2025_09_18::Server::new().host(host)).build();
        assert!(built.is_err(), "{host:?}");
    }
}

#[test]
fn plain_http_is_refused_beyond_loopback() {
    let builder = || v2025_09_18::Client::builder().bearer(TOKEN);
    let error = builder().base_url("http://polytomic.example.com").build().unwrap_err().to_string();
    assert!(error.contains("https"), "{error}");
    assert!(!error.contains(TOKEN), "{error}");

    builder().base_url("http://127.0.0.1:1").build().unwrap();
    builder().base_url("http://localhost:1").build().unwrap();
    builder().base_url("http://[::1]:1").build().unwrap();
    builder().base_url("http://polytomic.example.com").allow_insecure_http().build().unwrap();
}

#[test]
fn a_url_that_is_none_is_refused() {
    for url in ["", "app.polytomic.com", "ftp://app.polytomic.com", "https://", "https://a.example/?q=1"] {
        let built = v2025_09_18::Client::builder().bearer(TOKEN).base_url(url).build();
        assert!(built.is_err(), "{url:?}");
    }
}

/// The token in the URL's user part must not come back in the message.
#[test]
fn a_url_with_credentials_is_refused_without_repeating_them() {
    let builder = v2025_09_18::Client::builder().bearer(TOKEN);
    let error = builder.base_url("https://user:p4ssword@app.polytomic.com").build().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("p4ssword"), "{error:?}");
}
