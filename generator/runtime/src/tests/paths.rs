//! A path value stays inside its segment, or nothing is sent.

use super::fake::{Script, Step};
use crate::runtime::{Error, Method, Operation, Parameter, Style};

static ONE: Operation = Operation::new("one", Method::Delete, "/users/{id}");
static COMPOSED: Operation = Operation::new("composed", Method::Get, "/v/{a}{b}/x");
static TWICE: Operation = Operation::new("twice", Method::Get, "/{a}/{b}/{a}");

async fn refused(operation: &'static Operation, values: &[(&'static str, &str)]) -> String {
    let script = Script::new([Step::json(200, "{}")]);
    let mut call = script.client().call(operation);
    for (name, value) in values {
        call = call.set(&Parameter::path(name), *value);
    }
    let error = call.await.unwrap_err();
    assert_eq!(script.hits(), 0, "nothing may be sent for {values:?}");
    assert!(matches!(error, Error::InvalidArgument(_)), "{error}");
    error.to_string()
}

async fn target(operation: &'static Operation, values: &[(&'static str, &str)]) -> String {
    let script = Script::new([Step::json(200, "{}")]);
    let mut call = script.client().call(operation);
    for (name, value) in values {
        call = call.set(&Parameter::path(name), *value);
    }
    call.await.unwrap();
    script.only().target().to_owned()
}

#[tokio::test]
async fn values_that_would_name_another_resource_are_refused() {
    for value in ["", " ", "\t", ".", "..", "a\rb", "a\nb", "\0", "\u{7f}", "\u{85}"] {
        let error = refused(&ONE, &[("id", value)]).await;
        assert!(error.starts_with("one: path parameter `id` "), "{error}");
        assert!(!error.contains(value) || value.trim().is_empty() || value.starts_with('.'), "{error:?}");
    }
}

#[tokio::test]
async fn values_that_compose_a_dot_segment_are_refused() {
    for (a, b) in [(".", "."), ("x", "")] {
        refused(&COMPOSED, &[("a", a), ("b", b)]).await;
    }
    let label = Parameter::path("id").style(Style::Label);
    static LABELLED: Operation = Operation::new("labelled", Method::Get, "/{id}");
    let script = Script::new([Step::json(200, "{}")]);
    assert!(script.client().call(&LABELLED).set(&label, ".").await.is_err());
    assert_eq!(script.hits(), 0);
}

#[tokio::test]
async fn a_value_is_one_encoded_segment() {
    for (value, segment) in [
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("a%2fb", "a%252fb"),
        ("%2e%2e", "%252e%252e"),
        ("a;b", "a%3Bb"),
        ("a\\b", "a%5Cb"),
        ("@", "%40"),
        (":", "%3A"),
        ("a b", "a%20b"),
        ("é", "%C3%A9"),
        ("🦀", "%F0%9F%A6%80"),
        ("...", "..."),
        ("a-b_c~d.e", "a-b_c~d.e"),
    ] {
        assert_eq!(target(&ONE, &[("id", value)]).await, format!("/users/{segment}"), "{value}");
    }
}

#[tokio::test]
async fn braces_in_a_value_are_not_filled_again() {
    let target = target(&TWICE, &[("a", "{b}"), ("b", "{a}")]).await;
    assert_eq!(target, "/%7Bb%7D/%7Ba%7D/%7Bb%7D");
}

#[tokio::test]
async fn a_path_without_its_value_is_refused() {
    assert_eq!(refused(&COMPOSED, &[("a", "x")]).await, "composed: path parameter `b` has no value");
}
