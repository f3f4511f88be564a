//! F28, F31 to F38, F40, F41, F43, F60, F61: bodies that are not what the document says.

use goldens::values::Client as Values;
use goldens::values::models::{Formats, Sample};
use polytomic::{DecodeErrorKind, Error, RetryPolicy};
use tests::script::{Script, Server, answer, json};

use crate::support::{NOTHING, ORGANIZATION, builder, client, status};

/// What the client makes of a 200 with this body.
async fn organization(bytes: Vec<u8>) -> Result<Option<String>, (DecodeErrorKind, String)> {
    let server = Server::playing([Script::serving(bytes)]).await;
    let client = builder(&server.url()).retry(RetryPolicy::none()).build().unwrap();
    match client.organization().get(ORGANIZATION).await {
        Ok(envelope) => Ok(envelope.data.and_then(|organization| organization.name)),
        Err(Error::Decode(failure)) => Err((failure.error().kind(), failure.error().to_string())),
        Err(other) => panic!("{other:?}"),
    }
}

async fn kind(bytes: Vec<u8>) -> DecodeErrorKind {
    organization(bytes).await.unwrap_err().0
}

fn bytes(head: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = answer("200 OK", head, "");
    bytes.truncate(bytes.len() - "content-length: 0\r\n\r\n".len());
    bytes.extend_from_slice(format!("content-length: {}\r\n\r\n", body.len()).as_bytes());
    bytes.extend_from_slice(body);
    bytes
}

/// A login page, a portal, a gateway: no value, though the status says success.
#[tokio::test]
async fn a_page_is_no_value() {
    let page = "<html><form action='/login'>sign in</form></html>";
    for media_type in ["text/html", "text/html; charset=utf-8", "application/xml", "image/png"] {
        let head = format!("content-type: {media_type}\r\n");
        let (kind, text) = organization(answer("200 OK", &head, page)).await.unwrap_err();
        assert_eq!(kind, DecodeErrorKind::ContentType);
        assert!(text.contains(media_type.split(';').next().unwrap()), "{text}");
    }
    assert_eq!(kind(json("200 OK", page)).await, DecodeErrorKind::Json);
}

#[tokio::test]
async fn json_has_many_names() {
    let body = r#"{"data":{"name":"é"}}"#;
    for head in [
        "",
        "content-type: APPLICATION/JSON\r\n",
        "content-type: application/json; charset=iso-8859-1\r\n",
        "content-type: application/vnd.api+json; v=2\r\n",
        "content-type: application/json\r\ncontent-type: text/html\r\n",
        "content-type: text/plain\r\n",
    ] {
        let name = organization(answer("200 OK", head, body)).await.unwrap();
        assert_eq!(name.as_deref(), Some("é"), "{head}");
    }
    // JSON is UTF-8 whatever its type says.
    let latin = b"{\"data\":{\"name\":\"\xe9\"}}";
    let head = "content-type: application/json; charset=iso-8859-1\r\n";
    assert_eq!(kind(bytes(head, latin)).await, DecodeErrorKind::Json);
    let marked = format!("\u{feff}{body}");
    assert_eq!(organization(json("200 OK", &marked)).await.unwrap().as_deref(), Some("é"));
}

#[tokio::test]
async fn text_that_is_no_json_is_an_error_with_its_place() {
    let good = r#"{"data":{"name":"x"}}"#;
    let bodies = [
        format!("{good}{good}"),
        format!("{good} x"),
        format!("{good},"),
        format!("// hello\n{good}"),
        "{'data':null}".to_owned(),
        "{\"data\":{\"name\":\"x\"},}".to_owned(),
        "{\"data\":NaN}".to_owned(),
        "{\"data\":{\"name\":\"a\nb\"}}".to_owned(),
        "{\"data\":{\"name\":\"\\ud800\"}}".to_owned(),
        "{\"data\":{\"name\":\"\\ud800\\u0041\"}}".to_owned(),
        "{\"data\":{\"name\":\"\\x41\"}}".to_owned(),
        "undefined".to_owned(),
        "{".to_owned(),
        "\u{feff}\u{feff}{}".to_owned(),
    ];
    for body in bodies {
        match organization(json("200 OK", &body)).await {
            Err((DecodeErrorKind::Json, text)) => assert!(text.contains("(line "), "{body}: {text}"),
            other => panic!("{body}: {other:?}"),
        }
    }
    for body in [
        b"{\"data\":{\"name\":\"\xc0\xaf\"}}".as_slice(),
        b"{\"data\":{\"name\":\"\xed\xa0\x80\"}}",
        b"\xff\xfe{\0}\0",
    ] {
        assert_eq!(kind(bytes("content-type: application/json\r\n", body)).await, DecodeErrorKind::Json);
    }
}

#[tokio::test]
async fn text_of_every_kind_is_kept() {
    for (text, name) in [
        ("\\u0000", "\0"),
        ("\\ud83e\\udd80", "🦀"),
        ("🦀", "🦀"),
        ("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\u{8}\u{c}\n\r\t"),
        ("\u{2028}\u{202e}", "\u{2028}\u{202e}"),
    ] {
        let body = format!("{{\"data\":{{\"name\":\"{text}\"}}}}");
        assert_eq!(organization(json("200 OK", &body)).await.unwrap().as_deref(), Some(name));
    }
}

