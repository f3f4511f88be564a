//! How parameters are written: the table "Style Examples" of the OpenAPI specification, and what lies beside it.

use super::fake::{Script, Seen, Step};
use super::printed::*;
use crate::runtime::{Method, Operation, Parameter, ParameterValue, Style};

static PATH: Operation = Operation::new("path", Method::Get, "/p/{color}/x");

fn text(text: &str) -> ParameterValue {
    ParameterValue::Text(text.into())
}

fn list() -> ParameterValue {
    ParameterValue::List(vec![text("blue"), text("black"), text("brown")])
}

fn object() -> ParameterValue {
    ParameterValue::Object(vec![
        ("R".into(), text("100")),
        ("G".into(), text("200")),
        ("B".into(), text("150")),
    ])
}

struct Is(ParameterValue);

impl crate::runtime::ToParameter for Is {
    fn to_parameter(&self) -> ParameterValue {
        self.0.clone()
    }
}

async fn sent(
    operation: &'static Operation,
    parameter: Parameter,
    value: ParameterValue,
) -> Result<Seen, String> {
    let script = Script::new([Step::json(200, "{}")]);
    let result = script.client().call(operation).set(&parameter, &Is(value)).await;
    match result {
        Ok(_) => Ok(script.only()),
        Err(error) => {
            assert_eq!(script.hits(), 0);
            Err(error.to_string())
        }
    }
}

async fn path(style: Style, explode: bool, value: ParameterValue) -> String {
    let parameter = Parameter::path("color").style(style).explode(explode);
    let seen = sent(&PATH, parameter, value).await.unwrap();
    seen.target().strip_prefix("/p/").unwrap().strip_suffix("/x").unwrap().to_owned()
}

async fn query(parameter: Parameter, value: ParameterValue) -> Result<String, String> {
    let seen = sent(&GET, parameter, value).await?;
    Ok(seen.target().split_once('?').map_or("", |(_, query)| query).to_owned())
}

#[tokio::test]
async fn reserved_path_values_keep_their_slashes_and_no_more() {
    let parameter = || Parameter::path("color").allow_reserved();
    let seen = sent(&PATH, parameter(), text("projects/a b/x?y#z")).await.unwrap();
    assert_eq!(seen.target(), "/p/projects/a%20b/x%3Fy%23z/x");
    for value in ["a//b", "../b", "a/..", "a/./b", "/a", ""] {
        assert!(sent(&PATH, parameter(), text(value)).await.is_err(), "{value}");
    }
}

