//! Request bodies of every kind: what a server receives.

use std::collections::BTreeMap;

use goldens::bodies::Client;
use goldens::bodies::models::{
    Document, DocumentForm, Line, LogInRequest, Order, OrderAddress, UploadRequest, UploadRequestMeta,
};
use goldens::{Part, Parts};
use tests::fake::{Canned, Received, Server};

use crate::support::{answering, only_request};

fn client(url: String) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

const FORM: Option<&str> = Some("application/x-www-form-urlencoded");

fn text(request: &Received) -> &str {
    std::str::from_utf8(&request.body).unwrap()
}

async fn order(order: &Order) -> String {
    let server = answering(Canned::empty(204)).await;
    client(server.url()).forms().create_order(order).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("content-type"), FORM);
    text(&request).to_owned()
}

#[tokio::test]
async fn a_form_has_a_field_for_each_property_in_order() {
    let written = order(&Order::new("a&b c").amount(3).urgent(true).tags(["x", "y"])).await;
    assert_eq!(written, "name=a%26b%20c&amount=3&urgent=true&tags=x&tags=y");
}

#[tokio::test]
async fn null_and_absent_are_no_fields() {
    assert_eq!(order(&Order::new("n").urgent(goldens::Patch::Null)).await, "name=n");
}

#[tokio::test]
async fn objects_in_a_form_are_json_unless_the_encoding_has_a_style() {
    let line = || Line::new("s").count(2);
    let address = OrderAddress::new().city("Ulm");
    assert_eq!(
        order(&Order::new("n").address(address).lines([line()])).await,
        "name=n&address=%7B%22city%22%3A%22Ulm%22%7D&lines=%7B%22count%22%3A2%2C%22sku%22%3A%22s%22%7D"
    );
    let metadata = BTreeMap::from([("k".to_owned(), "v".to_owned())]);
    assert_eq!(
        order(&Order::new("n").items([line(), Line::new("t")]).metadata(metadata)).await,
        "name=n&items%5B0%5D%5Bcount%5D=2&items%5B0%5D%5Bsku%5D=s&items%5B1%5D%5Bsku%5D=t&metadata%5Bk%5D=v"
    );
}

#[tokio::test]
async fn the_encoding_of_a_field_decides() {
    assert_eq!(
        order(&Order::new("n").codes([1, 2]).url("a/b?c").raw_list([3, 4])).await,
        "name=n&codes=1,2&url=a/b?c&raw_list=%5B3%2C4%5D"
    );
}

#[tokio::test]
async fn an_optional_form_is_a_setter() {
    let server = answering(Canned::empty(204)).await;
    client(server.url()).forms().log_in().await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.header("content-type"), request.body.len()), (None, 0));
    server.answer_next(Canned::empty(204));
    client(server.url()).forms().log_in().body(&LogInRequest::new("u", "p=1")).await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.header("content-type"), text(&request)), (FORM, "user=u&password=p%3D1"));
}

#[tokio::test]
async fn a_form_without_a_schema_takes_any_object() {
    let server = answering(Canned::empty(204)).await;
    let client = client(server.url());
    client.forms().send_anything(&serde_json::json!({"a": [1, 2], "b": null, "c": {"d": 1}})).await.unwrap();
    assert_eq!(text(&only_request(&server)), "a=1&a=2&c=%7B%22d%22%3A1%7D");
    let error = client.forms().send_anything(&serde_json::json!([1])).await.unwrap_err();
    assert!(error.to_string().contains("an object, which a form needs"), "{error}");
}

#[tokio::test]
async fn rules_of_a_form_are_checked() {
    let server = Server::start().await;
    let error = client(server.url()).forms().create_order(&Order::new("")).await.unwrap_err();
    assert!(error.to_string().contains("body.name"), "{error}");
    assert_eq!(server.requests().len(), 0);
}

/// The parts of a multipart body, each as text, and its media type without the boundary.
fn parts(request: &Received) -> (String, Vec<String>) {
    let (media_type, boundary) = request.header("content-type").unwrap().split_once("; boundary=").unwrap();
    let body = text(request);
    let rest = body.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let delimiter = format!("--{boundary}\r\n");
    let mut parts = rest.split(&delimiter);
    assert_eq!(parts.next(), Some(""));
    let parts = parts.map(|part| part.strip_suffix("\r\n").unwrap().to_owned()).collect();
    (media_type.to_owned(), parts)
}

