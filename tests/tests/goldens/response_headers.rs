//! Documented response headers, read through their view.

use goldens::response_headers::Client;
use goldens::response_headers::models::{Filter, ListThingsResponseHeadersXState};
use goldens::response_headers::things::{
    CountThingsHeaders, ListThingsError, ListThingsErrorHeaders, ListThingsHeaders,
};
use goldens::{DecodeErrorKind, RetryPolicy};
use serde_json::json;
use tests::fake::{Canned, Server};

use crate::support::answering;

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).retry(RetryPolicy::none()).build().unwrap()
}

#[tokio::test]
async fn values_have_the_types_of_the_document() {
    let server = answering(
        Canned::json(200, &json!(["a"]))
            .header("x-total", "41")
            .header("x-sent", "2026-01-31T12:00:00Z")
            .header("x-sum", "-1.5")
            .header("x-tags", "12, b,,c")
            .header("x-sizes", "1,2")
            .header("x-state", "stale")
            .header("x-limits", "minute,60")
            .header("x-filter", r#"{"name": "n"}"#)
            .header("etag", "\"5\"")
            .header("of", "x"),
    )
    .await;
    let response = client(&server).things().list().response().await.unwrap();
    let headers = ListThingsHeaders::of(response.headers());
    assert_eq!(headers.x_total().unwrap().unwrap(), 41);
    assert_eq!(headers.x_sent().unwrap().unwrap().to_string(), "2026-01-31T12:00:00Z");
    assert_eq!(headers.x_sum().unwrap().unwrap(), -1.5);
    assert_eq!(headers.x_tags().unwrap().unwrap(), ["12", "b", "c"]);
    assert_eq!(headers.x_sizes().unwrap().unwrap(), [1, 2]);
    assert_eq!(headers.x_state().unwrap().unwrap(), ListThingsResponseHeadersXState::Stale);
    assert_eq!(headers.x_limits().unwrap().unwrap(), "minute,60");
    assert_eq!(headers.x_filter().unwrap().unwrap(), Filter::new("n"));
    assert_eq!(headers.etag().unwrap().unwrap(), "\"5\"");
    assert_eq!(headers.of_header().unwrap().unwrap(), "x");
}

#[tokio::test]
async fn what_is_missing_or_wrong_does_no_harm_to_the_rest() {
    let server =
        answering(Canned::json(200, &json!([])).header("x-total", "many").header("x-state", "boiling")).await;
    let response = client(&server).things().list().response().await.unwrap();
    let headers = ListThingsHeaders::of(response.headers());
    let error = headers.x_total().unwrap().unwrap_err();
    assert_eq!(error.kind(), DecodeErrorKind::Header);
    assert!(!error.to_string().contains("many"), "{error}");
    assert!(headers.x_sum().is_none());
    // Enums are open.
    assert_eq!(headers.x_state().unwrap().unwrap().as_str(), "boiling");
}

#[tokio::test]
async fn errors_and_head_have_headers_too() {
    let server = answering(Canned::empty(429).header("retry-after", "7")).await;
    let error = client(&server).things().list().await.unwrap_err();
    assert!(matches!(error.api(), Some(ListThingsError::TooManyRequests)), "{error:?}");
    let headers = ListThingsErrorHeaders::of(error.headers().unwrap());
    assert_eq!(headers.retry_after().unwrap().unwrap(), 7);

    server.answer_next(Canned::empty(200).header("x-total", "3").header("etag", "\"5\""));
    let response = client(&server).things().count_things().response().await.unwrap();
    let headers = CountThingsHeaders::of(response.headers());
    assert_eq!(headers.x_total().unwrap().unwrap(), 3);
    assert_eq!(headers.etag().unwrap().unwrap(), "\"5\""); // described by a parameter in the header
}
