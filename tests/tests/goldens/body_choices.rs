//! Request bodies of several media types: what a server receives for each variant.

use std::collections::BTreeMap;

use goldens::body_choices::Client;
use goldens::body_choices::files::{AttachBody, PutFileBody, PutPictureBody, RecordBody, SendPartsBody};
use goldens::body_choices::models::{
    AnnotateThingRequest, Attachment, AttachmentForm, Change, CreateThingRequestForm,
    CreateThingRequestMultipart, RowsRequest, SendPartsRequest, SendPartsRequestMixed, SendPictureRequest,
    Thing,
};
use goldens::body_choices::things::{
    AnnotateThingBody, ChangeThingBody, CreateThingBody, ImportThingsBody, LogThingsBody, ReplaceThingsBody,
};
use goldens::{Bytes, Part};
use serde_json::json;
use tests::fake::{Canned, Received, Server};

use crate::support::{answering, only_request};

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).build().unwrap()
}

/// The media type that the only request had, and its body as text.
fn sent(server: &Server) -> (String, String) {
    let request: Received = only_request(server);
    let media_type = request.header("content-type").unwrap_or("none").to_owned();
    (media_type, String::from_utf8(request.body).unwrap())
}

fn pair(media_type: &str, body: &str) -> (String, String) {
    (media_type.to_owned(), body.to_owned())
}

async fn create(body: impl Into<CreateThingBody>) -> (String, String) {
    let server = answering(Canned::empty(204)).await;
    client(&server).things().create(body).await.unwrap();
    sent(&server)
}

/// The boundary of a multipart body becomes `B`.
fn with_known_boundary((media_type, body): (String, String)) -> (String, String) {
    let (_, boundary) = media_type.split_once("; boundary=").unwrap();
    (media_type.replace(boundary, "B"), body.replace(boundary, "B"))
}

