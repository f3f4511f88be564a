//! Answers of several media types, ranges, XML, bytes under any name; statuses that are easily lost.

use goldens::media_types::Client;
use goldens::media_types::models::{Thing, Thing2};
use goldens::media_types::things::{
    DeleteAnythingError, GetThingAnswer, GetThingError, GetThingFeedError, GetThingNotFoundContent,
    GetThingNotesAnswer, GetThingNotesError, GetThingPrintAnswer, PutAnythingError,
};
use goldens::{CallOptions, DecodeErrorKind, Error};
use serde_json::json;
use tests::fake::{Canned, Server};

use crate::support::{answering, only_request};

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).build().unwrap()
}

fn bytes(media_type: &str, body: &[u8]) -> Canned {
    Canned { body: body.to_vec(), ..Canned::empty(200) }.header("content-type", media_type)
}

#[tokio::test]
async fn json_of_different_schemas_is_told_apart_by_content_type() {
    let server = answering(Canned::text(200, "application/json", r#"{"id": "a"}"#)).await;
    let things = client(&server);
    let first = things.things().get("a").await.unwrap();
    assert_eq!(first, GetThingAnswer::Json(Thing::new("a")));
    // YAML is another notation of the same: it is not asked for.
    let request = only_request(&server);
    assert_eq!(
        request.header("accept"),
        Some(
            "application/json, application/vnd.things.v2+json, application/problem+json, application/vnd.things.error+json"
        )
    );

    server.answer_next(Canned::text(200, "application/vnd.things.v2+json; charset=utf-8", r#"{"key": 2}"#));
    let second = things.things().get("a").await.unwrap();
    assert_eq!(second, GetThingAnswer::VndThingsV2Json(Thing2::new(2)));

    // No content type, or one that says nothing: the preferred one.
    server.answer_next(Canned { body: br#"{"id": "b"}"#.to_vec(), ..Canned::empty(200) });
    assert_eq!(things.things().get("a").await.unwrap(), GetThingAnswer::Json(Thing::new("b")));

    server.answer_next(Canned::text(200, "text/html", "<p>"));
    match things.things().get("a").await.unwrap_err() {
        Error::Decode(failure) => assert_eq!(failure.error().kind(), DecodeErrorKind::ContentType),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn errors_are_told_apart_by_content_type_too() {
    let server = answering(Canned::text(404, "application/vnd.things.error+json", r#"{"code": 7}"#)).await;
    let error = client(&server).things().get("a").await.unwrap_err();
    match error.api() {
        Some(GetThingError::NotFound(GetThingNotFoundContent::VndThingsErrorJson(failure))) => {
            assert_eq!(failure.code, 7);
        }
        other => panic!("{other:?}"),
    }
    server.answer_next(Canned::text(404, "application/problem+json", r#"{"title": "gone"}"#));
    let error = client(&server).things().get("a").await.unwrap_err();
    assert!(matches!(
        error.api(),
        Some(GetThingError::NotFound(GetThingNotFoundContent::ProblemJson(problem)))
            if problem.title.as_deref() == Some("gone")
    ));
}

#[tokio::test]
async fn json_goes_before_other_notations() {
    let server = answering(Canned::text(200, "application/json", r#"{"id": "a"}"#)).await;
    assert_eq!(client(&server).things().get_card("a").await.unwrap(), Thing::new("a"));
    assert_eq!(only_request(&server).header("accept"), Some("application/json"));
}

#[tokio::test]
async fn files_beside_json_are_asked_for_and_may_be_chosen() {
    let server = answering(bytes("application/pdf", b"%PDF")).await;
    let things = client(&server);
    let options = CallOptions::new().header("accept", "application/pdf");
    match things.things().get_print("a").options(options).await.unwrap() {
        GetThingPrintAnswer::Pdf(bytes) => assert_eq!(bytes.as_ref(), b"%PDF"),
        other => panic!("{other:?}"),
    }
    assert_eq!(only_request(&server).header("accept"), Some("application/pdf"));

    server.answer_next(Canned::text(200, "application/json", r#"{"id": "a"}"#));
    assert_eq!(things.things().get_print("a").await.unwrap(), GetThingPrintAnswer::Json(Thing::new("a")));
    assert_eq!(only_request(&server).header("accept"), Some("application/json, application/pdf, image/*"));

    server.answer_next(bytes("image/webp", &[1, 2]));
    match things.things().get_print("a").await.unwrap() {
        GetThingPrintAnswer::Image(bytes) => assert_eq!(bytes.as_ref(), [1, 2]),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn text_or_bytes_by_content_type() {
    let server = answering(Canned::text(200, "text/csv; charset=utf-8", "a,b\n")).await;
    let things = client(&server);
    assert_eq!(things.things().get_notes("a").await.unwrap(), GetThingNotesAnswer::Csv("a,b\n".into()));
    server.answer_next(bytes("application/vnd.ms-excel", &[0xd0, 0xcf]));
    let sheet = things.things().get_notes("a").await.unwrap();
    assert!(matches!(sheet, GetThingNotesAnswer::VndMsExcel(bytes) if bytes.as_ref() == [0xd0, 0xcf]));
    server.answer_next(Canned::text(418, "text/html", "<p>no</p>"));
    let error = things.things().get_notes("a").await.unwrap_err();
    assert!(matches!(error.api(), Some(GetThingNotesError::Default(418, text)) if text == "<p>no</p>"));
}

#[tokio::test]
async fn files_of_one_kind_need_no_enum() {
    let server = answering(bytes("image/jpeg", &[0xff, 0xd8])).await;
    let response = client(&server).things().get_picture("a").response().await.unwrap();
    assert_eq!(response.headers()["content-type"], "image/jpeg");
    assert_eq!(response.into_value().as_ref(), [0xff, 0xd8]);
    assert_eq!(only_request(&server).header("accept"), Some("image/png, image/jpeg"));
}

#[tokio::test]
async fn xml_is_text_and_errors_may_be_bytes() {
    let server = answering(Canned::text(200, "application/atom+xml", "<feed/>")).await;
    let things = client(&server);
    assert_eq!(things.things().get_feed("a").await.unwrap(), "<feed/>");
    server.answer_next(Canned::text(400, "application/xml", "<error/>"));
    let error = things.things().get_feed("a").await.unwrap_err();
    assert!(matches!(error.api(), Some(GetThingFeedError::BadRequest(text)) if text == "<error/>"));
    server.answer_next(
        Canned { body: vec![0, 1], ..Canned::empty(410) }.header("content-type", "application/octet-stream"),
    );
    let error = things.things().get_feed("a").await.unwrap_err();
    assert!(matches!(error.api(), Some(GetThingFeedError::Gone(bytes)) if bytes.as_ref() == [0, 1]));
}

#[tokio::test]
async fn format_binary_is_bytes_under_any_media_type() {
    let server = answering(bytes("application/json", &[0, 159, 146])).await;
    assert_eq!(client(&server).things().get_archive("a").await.unwrap().as_ref(), [0, 159, 146]);
}

#[tokio::test]
async fn a_range_with_a_schema_is_json_and_without_one_bytes() {
    let server = answering(Canned::json(200, &json!([{"id": "a"}]))).await;
    let things = client(&server);
    assert_eq!(things.things().list_anything().await.unwrap(), [Thing::new("a")]);
    assert_eq!(only_request(&server).header("accept"), Some("application/json"));

    server.answer_next(Canned::text(200, "text/plain", "GET"));
    assert_eq!(things.things().options_anything().await.unwrap().as_ref(), b"GET");
    assert_eq!(only_request(&server).header("accept"), Some("*/*"));
}

#[tokio::test]
async fn json_without_a_schema_is_any_value() {
    let server = answering(Canned::json(200, &json!({"a": [1, null]}))).await;
    let value = client(&server).things().post_anything().await.unwrap();
    assert_eq!(value, json!({"a": [1, null]}));
}

#[tokio::test]
async fn default_alone_is_success_and_error() {
    let server = answering(Canned::json(201, &json!({"id": "a"}))).await;
    let things = client(&server);
    assert_eq!(things.things().put_anything().await.unwrap(), Thing::new("a"));
    server.answer_next(Canned::json(409, &json!({"id": "b"})));
    let error = things.things().put_anything().await.unwrap_err();
    assert!(matches!(error.api(), Some(PutAnythingError::Default(409, thing)) if thing.id == "b"));
    // `default` says nothing of redirects.
    server.answer_next(Canned::empty(302));
    assert!(matches!(things.things().put_anything().await.unwrap_err(), Error::Status(_)));
}

#[tokio::test]
async fn without_answers_every_2xx_is_success() {
    let server = answering(Canned::text(203, "text/plain", "whatever")).await;
    let things = client(&server);
    things.things().patch_anything().await.unwrap();
    assert_eq!(only_request(&server).header("accept"), Some("*/*"));
    server.answer_next(Canned::empty(404));
    assert!(matches!(things.things().patch_anything().await.unwrap_err(), Error::Status(_)));
}

#[tokio::test]
async fn documented_redirects_are_not_lost() {
    let server = answering(Canned::empty(304)).await;
    let things = client(&server);
    let error = things.things().delete_anything().await.unwrap_err();
    assert!(matches!(error.api(), Some(DeleteAnythingError::NotModified)), "{error:?}");
    server.answer_next(
        Canned::json(307, &json!({"title": "there"})).header("location", "https://elsewhere.example.com/"),
    );
    let error = things.things().delete_anything().await.unwrap_err();
    assert!(matches!(
        error.api(),
        Some(DeleteAnythingError::TemporaryRedirect(problem)) if problem.title.as_deref() == Some("there")
    ));
    assert_eq!(error.headers().unwrap()["location"], "https://elsewhere.example.com/");
    server.answer_next(Canned::text(299, "text/plain", "not looked at"));
    things.things().delete_anything().await.unwrap();
}

#[tokio::test]
async fn trace_reads_its_answer() {
    let server = answering(Canned::json(200, &json!("seen"))).await;
    assert_eq!(client(&server).things().trace_anything().await.unwrap(), "seen");
    assert_eq!(only_request(&server).method, "TRACE");
}
