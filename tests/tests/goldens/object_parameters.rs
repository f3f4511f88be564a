//! Parameters that are objects: every place and style, and what lies deeper than the styles are defined for.

use std::collections::BTreeMap;

use goldens::object_parameters::models::{Nested, NestedRange, Point};
use goldens::object_parameters::search::Search;
use goldens::object_parameters::{Client, search};
use tests::fake::{Canned, Server};

use crate::support::{answering, only_request};

fn client(url: String) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

fn point() -> Point {
    Point::new(1).label("a b").a(0.1)
}

/// The query of a search.
async fn query(search: impl FnOnce(search::SearchCall) -> search::SearchCall) -> String {
    let server = answering(Canned::empty(204)).await;
    let client = client(server.url());
    let group: Search<'_> = client.search();
    search(group.search()).await.unwrap();
    only_request(&server).query.unwrap_or_default()
}

#[tokio::test]
async fn query_styles_of_an_object() {
    let point = &point();
    assert_eq!(query(|call| call.deep(point)).await, "deep%5Bx%5D=1&deep%5Blabel%5D=a%20b&deep%5Ba%5D=0.1");
    assert_eq!(query(|call| call.exploded(point)).await, "x=1&label=a%20b&a=0.1");
    assert_eq!(query(|call| call.joined(point)).await, "joined=x,1,label,a%20b,a,0.1");
    assert_eq!(query(|call| call.spaced(point)).await, "spaced=x%201%20label%20a%20b%20a%200.1");
    assert_eq!(query(|call| call.piped(point)).await, "piped=x%7C1%7Clabel%7Ca%20b%7Ca%7C0.1");
}

#[tokio::test]
async fn brackets_go_on_where_the_specification_ends() {
    let nested = Nested::new().range(NestedRange::new().min(1)).ids(["a", "b"]);
    assert_eq!(
        query(|call| call.nested(&nested)).await,
        "nested%5Brange%5D%5Bmin%5D=1&nested%5Bids%5D%5B0%5D=a&nested%5Bids%5D%5B1%5D=b"
    );
    assert_eq!(query(|call| call.expand(&["a", "b"])).await, "expand%5B0%5D=a&expand%5B1%5D=b");
    assert_eq!(query(|call| call.points(&[Point::new(7)])).await, "points%5B0%5D%5Bx%5D=7");
}

#[tokio::test]
async fn maps_json_and_texts() {
    let tags = BTreeMap::from([("k".to_owned(), "v&".to_owned())]);
    assert_eq!(query(|call| call.tags(&tags)).await, "tags%5Bk%5D=v%26");
    let nested = Nested::new().range(NestedRange::new().max(2));
    assert_eq!(query(|call| call.json(&nested)).await, "json=%7B%22range%22%3A%7B%22max%22%3A2%7D%7D");
    assert_eq!(query(|call| call.text("a,b")).await, "text=a%2Cb");
    assert_eq!(query(|call| call.any(&serde_json::json!("free text"))).await, "any=free%20text");
    assert_eq!(query(|call| call.any(&serde_json::json!([1, true]))).await, "any=1&any=true");
    assert_eq!(query(|call| call.page_size(20)).await, "page%5Bsize%5D=20");
    assert_eq!(query(|call| call.empty("")).await, "empty=");
}

#[tokio::test]
async fn headers_and_cookies() {
    let server = answering(Canned::empty(204)).await;
    let point = Point::new(1).label("a");
    client(server.url()).search().search().x_point(&point).x_exploded(&point).point(&point).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("x-point"), Some("x,1,label,a"));
    assert_eq!(request.header("x-exploded"), Some("x=1,label=a"));
    assert_eq!(request.header("cookie"), Some("point=x,1,label,a"));
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn path_styles_of_an_object() {
    let server = answering(Canned::empty(204)).await;
    let client = client(server.url());
    let point = &Point::new(1).label("a/b");
    client.search().simple(point).await.unwrap();
    assert_eq!(only_request(&server).path, "/simple/x,1,label,a%2Fb");
    server.answer_next(Canned::empty(204));
    client.search().simple_exploded(point).await.unwrap();
    assert_eq!(only_request(&server).path, "/simple-exploded/x=1,label=a%2Fb");
    server.answer_next(Canned::empty(204));
    client.search().label(point).await.unwrap();
    assert_eq!(only_request(&server).path, "/label/.x=1.label=a%2Fb");
    server.answer_next(Canned::empty(204));
    client.search().matrix(point).await.unwrap();
    assert_eq!(only_request(&server).path, "/matrix/;x=1;label=a%2Fb");
}

#[tokio::test]
async fn what_cannot_be_written_or_breaks_a_rule_is_refused() {
    let server = Server::start().await;
    let client = client(server.url());
    let error = client.search().search().matrix(&[vec![1], vec![2]]).await.unwrap_err();
    assert!(error.to_string().contains("query parameter `matrix` holds a list or object"), "{error}");
    let error = client.search().search().deep(&Point::new(101)).await.unwrap_err();
    assert!(error.to_string().contains("deep.x must be at most 100"), "{error}");
    let three = [Point::new(1), Point::new(2), Point::new(3)];
    let error = client.search().search().points(&three).await.unwrap_err();
    assert!(error.to_string().contains("at most 2 elements"), "{error}");
    assert_eq!(server.requests().len(), 0);
}