#[tokio::test]
async fn a_multipart_body_has_a_part_for_each_value() {
    let server = answering(Canned::empty(204)).await;
    let meta = UploadRequestMeta::new().a("x").b(2);
    let file = Part::bytes("content").file_name("a\"b\r\n.txt").content_type("text/plain").header("X-A", "1");
    let body = UploadRequest::new(file)
        .more([Part::from("one"), Part::from("two")])
        .picture("png")
        .title("T")
        .tags(["x", "y"])
        .meta(meta)
        .labels(BTreeMap::from([("k".to_owned(), "v".to_owned())]))
        .ids([1, 2])
        .note(goldens::Patch::Null);
    client(server.url()).raw().upload(&body).await.unwrap();
    let (media_type, parts) = parts(&only_request(&server));
    assert_eq!(media_type, "multipart/form-data");
    let field = |name: &str, text: &str| format!("Content-Disposition: form-data; name=\"{name}\"\r\n{text}");
    let file = |name: &str, media_type: &str, text: &str| {
        format!(
            "Content-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n{text}"
        )
    };
    assert_eq!(
        parts,
        [
            "Content-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.txt\"\r\nContent-Type: text/plain\r\nX-A: 1\r\n\r\ncontent"
                .to_owned(),
            file("more", "application/octet-stream", "one"),
            file("more", "application/octet-stream", "two"),
            file("picture", "image/png", "png"),
            field("title", "\r\nT"),
            field("tags", "\r\nx"),
            field("tags", "\r\ny"),
            field("meta", "Content-Type: application/vnd.meta+json\r\n\r\n{\"a\":\"x\",\"b\":2}"),
            field("labels[k]", "\r\nv"),
            field("ids", "Content-Type: application/json\r\n\r\n[1,2]"),
        ]
    );
}

#[tokio::test]
async fn what_would_end_a_part_early_is_refused() {
    let server = Server::start().await;
    let client = client(server.url());
    for part in [Part::from("x").content_type("a/b\r\nX: y"), Part::from("x").header("Content-Type", "a/b")] {
        let error = client.raw().upload(&UploadRequest::new(part)).await.unwrap_err();
        assert!(error.to_string().contains("body.file has a header"), "{error}");
    }
    let error = client.raw().upload(&UploadRequest::new("x").size(10)).await.unwrap_err();
    assert!(error.to_string().contains("body.size must be at most 9"), "{error}");
    assert_eq!(server.requests().len(), 0);
    assert!(!format!("{:?}", UploadRequest::new("CANARY")).contains("CANARY"));
}

#[tokio::test]
async fn binary_data_is_a_file_in_parts_and_a_text_in_json() {
    let server = answering(Canned::empty(204)).await;
    let client = client(server.url());
    client.raw().send_document().body(&DocumentForm::new("n").content("data")).await.unwrap();
    let (media_type, parts) = parts(&only_request(&server));
    assert_eq!((media_type.as_str(), parts.len()), ("multipart/mixed", 2));
    assert!(parts[1].ends_with("filename=\"content\"\r\nContent-Type: application/octet-stream\r\n\r\ndata"));
    server.answer_next(Canned::empty(204));
    client.raw().put_document(&Document::new("n").content("data")).await.unwrap();
    assert_eq!(only_request(&server).json(), serde_json::json!({"name": "n", "content": "data"}));
}

#[tokio::test]
async fn a_multipart_body_without_a_schema_takes_any_parts() {
    let server = answering(Canned::empty(204)).await;
    let body = Parts::new().part("a", Part::text("1")).part("a", "2");
    client(server.url()).raw().send_parts(&body).await.unwrap();
    let (_, parts) = parts(&only_request(&server));
    assert_eq!(parts[0], "Content-Disposition: form-data; name=\"a\"\r\n\r\n1");
    assert!(parts[1].contains("filename=\"a\""));
}

#[tokio::test]
async fn a_range_takes_the_media_type_from_the_caller() {
    let server = answering(Canned::empty(204)).await;
    let client = client(server.url());
    client.raw().put_picture(&Part::bytes(vec![1, 2]).content_type("image/png")).await.unwrap();
    let request = only_request(&server);
    assert_eq!(
        (request.header("content-type"), request.body.as_slice()),
        (Some("image/png"), [1, 2].as_slice())
    );
    let misfits =
        ["text/plain", "image/*", "image/", "/png", "image"].map(|ty| Part::from("x").content_type(ty));
    for part in misfits.into_iter().chain([Part::from("x")]) {
        let error = client.raw().put_picture(&part).await.unwrap_err();
        assert!(error.to_string().contains("`image/*` stands for"), "{error}");
    }
}

#[tokio::test]
async fn xml_and_lines_are_the_callers_text() {
    let server = answering(Canned::empty(204)).await;
    let client = client(server.url());
    client.raw().send_xml("<line/>").await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.header("content-type"), text(&request)), (Some("application/xml"), "<line/>"));
    server.answer_next(Canned::empty(204));
    client.raw().send_lines("{}\n").await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.header("content-type"), text(&request)), (Some("application/x-ndjson"), "{}\n"));
}

#[tokio::test]
async fn one_schema_in_two_media_types_is_sent_as_json() {
    let server = answering(Canned::empty(204)).await;
    let client = client(server.url());
    client.raw().send_either(&Line::new("s")).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.json(), serde_json::json!({"sku": "s"}));
    server.answer_next(Canned::empty(204));
    client.raw().search_with_body(&Line::new("s")).await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.method.as_str(), request.header("content-type")), ("GET", Some("application/json")));
    assert_eq!(request.json(), serde_json::json!({"sku": "s"}));
}
