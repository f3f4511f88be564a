//! Servers of the document, of a path and of an operation: what a transport is asked for.

use std::sync::{Arc, Mutex};

use goldens::servers::{Client, Server};
use goldens::{BoxFuture, CallOptions, RequestBody, ResponseBody, Transport, TransportError};

/// A transport that notes the URLs and answers 204.
#[derive(Clone, Default)]
struct Urls(Arc<Mutex<Vec<String>>>);

impl Urls {
    fn taken(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

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

type Builder = goldens::ClientBuilder<Client>;

fn client(change: impl FnOnce(Builder) -> Builder) -> (Urls, Client) {
    let urls = Urls::default();
    let client = change(Client::builder().transport(urls.clone())).build().unwrap();
    (urls, client)
}

async fn all(client: &Client) {
    let files = client.files();
    files.plain().await.unwrap();
    files.of_nobody().await.unwrap();
    files.same().await.unwrap();
    files.of_path().await.unwrap();
    files.of_operation().await.unwrap();
    files.beside().await.unwrap();
}

#[tokio::test]
async fn an_operation_is_sent_to_its_own_server() {
    let (urls, client) = client(|builder| builder.base_url("https://h.example.com/x"));
    all(&client).await;
    assert_eq!(
        urls.taken(),
        [
            "https://h.example.com/x/plain",
            "https://path.example.com/p/path", // an empty list says nothing
            "https://h.example.com/x/same",
            "https://path.example.com/p/path",
            "https://upload.example.com/path",
            "https://h.example.com/other/relative",
        ]
    );
}

#[tokio::test]
async fn a_base_url_for_all_moves_every_operation() {
    let (urls, client) = client(|builder| builder.base_url_for_all("https://t.example.com"));
    all(&client).await;
    client.files().unknown().await.unwrap();
    let urls = urls.taken();
    assert!(urls.iter().all(|url| url.starts_with("https://t.example.com/")), "{urls:?}");
    assert_eq!(urls.len(), 7);
}

#[tokio::test]
async fn a_call_chooses_among_the_servers_of_its_operation() {
    let (urls, client) = client(|builder| builder);
    let regional = Server::regional().region("us").port("8443");
    client.files().of_operation().options(CallOptions::new().server(regional)).await.unwrap();
    assert_eq!(urls.taken(), ["https://us.upload.example.com:8443/path"]);
    let wrong = CallOptions::new().server(Server::regional().region("mars"));
    let error = client.files().of_operation().options(wrong).await.unwrap_err();
    assert!(error.to_string().contains("region"), "{error}");
    assert!(urls.taken().is_empty());
}

#[tokio::test]
async fn a_host_that_nobody_names_is_asked_of_the_caller() {
    let (urls, client) = client(|builder| builder);
    // The document's first server is relative, so that there is no default.
    let error = client.files().plain().await.unwrap_err();
    assert!(error.to_string().contains("base URL"), "{error}");
    let error = client.files().unknown().await.unwrap_err();
    assert!(error.to_string().contains("`shop`"), "{error}");
    assert!(urls.taken().is_empty());
    let options = || CallOptions::new().server(Server::shop_example_com().shop("s"));
    client.files().unknown().options(options()).await.unwrap();
    client.files().plain().options(CallOptions::new().server(Server::production())).await.unwrap();
    assert_eq!(urls.taken(), ["https://s.example.com/unknown", "https://api.example.com/v1/plain"]);
}

#[tokio::test]
async fn in_the_place_of_a_server_that_no_url_can_name_the_caller_gives_one() {
    let (urls, client) = client(|builder| builder);
    let error = client.files().unusable().await.unwrap_err();
    assert!(error.to_string().contains("`server`"), "{error}");
    assert!(urls.taken().is_empty());
    let options = CallOptions::new().server(Server::any().server("https://one.example.com/v2"));
    client.files().unusable().options(options).await.unwrap();
    assert_eq!(urls.taken(), ["https://one.example.com/v2/unusable"]);
}
