//! Where parameters travel and how their values are written, by the style table of OpenAPI 3.0.

use goldens::parameters::Client;
use tests::fake::Canned;

use crate::support::{answering, only_request};

fn client(url: String) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

#[tokio::test]
async fn every_place_and_style() {
    let server = answering(Canned::json(200, &serde_json::json!({"id": "t"}))).await;
    let things = client(server.url());
    let thing = things
        .things()
        .get("a/b c", 7)
        .x_trace("trace")
        .x_tags(&["one", "two"])
        .session("s1")
        .exploded(&["a", "b&c"])
        .commas(&["a,b", "c"])
        .spaces(&["a", "b"])
        .pipes(&[1, 2])
        .raw("a/b?c")
        .ratio(0.5)
        .await
        .unwrap();
    assert_eq!(thing.id, "t");

    let request = only_request(&server);
    assert_eq!(request.path, "/things/a%2Fb%20c");
    assert_eq!(
        request.query.as_deref(),
        Some("count=7&exploded=a&exploded=b%26c&commas=a%2Cb,c&spaces=a%20b&pipes=1%7C2&raw=a/b?c&ratio=0.5")
    );
    assert_eq!(request.header("x-trace"), Some("trace"));
    assert_eq!(request.header("x-tags"), Some("one,two"));
    assert_eq!(request.header("cookie"), Some("session=s1"));
}

#[tokio::test]
async fn absent_optionals_leave_no_trace() {
    let server = answering(Canned::json(200, &serde_json::json!({"id": "t"}))).await;
    client(server.url()).things().get("x", 1).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.target(), "/things/x?count=1");
    assert_eq!(request.header("cookie"), None);
    assert_eq!(request.header("x-tags"), None);
}

#[tokio::test]
async fn path_styles() {
    let server = answering(Canned::empty(204)).await;
    client(server.url()).things().simple_path(&[3, 4]).await.unwrap();
    assert_eq!(only_request(&server).path, "/simple/3,4/end");

    server.answer_next(Canned::empty(204));
    client(server.url()).things().label_path(&["a", "b"]).await.unwrap();
    assert_eq!(only_request(&server).path, "/label/.a.b");

    server.answer_next(Canned::empty(204));
    client(server.url()).things().matrix_path(&["a", "b"]).await.unwrap();
    assert_eq!(only_request(&server).path, "/matrix/;ids=a,b");
}

#[tokio::test]
async fn path_parameters_are_arguments_in_the_order_of_the_path() {
    let server = answering(Canned::empty(204)).await;
    client(server.url()).things().composed_path("report", "pdf").await.unwrap();
    assert_eq!(only_request(&server).path, "/composed/report.pdf");
}

#[tokio::test]
async fn an_operation_overrides_the_parameter_of_its_path() {
    let server = answering(Canned::empty(204)).await;
    client(server.url()).things().path_level(5, "last").await.unwrap();
    assert_eq!(only_request(&server).target(), "/level/5?page=last");
}

#[tokio::test]
async fn a_value_that_would_leave_its_segment_is_refused() {
    let server = tests::fake::Server::start().await;
    for value in ["", ".", "..", "a\nb"] {
        let error = client(server.url()).things().get(value, 1).await.unwrap_err();
        assert!(error.to_string().contains("id"), "{error}");
        assert_eq!(error.status(), None);
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_parameter_out_of_its_bounds_is_refused() {
    let server = tests::fake::Server::start().await;
    for count in [0, 101] {
        let error = client(server.url()).things().get("x", count).await.unwrap_err();
        assert!(error.to_string().contains("count"), "{error}");
    }
    assert_eq!(server.requests().len(), 0);
}
