//! F39: numbers that are written in another way than the document's type suggests.

use goldens::values::Client as Values;
use goldens::values::models::{Numbers, Sample};
use polytomic::v2025_09_18::models::CreateUserRequest;
use polytomic::v2025_09_18::users::CreateUserError;
use tests::script::{Script, Server, json};

use crate::support::{ORGANIZATION, client};

/// The numbers that the client reads when the server writes this JSON text.
async fn read(numbers: &str) -> Result<Numbers, goldens::Error<goldens::NoError>> {
    let body = format!("{{\"numbers\":{{{numbers}}}}}");
    let server = Server::playing([Script::serving(json("200 OK", &body))]).await;
    let client = Values::builder().base_url(server.url()).build().unwrap();
    client.values().echo_sample(&Sample::new()).await.map(|sample| sample.numbers.unwrap())
}

/// `1.0` is an integer (JSON Schema 2020-12, core, section 6.3), and so is every other way of writing one.
#[tokio::test]
async fn an_integer_may_be_written_as_a_float() {
    for (text, value) in [
        ("1.0", 1),
        ("1e2", 100),
        ("1E+2", 100),
        ("1.50e1", 15),
        ("100e-2", 1),
        ("-0", 0),
        ("-0.0", 0),
        ("0e99", 0),
        ("-12.000", -12),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("9223372036854775807.0", i64::MAX),
        ("-9.223372036854775808e18", i64::MIN),
    ] {
        assert_eq!(read(&format!("\"int64\":{text}")).await.unwrap().int64, Some(value), "{text}");
    }
    let many = read("\"int8\":-128.0,\"uint8\":2.55e2,\"uint64\":18446744073709551615.0,\"big\":1e19").await;
    let many = many.unwrap();
    assert_eq!((many.int8, many.uint8, many.uint64), (Some(-128), Some(255), Some(u64::MAX)));
    assert_eq!(many.big, Some(10_000_000_000_000_000_000));
}

/// Beside an integer that is written as a float, a number stays the number it is.
#[tokio::test]
async fn other_numbers_stay_what_they_are() {
    let numbers = read("\"int64\":1.0,\"number\":0.1,\"float\":2.0,\"decimal\":1e300").await.unwrap();
    assert_eq!((numbers.int64, numbers.number, numbers.float), (Some(1), Some(0.1), Some(2.0)));
    assert_eq!(numbers.decimal, Some(1e300));
}

/// Out of range, or no integer: an error at its place, never another number.
#[tokio::test]
async fn no_number_is_wrapped_or_rounded() {
    for text in [
        "9223372036854775808",
        "9223372036854775808.0",
        "-9223372036854775809",
        "1e19",
        "1e400",
        "1.5",
        "1e-1",
        "-1.00000000000000000001",
        "9007199254740993.5",
        "\"1\"",
        "true",
        "[1]",
        "NaN",
        "Infinity",
        "01",
        "1.",
        "+1",
        "0x1",
    ] {
        let error = read(&format!("\"int64\":{text}")).await.unwrap_err();
        assert!(matches!(error, goldens::Error::Decode(_)), "{text}: {error:?}");
        assert!(error.to_string().contains("`numbers."), "{text}: {error}");
    }
    for text in [
        "\"uint32\":4294967296.0",
        "\"uint8\":-1.0",
        "\"int32\":-1e10",
        "\"uint64\":-1e0",
        "\"int32\":2147483648.0",
    ] {
        assert!(read(text).await.is_err(), "{text}");
    }
}

/// An error that is found in such a body is told at its place in the body as it came.
#[tokio::test]
async fn another_error_is_told_at_its_own_place() {
    let error = read("\"int64\":1.0,\"int8\":\"x\"").await.unwrap_err();
    let goldens::Error::Decode(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.error().path(), Some("numbers.int8"), "{error}");
    assert_eq!((failure.error().line(), failure.error().column()), (1, 34), "{error}");
}

/// The same in the body of an error.
#[tokio::test]
async fn an_error_body_with_such_a_number_is_typed() {
    let body = r#"{"status":422.0,"message":"no"}"#;
    let server = Server::playing([Script::serving(json("422 Unprocessable", body))]).await;
    let call = client(&server).users().create(ORGANIZATION, &CreateUserRequest::new("a@b.c"));
    match call.await.unwrap_err().into_api() {
        Some(CreateUserError::UnprocessableEntity(error)) => assert_eq!(error.status, Some(422)),
        other => panic!("{other:?}"),
    }
}
