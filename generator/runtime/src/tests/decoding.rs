//! From a body to a value: what is accepted, and what an error says.

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{DecodeError, DecodeErrorKind, Error, NoError, decode};

async fn user(step: Step) -> Result<UserEnvelope, Error<NoError>> {
    Script::new([step]).client().call_for(&GET, decode::json).await
}

async fn failure(step: Step) -> (DecodeError, Error<NoError>) {
    let error = user(step).await.unwrap_err();
    match &error {
        Error::Decode(failure) => (failure.error().clone(), error),
        _ => panic!("{error}"),
    }
}

fn typed(content_type: &str, body: &[u8]) -> Step {
    Step::Answer(200, vec![("content-type", content_type.into())], body.into())
}

#[tokio::test]
async fn an_error_names_path_line_and_column_and_keeps_the_body() {
    let body = "{\"data\":\n {\"id\":\"u\",\"number\":\"CANARY\"}}";
    let (error, whole) = failure(Step::json(200, body)).await;
    assert_eq!((error.kind(), error.path(), error.line()), (DecodeErrorKind::Json, Some("data.number"), 2));
    assert!(error.column() > 0);
    assert_eq!(whole.body().unwrap(), body.as_bytes());
    assert_eq!(whole.status().unwrap().as_u16(), 200);
    let text = whole.to_string();
    assert!(
        text.starts_with("getThing: 200 OK, but the body is not the documented one: `data.number`"),
        "{text}"
    );
    assert!(text.contains("invalid type: string, expected u32"), "{text}");
    assert!(!format!("{text}{whole:?}{error:?}").contains("CANARY"), "a value of the body is not shown");
}

