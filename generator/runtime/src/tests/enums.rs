//! `string_enum!`, `integer_enum!` and `answers!`.

use http::{HeaderMap, StatusCode};

use super::printed::*;
use crate::runtime::{Answer, Answers, NoError, ParameterValue, decode};

pub fn answer(status: u16, body: &str) -> Answer {
    Answer {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::new(),
        body: body.to_owned().into(),
        too_large: None,
        attempts: 1,
        retry_after: None,
        lost: false,
        idempotency_key: None,
        scrubber: Default::default(),
        span: crate::runtime::trace::Span::none(),
    }
}

#[test]
fn an_unlisted_text_is_kept_and_written_back() {
    for (text, role, shown) in [
        ("admin", Role::Admin, "Admin"),
        ("member", Role::Member, "Member"),
        ("Admin", Role::Unknown("Admin".into()), "Unknown(\"Admin\")"),
        ("", Role::Unknown(String::new()), "Unknown(\"\")"),
        ("gäst \"x\"", Role::Unknown("gäst \"x\"".into()), "Unknown(\"gäst \\\"x\\\"\")"),
    ] {
        // Which variant it is, for `==` compares the texts.
        let kinds =
            [Role::from(text), Role::from(text.to_owned()), role.clone()].map(|role| format!("{role:?}"));
        assert_eq!(kinds, [shown; 3]);
        let json = serde_json::to_string(text).unwrap();
        assert_eq!(format!("{:?}", serde_json::from_str::<Role>(&json).unwrap()), shown);
        assert_eq!(serde_json::from_str::<Role>(&json).unwrap(), role);
        assert_eq!(serde_json::to_string(&role).unwrap(), json);
        assert_eq!((role.as_str(), role.to_string().as_str()), (text, text));
        assert_eq!((Role::from(text), Role::from(text.to_owned())), (role.clone(), role.clone()));
        assert_eq!(text.parse::<Role>(), Ok(role.clone()));
        assert_eq!(value(&role), ParameterValue::Text(text.into()));
    }
}

/// What a caller makes of a listed text by hand is what is read from it.
#[test]
fn values_are_equal_whose_texts_are() {
    let by_hand = Role::Unknown("admin".into());
    assert_eq!(by_hand, Role::Admin);
    assert_ne!(Role::Admin, Role::Member);
    assert_ne!(by_hand, Role::Unknown("Admin".into()));
    let found = std::collections::HashSet::from([Role::Admin, Role::Member, Role::Unknown("guest".into())]);
    assert!(
        found.contains(&by_hand) && found.contains(&Role::from("guest")) && !found.contains(&Role::from(""))
    );
    assert_eq!(format!("{:#?}", Role::Unknown("x".into())), "Unknown(\n    \"x\",\n)");
}

#[test]
fn an_enum_is_a_text_and_nothing_else() {
    for json in ["1", "null", "[\"admin\"]", "{\"admin\":null}", "true"] {
        assert!(serde_json::from_str::<Role>(json).is_err(), "{json}");
    }
}

#[test]
fn the_own_status_wins_over_the_range_whatever_the_order() {
    let body = r#"{"message":"m"}"#;
    let error = ApiError { message: Some("m".into()), ..ApiError::default() };
    let find = |status| CreateUserError::answer(&answer(status, body)).map(Result::unwrap);
    assert_eq!(find(403), Some(CreateUserError::Forbidden(error.clone())));
    assert_eq!(find(422), Some(CreateUserError::UnprocessableEntity(error.clone())));
    assert_eq!(find(404), Some(CreateUserError::NotFound));
    assert_eq!(find(418), Some(CreateUserError::ClientError(418, error)));
    assert_eq!(find(501), None);
    assert_eq!(find(200), None);
}

crate::runtime::answers! {
    pub enum Any {
        _ => Default(status u16, text String);
        410 => Gone;
        5 => Server(status u16);
    }
}

#[test]
fn default_takes_what_no_other_row_takes() {
    let find = |status| decode::answers::<Any>(&answer(status, "body")).unwrap();
    assert_eq!(find(410), Any::Gone);
    assert_eq!(find(503), Any::Server(503));
    assert_eq!(find(599), Any::Server(599));
    assert_eq!(find(409), Any::Default(409, "body".into()));
    assert_eq!(find(200), Any::Default(200, "body".into()));
}

#[test]
fn an_answer_says_its_status() {
    for (error, text) in [
        (CreateUserError::NotFound, "404 Not Found"),
        (CreateUserError::UnprocessableEntity(ApiError::default()), "422 Unprocessable Entity"),
        (CreateUserError::ClientError(418, ApiError::default()), "418 I'm a teapot"),
        (CreateUserError::ClientError(499, ApiError::default()), "499"),
    ] {
        assert_eq!(error.to_string(), text);
        assert!(text.starts_with(&error.status().to_string()));
    }
    assert_eq!(Any::Server(503).status(), 503);
}

#[test]
fn a_documented_status_with_another_body_is_a_decode_error() {
    assert!(CreateUserError::answer(&answer(422, "[]")).unwrap().is_err());
    assert!(CreateUserError::answer(&answer(422, "")).unwrap().is_err());
    assert!(NoError::answer(&answer(422, "{}")).is_none());
}

crate::runtime::integer_enum! {
    pub enum Level {
        -1 => Minus1;
        2 => N2;
    }
}

#[test]
fn an_unlisted_integer_is_kept_and_written_back() {
    for (number, level) in [
        (-1, Level::Minus1),
        (2, Level::N2),
        (3, Level::Unknown(3)),
        (i64::MIN, Level::Unknown(i64::MIN)),
        (i64::MAX, Level::Unknown(i64::MAX)),
    ] {
        let json = number.to_string();
        assert_eq!(serde_json::from_str::<Level>(&json).unwrap(), level);
        assert_eq!(serde_json::to_string(&level).unwrap(), json);
        assert_eq!((level.as_i64(), i64::from(level), Level::from(number)), (number, number, level));
        assert_eq!(level.to_string(), json);
        assert_eq!(value(&level), ParameterValue::Text(json));
    }
    for json in ["\"2\"", "null", "2.5", "18446744073709551615", "[2]"] {
        assert!(serde_json::from_str::<Level>(json).is_err(), "{json}");
    }
}
