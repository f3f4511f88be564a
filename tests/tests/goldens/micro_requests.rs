//! One construct of a request each: what a server receives, or that it receives nothing.

use std::sync::{Arc, Mutex};

use goldens::micro::models::{
    PlaceOrderRequest, PlaceOrderRequestPaper, PlaceOrderRequestPaperSize, ReadEditionXEdition, Sheet,
};
use goldens::micro::{Client, Server};
use goldens::{BoxFuture, RequestBody, ResponseBody, Transport, TransportError};
use serde_json::json;
use tests::fake::{Canned, Received, Server as Fake};

use crate::support::{answering, only_request};

async fn client() -> (Fake, Client) {
    let server = answering(Canned::empty(204)).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_label_is_one_segment_after_a_dot() {
    let (server, client) = client().await;
    client.requests().read_label("a/b.c d").await.unwrap();
    assert_eq!(only_request(&server).path, "/labels/.a%2Fb.c%20d");
    client.requests().read_label("").await.unwrap_err();
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_matrix_parameter_is_named_in_its_segment() {
    let (server, client) = client().await;
    client.requests().read_matrix("a;b=c/d").await.unwrap();
    assert_eq!(only_request(&server).path, "/matrices/;mark=a%3Bb%3Dc%2Fd");
}

#[tokio::test]
async fn a_header_with_listed_values_takes_others_too() {
    let (server, client) = client().await;
    for (edition, text) in [
        (ReadEditionXEdition::First, "first"),
        (ReadEditionXEdition::N2nd, "2nd"),
        (ReadEditionXEdition::from("later"), "later"),
    ] {
        server.answer_next(Canned::empty(204));
        client.requests().read_edition(&edition).await.unwrap();
        assert_eq!(only_request(&server).header_values("x-edition"), [text]);
    }
    let edition = ReadEditionXEdition::from("first\r\nX-Other: 1");
    let error = client.requests().read_edition(&edition).await.unwrap_err();
    assert!(error.to_string().contains("X-Edition"), "{error}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_parameter_may_be_a_reference() {
    let (server, client) = client().await;
    client.requests().list_sheets().sheet(3).await.unwrap();
    assert_eq!(only_request(&server).target(), "/sheets?sheet=3");
    server.answer_next(Canned::empty(204));
    client.requests().list_sheets().await.unwrap();
    assert_eq!(only_request(&server).target(), "/sheets");
}

#[tokio::test]
async fn a_body_may_be_a_reference() {
    let (server, client) = client().await;
    client.requests().add_sheet(&Sheet::new().paper("laid").pages(2)).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.json(), json!({"paper": "laid", "pages": 2}));
}

#[tokio::test]
async fn schemas_written_in_place_have_types_at_every_depth() {
    let (server, client) = client().await;
    let size = PlaceOrderRequestPaperSize::new().width(9);
    let order = PlaceOrderRequest::new("t").paper(PlaceOrderRequestPaper::new().size(size));
    client.requests().place_order(&order).await.unwrap();
    assert_eq!(only_request(&server).json(), json!({"title": "t", "paper": {"size": {"width": 9}}}));
}

#[tokio::test]
async fn links_and_callbacks_change_nothing_of_their_operation() {
    let (server, client) = client().await;
    server.answer_next(Canned::json(200, &json!(7)));
    client.requests().list_sheets().await.unwrap();
    server.take_requests();
    let number = client.requests().order_proof().notify("https://a.example/?b").await.unwrap();
    assert_eq!(number, 7);
    let request = only_request(&server);
    assert_eq!(request.method, "POST");
    assert_eq!(request.target(), "/proofs?notify=https%3A%2F%2Fa.example%2F%3Fb");
}

#[tokio::test]
async fn of_two_tags_the_first_is_the_group() {
    let (server, client) = client().await;
    client.requests().clear_desk().await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.method.as_str(), request.path.as_str()), ("DELETE", "/both-tags"));
}

/// The three credentials as they came.
fn credentials(request: &Received) -> [Option<&str>; 3] {
    ["x-desk", "x-drawer", "authorization"].map(|name| request.header(name))
}

#[tokio::test]
async fn the_first_alternative_that_is_wholly_there_is_sent_alone() {
    let server = Fake::start().await;
    let builder = || Client::builder().base_url(server.url());
    for (builder, expected) in [
        (builder().pass("p").drawer("r").desk("d"), [Some("d"), Some("r"), None]),
        // Half of an alternative is none of it.
        (builder().desk("d").pass("p"), [None, None, Some("Bearer p")]),
        (builder().desk("d"), [None; 3]),
        (builder(), [None; 3]),
    ] {
        server.answer_next(Canned::empty(204));
        builder.build().unwrap().requests().open_door().await.unwrap();
        assert_eq!(credentials(&only_request(&server)), expected);
    }
    // Where none is not among the alternatives, nothing is sent.
    let error = builder().desk("d").build().unwrap().requests().lock_door().await.unwrap_err();
    assert!(matches!(error, goldens::Error::Credentials(_)), "{error:?}");
    assert_eq!(server.requests().len(), 0);
}

/// A transport that notes the URLs and answers 204.
#[derive(Clone, Default)]
struct Urls(Arc<Mutex<Vec<String>>>);

impl Transport for Urls {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        self.0.lock().unwrap().push(request.uri().to_string());
        let answer = http::Response::builder().status(204).body(ResponseBody::from_bytes("")).unwrap();
        Box::pin(std::future::ready(Ok(answer)))
    }
}

#[tokio::test]
async fn variables_of_a_server_have_defaults_and_setters() {
    let urls = Urls::default();
    let builder = || Client::builder().transport(urls.clone());
    for builder in [
        builder(),
        builder().server(Server::new().region("south")),
        builder().server(Server::new().base("v2")),
    ] {
        builder.build().unwrap().requests().list_sheets().await.unwrap();
    }
    assert_eq!(
        urls.0.lock().unwrap().as_slice(),
        [
            "https://north.example.com/v1/sheets",
            "https://south.example.com/v1/sheets",
            "https://north.example.com/v2/sheets"
        ]
    );
    let error = builder().server(Server::new().region("west")).build().unwrap_err();
    assert!(error.to_string().contains("region"), "{error}");
}