#[tokio::test]
async fn path_styles() {
    for (style, explode, of_text, of_list, of_object) in [
        (Style::Matrix, false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        (Style::Matrix, true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
        (Style::Label, false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        (Style::Label, true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        (Style::Simple, false, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        (Style::Simple, true, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ] {
        assert_eq!(path(style, explode, text("blue")).await, of_text, "{style:?} {explode}");
        assert_eq!(path(style, explode, list()).await, of_list, "{style:?} {explode}");
        assert_eq!(path(style, explode, object()).await, of_object, "{style:?} {explode}");
    }
}

#[tokio::test]
async fn query_styles() {
    let parameter = |style, explode| Parameter::query("color").style(style).explode(explode);
    for (style, explode, of_text, of_list, of_object) in [
        (
            Style::Form,
            false,
            Some("color=blue"),
            Some("color=blue,black,brown"),
            Some("color=R,100,G,200,B,150"),
        ),
        (
            Style::Form,
            true,
            Some("color=blue"),
            Some("color=blue&color=black&color=brown"),
            Some("R=100&G=200&B=150"),
        ),
        (
            Style::SpaceDelimited,
            false,
            Some("color=blue"),
            Some("color=blue%20black%20brown"),
            Some("color=R%20100%20G%20200%20B%20150"),
        ),
        (
            Style::PipeDelimited,
            false,
            Some("color=blue"),
            Some("color=blue%7Cblack%7Cbrown"),
            Some("color=R%7C100%7CG%7C200%7CB%7C150"),
        ),
        (
            Style::DeepObject,
            true,
            Some("color=blue"),
            Some("color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown"),
            Some("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ),
        (Style::SpaceDelimited, true, Some("color=blue"), None, None),
        (Style::PipeDelimited, true, Some("color=blue"), None, None),
        (Style::Matrix, false, None, None, None),
    ] {
        let parameter = parameter(style, explode);
        for (value, expected) in [(text("blue"), of_text), (list(), of_list), (object(), of_object)] {
            let written = query(parameter, value.clone()).await;
            assert_eq!(written.as_deref().ok(), expected, "{style:?} {explode} {value:?}");
        }
    }
}

#[tokio::test]
async fn header_and_cookie_styles() {
    let header = |explode, value| async move {
        sent(&GET, Parameter::header("X-Color").explode(explode), value)
            .await
            .map(|seen| seen.header("x-color").map(str::to_owned))
    };
    let some = |text: &str| Ok(Some(text.to_owned()));
    assert_eq!(header(false, text("blue, dark")).await, some("blue, dark"));
    assert_eq!(header(false, list()).await, some("blue,black,brown"));
    assert_eq!(header(false, object()).await, some("R,100,G,200,B,150"));
    assert_eq!(header(true, object()).await, some("R=100,G=200,B=150"));
    for empty in [ParameterValue::List(vec![]), ParameterValue::Object(vec![])] {
        assert_eq!(header(false, empty).await, Ok(None));
    }
    let cookie = |explode, value| async move {
        let seen = sent(&GET, Parameter::cookie("color").explode(explode), value).await.unwrap();
        seen.header("cookie").unwrap().to_owned()
    };
    assert_eq!(cookie(true, text("b;l=ü")).await, "color=b%3Bl%3D%C3%BC");
    assert_eq!(cookie(false, list()).await, "color=blue,black,brown");
    assert_eq!(cookie(true, list()).await, "color=blue; color=black; color=brown");
    assert_eq!(cookie(true, object()).await, "R=100; G=200; B=150");
}

#[tokio::test]
async fn header_values_that_could_be_read_otherwise_are_refused() {
    let header = Parameter::header("X-Color");
    for value in [
        text("a\r\nX-Evil: 1"),
        text("a\nb"),
        text("\0"),
        text("é"),
        text(" a"),
        text("a\t"),
        ParameterValue::List(vec![text("a,b"), text("c")]),
    ] {
        let error = sent(&GET, header, value).await.unwrap_err();
        assert!(error.starts_with("getThing: header parameter `X-Color` holds"), "{error}");
    }
}

#[tokio::test]
async fn query_values_survive_whatever_they_hold() {
    let hostile = "a&b=c+d %#?/é🦀\"'<>\\^`{|}[]@:;,!$()*~\r\n\0";
    let query = query(Parameter::query("q&=").explode(true), text(hostile)).await.unwrap();
    let (name, value) = query.split_once('=').unwrap();
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
    assert_eq!((decode(name).as_str(), decode(value).as_str()), ("q&=", hostile));
    assert!(!value.contains(['+', '&', '#', '=']), "{value}");
    assert!(query.bytes().all(|byte| byte.is_ascii_graphic()), "{query}");
}

#[tokio::test]
async fn absent_is_not_sent_and_empty_is() {
    let q = Parameter::query("q");
    assert_eq!(query(q, value(&None::<String>)).await.unwrap(), "");
    assert_eq!(query(q, value(&Some(""))).await.unwrap(), "q=");
    assert_eq!(query(q, ParameterValue::List(vec![])).await.unwrap(), "");
    assert_eq!(query(q.explode(false), ParameterValue::List(vec![])).await.unwrap(), "");
    assert_eq!(query(q, ParameterValue::List(vec![text("")])).await.unwrap(), "q=");
    assert_eq!(query(q, value(&vec![Some("a"), None, Some("b")])).await.unwrap(), "q=a&q=b");
}

#[tokio::test]
async fn values_are_written_as_their_json_text() {
    let q = Parameter::query("q");
    for (value, expected) in [
        (value(&true), "q=true"),
        (value(&false), "q=false"),
        (value(&i64::MIN), "q=-9223372036854775808"),
        (value(&u64::MAX), "q=18446744073709551615"),
        (value(&1.5), "q=1.5"),
        (value(&vec![1u8, 2]), "q=1&q=2"),
    ] {
        assert_eq!(query(q, value).await.unwrap(), expected);
    }
    assert!(query(q, value(&f64::NAN)).await.unwrap_err().contains("not a finite number"));
    let nested = ParameterValue::List(vec![ParameterValue::List(vec![text("a")])]);
    assert!(query(q, nested).await.unwrap_err().contains("inside another one"));
}

#[tokio::test]
async fn allow_reserved_keeps_reserved_characters_but_not_the_parameter_s_end() {
    let reserved = Parameter::query("q").allow_reserved();
    let written = query(reserved, text(":/?@!$'()*,;=&+#[] %41%4")).await.unwrap();
    assert_eq!(written, "q=:/?@!$'()*,;=%26%2B%23%5B%5D%20%41%254");
}

#[tokio::test]
async fn a_list_keeps_separators_inside_its_elements() {
    let form = Parameter::query("q").explode(false);
    let commas = ParameterValue::List(vec![text("a,b"), text("c")]);
    assert_eq!(query(form, commas).await.unwrap(), "q=a%2Cb,c");
    assert_eq!(
        path(Style::Simple, false, ParameterValue::List(vec![text("a,b/"), text("c")])).await,
        "a%2Cb%2F,c"
    );
}

#[tokio::test]
async fn models_and_json_can_be_parameters() {
    let script = Script::new([Step::json(200, "{}")]);
    let model = ApiError { key: Some("a b".into()), message: None };
    let deep = Parameter::query("filter").style(Style::DeepObject);
    let call = script.client().call(&GET).set_serialized(&deep, &model);
    call.set_json(&Parameter::query("json"), &model).await.unwrap();
    assert_eq!(script.only().target(), "/things?filter%5Bkey%5D=a%20b&json=%7B%22key%22%3A%22a%20b%22%7D");
}

#[tokio::test]
async fn brackets_go_as_deep_as_the_value() {
    let script = Script::new([Step::json(200, "{}")]);
    let value = serde_json::json!({"b": {"c": [{"d": 1}, null, "e&"]}, "none": null, "a": [true]});
    let deep = Parameter::query("f").style(Style::DeepObject);
    script.client().call(&GET).set_serialized(&deep, &value).await.unwrap();
    // `json!` sorts its members.
    assert_eq!(
        script.only().target(),
        "/things?f%5Ba%5D%5B0%5D=true&f%5Bb%5D%5Bc%5D%5B0%5D%5Bd%5D=1&f%5Bb%5D%5Bc%5D%5B1%5D=e%26"
    );
}

#[tokio::test]
async fn the_order_and_the_numbers_of_a_model_are_kept() {
    let script = Script::new([Step::json(200, "{}")]);
    struct Model;
    impl serde::Serialize for Model {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::SerializeMap as _;
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry("z", &0.1_f32)?;
            map.serialize_entry("a", &u64::MAX)?;
            map.end()
        }
    }
    script.client().call(&GET).set_serialized(&Parameter::query("q"), &Model).await.unwrap();
    assert_eq!(script.only().target(), "/things?z=0.1&a=18446744073709551615");
}

#[cfg(feature = "uuid")]
#[test]
fn a_uuid_is_its_hyphenated_text() {
    assert_eq!(value(&uuid::Uuid::from_u128(1)), text("00000000-0000-0000-0000-000000000001"));
}

#[cfg(feature = "jiff")]
#[test]
fn dates_and_times_are_rfc_3339() {
    assert_eq!(value(&jiff::Timestamp::UNIX_EPOCH), text("1970-01-01T00:00:00Z"));
    assert_eq!(value(&jiff::civil::Date::constant(2025, 9, 18)), text("2025-09-18"));
}