#[tokio::test]
async fn each_variant_is_sent_in_its_own_media_type() {
    assert_eq!(
        create(CreateThingBody::Json(Thing::new("a").size(1))).await,
        pair("application/json", r#"{"name":"a","size":1}"#)
    );
    assert_eq!(create(CreateThingBody::Text("ä".to_owned())).await, pair("text/plain", "ä"));
    assert_eq!(
        create(CreateThingBody::Form(CreateThingRequestForm::new("a b").tags(["x", "y"]))).await,
        pair("application/x-www-form-urlencoded", "name=a%20b&tags=x,y")
    );
    assert_eq!(
        create(CreateThingBody::OctetStream(Bytes::from_static(b"\0\x01"))).await,
        pair("application/octet-stream", "\0\x01")
    );
    let body = CreateThingBody::Multipart(CreateThingRequestMultipart::new("%PDF").name("a"));
    assert_eq!(
        with_known_boundary(create(body).await),
        pair(
            "multipart/form-data; boundary=B",
            "--B\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\na\r\n\
             --B\r\nContent-Disposition: form-data; name=\"manual\"; filename=\"manual\"\r\n\
             Content-Type: application/pdf\r\n\r\n%PDF\r\n--B--\r\n"
        )
    );
}

#[tokio::test]
async fn what_a_variant_holds_can_be_given_in_place_of_it() {
    assert_eq!(create(Thing::new("a")).await, pair("application/json", r#"{"name":"a"}"#));
    assert_eq!(create("text").await, pair("text/plain", "text"));
    assert_eq!(create("text".to_owned()).await, pair("text/plain", "text"));
    assert_eq!(create(b"octets".to_vec()).await, pair("application/octet-stream", "octets"));
    let (media_type, form) = create(CreateThingRequestForm::new("a")).await;
    assert_eq!((media_type.as_str(), form.as_str()), ("application/x-www-form-urlencoded", "name=a"));
    assert!(create(CreateThingRequestMultipart::new("a")).await.0.starts_with("multipart/form-data; "));
}

#[tokio::test]
async fn the_rules_of_each_variant_are_checked_before_sending() {
    let server = Server::start().await;
    let long = CreateThingRequestMultipart::new("x").name("a long name");
    for (body, reason) in [
        (CreateThingBody::Json(Thing::new("")), "body.name must have at least 1 characters"),
        (CreateThingBody::Form(CreateThingRequestForm::new("")), "body.name must have at least 1 characters"),
        (CreateThingBody::Multipart(long), "body.name must have at most 9 characters"),
    ] {
        let error = client(&server).things().create(body).await.unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
    let labels = SendPartsRequestMixed::new().labels(["a", "b", "c"]);
    let error = client(&server).files().send_parts(labels).await.unwrap_err();
    assert!(error.to_string().contains("body.labels must have at most 2 elements"), "{error}");
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn an_optional_body_is_a_setter_and_may_be_absent() {
    let server = answering(Canned::empty(204)).await;
    client(&server).things().annotate().await.unwrap();
    assert_eq!(sent(&server), pair("none", ""));
    server.answer_next(Canned::empty(204));
    client(&server).things().annotate().body(AnnotateThingRequest::new("n")).await.unwrap();
    assert_eq!(sent(&server), pair("application/json", r#"{"note":"n"}"#));
    server.answer_next(Canned::empty(204));
    client(&server).things().annotate().body(AnnotateThingBody::Text("n".to_owned())).await.unwrap();
    assert_eq!(sent(&server), pair("text/plain", "n"));
}

#[test]
fn a_blocking_call_sends_each_variant_too() {
    let server = Server::builder().start().unwrap();
    let bodies = [CreateThingBody::from(Thing::new("a")), CreateThingBody::from("a")];
    for (body, expected) in
        bodies.into_iter().zip([pair("application/json", r#"{"name":"a"}"#), pair("text/plain", "a")])
    {
        server.answer_next(Canned::empty(204));
        client(&server).things().create(body).send_blocking().unwrap();
        assert_eq!(sent(&server), expected);
    }
    let error = client(&server).things().create(Thing::new("")).send_blocking().unwrap_err();
    assert!(error.to_string().contains("body.name"), "{error}");
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn a_body_of_the_components_is_a_choice_of_each_operation_that_has_it() {
    let server = answering(Canned::empty(204)).await;
    let body = ImportThingsBody::Csv("a,b\n".to_owned());
    client(&server).things().import_things(body).await.unwrap();
    assert_eq!(sent(&server), pair("text/csv", "a,b\n"));
    server.answer_next(Canned::empty(204));
    let body = ReplaceThingsBody::TabSeparatedValues("a\tb\n".to_owned());
    client(&server).things().replace_things(body).await.unwrap();
    assert_eq!(sent(&server), pair("text/tab-separated-values", "a\tb\n"));
    server.answer_next(Canned::empty(204));
    client(&server).things().replace_things(RowsRequest::new(2)).await.unwrap();
    assert_eq!(sent(&server), pair("application/json", r#"{"rows":2}"#));
}

#[tokio::test]
async fn parameters_of_a_media_type_are_sent_and_tell_variants_apart() {
    let server = answering(Canned::empty(204)).await;
    client(&server).things().log_things(LogThingsBody::JsonSimple(Thing::new("a"))).await.unwrap();
    assert_eq!(sent(&server), pair("application/json;simple", r#"{"name":"a"}"#));
    server.answer_next(Canned::empty(204));
    client(&server).things().log_things(vec![Thing::new("a")]).await.unwrap();
    assert_eq!(sent(&server), pair("application/json", r#"[{"name":"a"}]"#));
}

/// The members mean something else in each notation, though the schema is the same.
#[tokio::test]
async fn notations_of_changes_are_variants_of_one_type() {
    let change = || Change::new().name("a");
    for (body, media_type) in [
        (ChangeThingBody::MergePatchJson(change()), "application/merge-patch+json"),
        (ChangeThingBody::JsonPatchJson(change()), "application/json-patch+json"),
        (
            ChangeThingBody::ApplyPatchYaml(Bytes::from_static(br#"{"name":"a"}"#)),
            "application/apply-patch+yaml",
        ),
    ] {
        let server = answering(Canned::empty(204)).await;
        client(&server).things().change(body).await.unwrap();
        assert_eq!(sent(&server), pair(media_type, r#"{"name":"a"}"#));
    }
}

#[tokio::test]
async fn one_schema_without_files_is_sent_as_json_alone() {
    let server = answering(Canned::empty(204)).await;
    client(&server).things().plain(&Thing::new("a")).await.unwrap();
    assert_eq!(sent(&server), pair("application/json", r#"{"name":"a"}"#));
}

#[tokio::test]
async fn one_schema_with_files_is_json_or_multipart() {
    let server = answering(Canned::empty(204)).await;
    client(&server).files().attach(Attachment::new("a").content("text")).await.unwrap();
    assert_eq!(sent(&server), pair("application/json", r#"{"title":"a","content":"text"}"#));
    server.answer_next(Canned::empty(204));
    let file = Part::bytes("data").file_name("a.bin");
    let body = AttachBody::Multipart(AttachmentForm::new("a").content(file));
    client(&server).files().attach(body).await.unwrap();
    assert_eq!(
        with_known_boundary(sent(&server)),
        pair(
            "multipart/form-data; boundary=B",
            "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\na\r\n\
             --B\r\nContent-Disposition: form-data; name=\"content\"; filename=\"a.bin\"\r\n\
             Content-Type: application/octet-stream\r\n\r\ndata\r\n--B--\r\n"
        )
    );
    for body in [AttachBody::from(Attachment::new("")), AttachBody::from(AttachmentForm::new(""))] {
        let error = client(&server).files().attach(body).await.unwrap_err();
        assert!(error.to_string().contains("body.title"), "{error}");
    }
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn the_caller_says_of_which_kind_bytes_are() {
    let bytes = || Bytes::from_static(b"data");
    for (body, media_type) in [
        (PutPictureBody::Png(bytes()), "image/png"),
        (PutPictureBody::Jpeg(bytes()), "image/jpeg"),
        (PutPictureBody::OctetStream(bytes()), "application/octet-stream"),
    ] {
        let server = answering(Canned::empty(204)).await;
        client(&server).files().put_picture(body).await.unwrap();
        assert_eq!(sent(&server), pair(media_type, "data"));
    }
    for (body, media_type) in
        [(RecordBody::VideoMp4(bytes()), "video/mp4"), (RecordBody::Mp4(bytes()), "audio/mp4")]
    {
        let server = answering(Canned::empty(204)).await;
        client(&server).files().record(body).await.unwrap();
        assert_eq!(sent(&server), pair(media_type, "data"));
    }
}

#[tokio::test]
async fn a_range_among_others_takes_its_media_type_from_the_caller() {
    let server = answering(Canned::empty(204)).await;
    client(&server).files().put(Part::bytes("data").content_type("image/webp")).await.unwrap();
    assert_eq!(sent(&server), pair("image/webp", "data"));
    server.answer_next(Canned::empty(204));
    client(&server).files().put(PutFileBody::Pdf(Bytes::from_static(b"data"))).await.unwrap();
    assert_eq!(sent(&server), pair("application/pdf", "data"));
    server.answer_next(Canned::empty(204));
    client(&server).files().put(json!([1])).await.unwrap();
    assert_eq!(sent(&server), pair("application/json", "[1]"));
    let outside = Part::bytes("data").content_type("text/plain");
    let error = client(&server).files().put(outside).await.unwrap_err();
    assert!(error.to_string().contains("`image/*` stands for"), "{error}");
    assert_eq!(server.requests(), []);
}

/// Members of one name are written as the media type's own `encoding` says.
#[tokio::test]
async fn two_multipart_bodies_have_each_their_own_encoding() {
    let server = answering(Canned::empty(204)).await;
    let labels = BTreeMap::from([("k".to_owned(), "v".to_owned())]);
    let body = SendPartsBody::Multipart(SendPartsRequest::new().labels(labels));
    client(&server).files().send_parts(body).await.unwrap();
    assert_eq!(
        with_known_boundary(sent(&server)),
        pair(
            "multipart/form-data; boundary=B",
            "--B\r\nContent-Disposition: form-data; name=\"labels[k]\"\r\n\r\nv\r\n--B--\r\n"
        )
    );
    server.answer_next(Canned::empty(204));
    client(&server).files().send_parts(SendPartsRequestMixed::new().labels(["a"])).await.unwrap();
    assert_eq!(
        with_known_boundary(sent(&server)),
        pair(
            "multipart/mixed; boundary=B",
            "--B\r\nContent-Disposition: form-data; name=\"labels\"\r\nContent-Type: application/json\r\n\r\n[\"a\"]\r\n--B--\r\n"
        )
    );
}

/// Octets are no text, whatever the schema calls them.
#[tokio::test]
async fn a_text_of_an_image_type_is_a_file() {
    let server = answering(Canned::empty(204)).await;
    let thumbnail = Part::bytes("t").content_type("image/jpeg");
    let body = SendPictureRequest::new(b"\x89PNG".to_vec()).title("*T*").thumbnails([thumbnail]);
    client(&server).files().send_picture(&body).await.unwrap();
    let request = only_request(&server);
    let (_, boundary) = request.header("content-type").unwrap().split_once("; boundary=").unwrap();
    let expected = [
        "--B\r\nContent-Disposition: form-data; name=\"title\"\r\nContent-Type: text/markdown\r\n\r\n*T*\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"picture\"\r\nContent-Type: image/png\r\n\r\n",
        "\u{89}PNG\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"thumbnails\"; filename=\"thumbnails\"\r\nContent-Type: image/jpeg\r\n\r\nt\r\n",
        "--B--\r\n",
    ];
    // Each byte is the character of its number.
    let received: String = request.body.iter().copied().map(char::from).collect();
    assert_eq!(received.replace(boundary, "B"), expected.concat());
}

#[tokio::test]
async fn a_media_type_that_is_none_is_the_callers() {
    let server = answering(Canned::empty(204)).await;
    client(&server).files().send_octets(&Part::bytes("data").content_type("a/b")).await.unwrap();
    assert_eq!(sent(&server), pair("a/b", "data"));
}

#[tokio::test]
async fn any_media_type_with_a_schema_is_json() {
    let server = answering(Canned::empty(204)).await;
    client(&server).files().put_thing(&Thing::new("a")).await.unwrap();
    assert_eq!(sent(&server), pair("application/json", r#"{"name":"a"}"#));
}

#[tokio::test]
async fn a_comma_before_a_parameter_stands_for_a_semicolon() {
    let answer = Canned::text(200, "application/json; version=1.0.0", r#"{"name":"b"}"#);
    let server = answering(answer).await;
    assert_eq!(client(&server).files().patch_thing(&Thing::new("a")).await.unwrap().name, "b");
    let request = only_request(&server);
    assert_eq!(request.header("accept"), Some("application/json; version=1.0.0"));
    assert_eq!(request.header("content-type"), Some("application/json; version=1.0.0"));
    assert_eq!(request.body, br#"{"name":"a"}"#);
}