#[tokio::test]
async fn another_shape_is_an_error() {
    for body in [
        r#"["x",[1]]"#,
        r#"{"data":["248df4b7-aa70-47b8-a036-33ac447e668d"]}"#,
        r#"{"data":"x"}"#,
        r#"{"data":{"name":1}}"#,
        r#"{"data":{"name":["x"]}}"#,
        r#"{"data":{"name":"x","name":"y"}}"#,
        r#"{"data":null,"data":null}"#,
        "null",
        "true",
        "\"text\"",
        "7",
    ] {
        assert_eq!(kind(json("200 OK", body)).await, DecodeErrorKind::Json, "{body}");
    }
    for body in [r#"{"data":{}}"#, r#"{"data":null}"#, "{}", r#"{"other":[{"a":1}],"data":{"x":{"y":[]}}}"#] {
        assert_eq!(organization(json("200 OK", body)).await, Ok(None), "{body}");
    }
}

#[tokio::test]
async fn null_in_a_list_is_an_error_and_no_list_is_an_empty_one() {
    for (body, length) in [
        (r#"{"data":null}"#, Some(0)),
        ("{}", Some(0)),
        (NOTHING, Some(0)),
        (r#"{"data":[{}]}"#, Some(1)),
        (r#"{"data":[null]}"#, None),
        (r#"{"data":{}}"#, None),
    ] {
        let server = Server::playing([Script::serving(json("200 OK", body))]).await;
        let list = client(&server).organization().list().await;
        assert_eq!(list.ok().map(|list| list.data.len()), length, "{body}");
    }
}

/// Deep nesting ends in an error, in what is read and in what is passed over, in a success and in an error.
#[tokio::test]
async fn nesting_without_end_is_an_error() {
    for depth in [129, 200_000] {
        for open in ["[", "{\"data\":", "{\"unknown\":[", "{\"data\":{\"name\":["] {
            assert_eq!(kind(json("200 OK", &open.repeat(depth))).await, DecodeErrorKind::Json, "{open}");
        }
        let body = "{\"message\":".repeat(depth);
        let server = Server::playing([Script::serving(json("403 Forbidden", &body))]).await;
        let error = client(&server).organization().get(ORGANIZATION).await.unwrap_err();
        assert_eq!((status(&error), error.message()), (Some(403), None));
    }
}

/// The client asks for no coding, so a bomb is never unpacked and a coded body never read as if it were none.
#[tokio::test]
async fn a_coding_that_nobody_asked_for_is_an_error() {
    for coding in ["gzip", "br", "zstd", "deflate", "gzip, gzip", "x-odd"] {
        let head = format!("content-type: application/json\r\ncontent-encoding: {coding}\r\n");
        let (kind, text) = organization(answer("200 OK", &head, "\u{1f}\u{8b}")).await.unwrap_err();
        assert_eq!(kind, DecodeErrorKind::ContentEncoding);
        assert!(text.contains(coding), "{text}");
    }
    let head = "content-type: application/json\r\ncontent-encoding: identity\r\n";
    let server = Server::playing([Script::serving(answer("200 OK", head, NOTHING))]).await;
    client(&server).organization().list().await.unwrap();
    assert_eq!(server.only().header("accept-encoding"), None);
}

async fn formats(member: &str, text: &str) -> Option<Formats> {
    let body = serde_json::json!({ "formats": { member: text } }).to_string();
    let server = Server::playing([Script::serving(json("200 OK", &body))]).await;
    let client = Values::builder().base_url(server.url()).build().unwrap();
    match client.values().echo_sample(&Sample::new()).await {
        Ok(sample) => sample.formats,
        Err(goldens::Error::Decode(_)) => None,
        Err(other) => panic!("{other:?}"),
    }
}

/// A date-time is RFC 3339, read leniently where nothing is lost by it; what is no moment is an error.
#[tokio::test]
async fn moments_in_odd_forms() {
    for (text, read) in [
        ("2026-11-26T17:30:00Z", Some("2026-11-26T17:30:00Z")),
        ("2026-11-26t17:30:00z", Some("2026-11-26T17:30:00Z")),
        ("2026-11-26 17:30:00Z", Some("2026-11-26T17:30:00Z")),
        ("2026-11-26T17:30:00.123456789Z", Some("2026-11-26T17:30:00.123456789Z")),
        ("2026-11-26T17:30:00+05:30", Some("2026-11-26T12:00:00Z")),
        ("2016-12-31T23:59:60Z", Some("2016-12-31T23:59:59Z")),
        ("2026-11-26T17:30:00", None),
        ("2026-11-26", None),
        ("10000-01-01T00:00:00Z", None),
        ("2026-02-30T00:00:00Z", None),
        ("2026-11-26T25:00:00Z", None),
        ("", None),
        ("yesterday", None),
    ] {
        let value = formats("date-time", text).await.and_then(|formats| formats.date_time);
        assert_eq!(value.map(|value| value.to_string()).as_deref(), read, "{text}");
    }
    // Longer fractions than nanoseconds, and the year 0: a moment or an error, never a panic.
    for text in ["2026-11-26T17:30:00.1234567890123Z", "0000-01-01T00:00:00Z", "-000001-01-01T00:00:00Z"] {
        formats("date-time", text).await;
    }
}

#[tokio::test]
async fn ids_in_odd_forms() {
    const ID: &str = "248df4b7-aa70-47b8-a036-33ac447e668d";
    for (text, read) in [
        (ID.to_owned(), true),
        (ID.to_uppercase(), true),
        (ID.replace('-', ""), true),
        (format!("{{{ID}}}"), true),
        (format!("urn:uuid:{ID}"), true),
        (String::new(), false),
        (format!("{ID} "), false),
        (ID[..35].to_owned(), false),
        (ID.replace('2', "g"), false),
    ] {
        let value = formats("uuid", &text).await.and_then(|formats| formats.uuid);
        assert_eq!(value.map(|value| value.to_string()).as_deref(), read.then_some(ID), "{text}");
    }
}