#[tokio::test]
async fn a_missing_member_is_named_at_its_object() {
    let (error, _) = failure(Step::json(200, r#"{"data":{"id":"u"}}"#)).await;
    assert_eq!(error.path(), Some("data"));
    assert!(error.to_string().ends_with("missing field `number`"), "{error}");
}

#[tokio::test]
async fn broken_json_is_an_error() {
    for body in [
        r#"{"data":{"id":"u","number":1"#,
        r#"{"data":null}{"data":null}"#,
        r#"{"data":null} x"#,
        r#"{"data":null,}"#,
        r#"{/*c*/"data":null}"#,
        r#"{"data":NaN}"#,
        r#"{"data":{"id":"\ud800","number":1}}"#,
        r#"{"data":{"id":"u","number":1e999}}"#,
        "{'data':null}",
    ] {
        let (error, _) = failure(Step::json(200, body)).await;
        assert_eq!(error.kind(), DecodeErrorKind::Json, "{body}");
    }
    let (error, _) =
        failure(typed("application/json", b"{\"data\":{\"id\":\"\xc0\xaf\",\"number\":1}}")).await;
    assert_eq!(error.kind(), DecodeErrorKind::Json, "overlong UTF-8");
}

#[tokio::test]
async fn what_nobody_reads_may_be_no_utf8() {
    let body = b"{\"data\":{\"id\":\"u\",\"number\":1,\"note\":\"\xe9\"}}";
    let envelope = user(typed("application/json", body)).await.unwrap();
    assert_eq!(envelope.data.map(|user| user.id).as_deref(), Some("u"));
    // A float where an integer is due is mended there too.
    let body = b"{\"data\":{\"id\":\"u\",\"number\":1.0,\"note\":\"\xe9\"}}";
    assert_eq!(user(typed("application/json", body)).await.unwrap().data.map(|user| user.number), Some(1));
}

#[tokio::test]
async fn nothing_is_no_json() {
    for body in ["", "  \r\n", "\u{feff}"] {
        let (error, _) = failure(Step::json(200, body)).await;
        assert_eq!(error.kind(), DecodeErrorKind::EmptyBody, "{body:?}");
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped() {
    assert!(user(typed("application/json", b"\xef\xbb\xbf{\"data\":null}")).await.is_ok());
    assert!(user(typed("application/json", b"\xff\xfe{\0")).await.is_err(), "UTF-16 is not");
}

#[tokio::test]
async fn json_may_come_under_many_names() {
    for content_type in [
        "application/json",
        "APPLICATION/JSON; charset=iso-8859-1",
        "application/problem+json",
        "application/vnd.x+json;v=1",
        "text/json",
        "text/plain",
        "application/octet-stream",
        "",
    ] {
        assert!(user(typed(content_type, b"{\"data\":null}")).await.is_ok(), "{content_type}");
    }
    assert!(user(Step::Answer(200, vec![], b"{}".to_vec())).await.is_ok(), "no content type at all");
}

#[tokio::test]
async fn another_media_type_of_a_success_is_told_without_its_body() {
    let (error, whole) = failure(typed("Text/HTML; charset=CANARY", b"CANARY")).await;
    assert_eq!(error.kind(), DecodeErrorKind::ContentType);
    assert_eq!(error.to_string(), "the body is Text/HTML, not JSON");
    assert_eq!(whole.body().unwrap(), "CANARY");
    let Error::Decode(kept) = &whole else { panic!("{whole}") };
    let texts = format!("{whole} {whole:?} {kept:?} {error:?} {:?}", whole.message());
    assert!(!texts.to_lowercase().contains("canary"), "{texts}");
}

#[tokio::test]
async fn another_media_type_of_an_error_is_told_with_an_excerpt() {
    let page = format!("<html>\u{1b}[31m<title>Log in</title>{}</html>", "x".repeat(5000));
    let step = Step::Answer(403, vec![("content-type", "text/html; charset=utf-8".into())], page.into());
    let call = Script::new([step]).client().users().create("o", &CreateUserRequest::new("e"));
    let error = call.await.unwrap_err();
    let Error::Status(failure) = &error else { panic!("{error}") };
    let text = failure.decode_error().unwrap().to_string();
    assert!(text.starts_with("the body is text/html, not JSON: <html>\\u{1b}[31m<title>Log in"), "{text}");
    assert!(text.chars().count() < 300, "{text}");
}

#[tokio::test]
async fn no_text_of_a_failed_success_shows_a_value_of_its_body() {
    let json = |body: &str| Step::json(200, body);
    for step in [
        json(r#"{"data":"CANARY"}"#),
        json(r#"{"data":"x, expected CANARY"}"#),
        json(r#"{"data":{"id":"u","number":"CANARY` , expected \"CANARY"}}"#),
        json(r#"{"message":"CANARY","data":[]}"#),
        json(r#""CANARY""#),
        json("CANARY"),
        typed("text/plain", b"CANARY"),
        typed("text/plain", b"CANARY").with_header("content-encoding", "br"),
        Step::json(201, r#"{"message":"CANARY"}"#),
    ] {
        let documented = user(step.clone()).await.err();
        let call = Script::new([step]).client().users().create("o", &CreateUserRequest::new("e"));
        let undocumented = call.await.unwrap_err();
        for text in [
            documented.map(|error| format!("{error} {error:?} {:?}", error.message())).unwrap_or_default(),
            format!("{undocumented} {undocumented:?} {:?}", undocumented.message()),
            match &undocumented {
                Error::Decode(failure) => format!("{failure:?}"),
                Error::Status(failure) => format!("{failure:?}"),
                other => panic!("{other}"),
            },
        ] {
            assert!(!text.contains("CANARY"), "{text}");
        }
    }
}

#[cfg(all(feature = "jiff", feature = "uuid"))]
#[test]
fn messages_of_other_libraries_show_no_value() {
    let answer = |text: &str| super::enums::answer(200, &serde_json::json!([text]).to_string());
    for text in
        ["CANARY", "2024-01-01TCANARY", "2024-01-01T00:00:00CANARY", "67e55044-10b1-426f-9247-CANARY", "é"]
    {
        for error in [
            decode::json::<Vec<jiff::Timestamp>>(&answer(text)).unwrap_err(),
            decode::json::<Vec<jiff::civil::Date>>(&answer(&format!("CANARY{text}"))).unwrap_err(),
            decode::json::<Vec<uuid::Uuid>>(&answer(text)).unwrap_err(),
        ] {
            let error = error.to_string();
            assert!(!["CANARY", "é", "2024-01"].iter().any(|value| error.contains(value)), "{error}");
        }
    }
}

#[tokio::test]
async fn a_content_coding_that_nobody_asked_for_is_an_error() {
    let step = |coding| Step::json(200, r#"{"data":null}"#).with_header("content-encoding", coding);
    let (error, _) = failure(step("gzip")).await;
    assert_eq!(error.kind(), DecodeErrorKind::ContentEncoding);
    assert!(user(step("identity")).await.is_ok());
}

#[tokio::test]
async fn other_decoders() {
    let answer = |status, body: &[u8]| Step::Answer(status, vec![], body.into());
    let text = |step| async { Script::new([step]).client().call_for::<_, NoError>(&GET, decode::text).await };
    assert_eq!(text(answer(200, "\u{feff}hé".as_bytes())).await.unwrap(), "hé");
    assert_eq!(text(answer(200, b"")).await.unwrap(), "");
    assert!(matches!(text(answer(200, b"\xff")).await, Err(Error::Decode(_))));
    let bytes =
        |step| async { Script::new([step]).client().call_for::<_, NoError>(&GET, decode::bytes).await };
    assert_eq!(bytes(answer(200, b"\xff\0")).await.unwrap().as_ref(), b"\xff\0");
    let empty =
        |step| async { Script::new([step]).client().call_for::<_, NoError>(&GET, decode::empty).await };
    empty(answer(204, b"")).await.unwrap();
    empty(answer(200, b"<html>")).await.unwrap();
    let optional = |step| async {
        Script::new([step])
            .client()
            .call_for::<Option<UserEnvelope>, NoError>(&GET, decode::optional_json)
            .await
    };
    assert_eq!(optional(answer(204, b"")).await.unwrap(), None);
    assert_eq!(optional(answer(200, b" ")).await.unwrap(), None);
    assert_eq!(optional(answer(200, b"{}")).await.unwrap(), Some(UserEnvelope { data: None }));
    assert!(matches!(optional(answer(200, b"[]")).await, Err(Error::Decode(_))));
}

#[tokio::test]
async fn a_body_past_the_limit_is_not_kept() {
    let script = Script::new([Step::json(200, &" ".repeat(101))]);
    let client = script.build(|builder| builder.max_body_bytes(100));
    let error = client.call(&GET).await.unwrap_err();
    assert_eq!(error.to_string(), "getThing: the body is longer than 100 bytes");
    assert_eq!(
        (script.hits(), error.status().unwrap().as_u16()),
        (1, 200),
        "another attempt would be no shorter"
    );
    let longest = Step::json(200, &format!("{{}}{}", " ".repeat(98)));
    for step in [longest.clone(), longest.with_header("content-length", "100")] {
        let script = Script::new([step]);
        script.build(|builder| builder.max_body_bytes(100)).call(&GET).await.unwrap();
    }
}

#[tokio::test]
async fn a_cut_body_is_never_a_value() {
    for status in [200, 422] {
        let error = Script::new([Step::Cut(status)]).client().call(&POST).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error}");
        assert_eq!((error.status().unwrap().as_u16(), error.body()), (status, None));
        assert!(error.outcome_unknown());
    }
}
