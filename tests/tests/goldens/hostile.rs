//! A document whose texts try to become code. It compiles, it runs nothing, and its texts are what they were.

use goldens::hostile::Client;
use goldens::hostile::models::Thing;
use serde_json::json;
use tests::fake::Canned;

use crate::support::{answering, only_request};

#[test]
fn literals_are_the_texts_of_the_document() {
    for text in ["\"", "\\", "r#\"x\"#", "\u{202E}", "*/", "{}"] {
        let thing: Thing = serde_json::from_value(json!({"kind": text, "a\"#\\": "v"})).unwrap();
        let kind = thing.kind.clone().unwrap();
        assert_eq!(kind.as_str(), text);
        assert!(!format!("{kind:?}").starts_with("Unknown"), "{kind:?}");
        assert_eq!(serde_json::to_value(&thing).unwrap(), json!({"kind": text, "a\"#\\": "v"}));
    }
}

#[tokio::test]
async fn a_path_is_a_literal_too() {
    let server = answering(Canned::json(200, &json!({}))).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    client.things().get("x").q("v").await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.path, "/things/r!'(fn)*/x");
    assert_eq!(request.query.as_deref(), Some("q%22%5C%7B%7D=v"));
}

#[tokio::test]
async fn two_slashes_name_no_host() {
    let server = answering(Canned::json(204, &json!(null))).await;
    let client =
        goldens::hostile_texts::Client::builder().base_url(server.url()).pub_fn_pwn("token").build().unwrap();
    client.texts().two_slashes("..x").await.unwrap();
    assert_eq!(only_request(&server).path, "//evil.example/..x");
}
