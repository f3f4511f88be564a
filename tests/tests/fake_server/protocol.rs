//! Versions, routes, recording, canned answers, starting and stopping.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use tests::fake::{Canned, PARTNER_KEY, Server, Version};
use tokio::io::AsyncReadExt;

use crate::api::{Api, NEW, OLD, send};

#[tokio::test]
async fn version_is_required_known_and_echoed() {
    let api = Api::start().await;
    let request = || api.bare("GET", "/api/organizations").bearer_auth(PARTNER_KEY);

    send(request()).await.assert_api_error(400, "version_required");
    let unknown = send(request().header("X-Polytomic-Version", "2024-02-08")).await;
    unknown.assert_api_error(400, "unsupported_version");
    assert_eq!(unknown.header("x-polytomic-version"), Some(Version::NEWEST.as_str()));
    let twice = request().header("X-Polytomic-Version", OLD).header("X-Polytomic-Version", NEW);
    send(twice).await.assert_api_error(400, "version_required");

    for version in [OLD, NEW] {
        let answer = send(request().header("X-Polytomic-Version", version)).await;
        assert_eq!((answer.status, answer.header("x-polytomic-version")), (200, Some(version)));
    }
}

#[tokio::test]
async fn every_response_has_its_own_request_id() {
    let api = Api::start().await;
    let first = send(api.partner("GET", "/api/organizations")).await;
    let second = send(api.partner("GET", "/api/nothing")).await;
    assert!(first.header("x-request-id").is_some());
    assert!(second.header("x-request-id").is_some());
    assert_ne!(first.header("x-request-id"), second.header("x-request-id"));
}

#[tokio::test]
async fn unknown_paths_are_404_and_wrong_verbs_405() {
    let api = Api::start().await;
    let id = api.organization("Acme").await;
    let one = format!("/api/organizations/{id}");

    for path in ["/", "/api/organizations/", "/api/organization/keys"] {
        send(api.partner("GET", path)).await.assert_api_error(404, "not_found");
    }
    send(api.old_partner("GET", "/api/organization")).await.assert_api_error(404, "not_found");

    let patch = send(api.partner("PATCH", &one).json(&json!({ "name": "Acme" }))).await;
    patch.assert_api_error(405, "method_not_allowed");
    assert_eq!(patch.header("allow"), Some("GET, PUT, DELETE"));
    let put = send(api.old_partner("PUT", &one).json(&json!({ "name": "Acme" }))).await;
    put.assert_api_error(405, "method_not_allowed");
    assert_eq!(put.header("allow"), Some("GET, PATCH, DELETE"));
}

#[tokio::test]
async fn requests_are_recorded_as_they_came() {
    let api = Api::start().await;
    let body = "{ \"name\" : \"Zo\u{eb}\" }";
    let request = api
        .of(NEW, "POST", "/api/organizations/a%2Fb%20c?force=true&x=a%20b%26c")
        .header("X-Twice", "one")
        .header("X-Twice", "two")
        .header("Content-Type", "application/json")
        .body(body);
    assert_eq!(send(request).await.status, 405);

    let requests = api.server.take_requests();
    let [received] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!(received.method, "POST");
    assert_eq!(received.path, "/api/organizations/a%2Fb%20c");
    assert_eq!(received.query.as_deref(), Some("force=true&x=a%20b%26c"));
    assert_eq!(received.target(), "/api/organizations/a%2Fb%20c?force=true&x=a%20b%26c");
    assert_eq!(received.body, body.as_bytes());
    assert_eq!(received.json(), json!({ "name": "Zo\u{eb}" }));
    assert_eq!(received.header("X-Polytomic-Version"), Some(NEW));
    assert_eq!(received.header_values("x-twice"), ["one", "two"]);
    assert_eq!(received.header("authorization"), None);

    let names: Vec<_> = received.headers.iter().map(|(name, _)| name.as_str()).collect();
    let place = |name| names.iter().position(|other| *other == name).unwrap();
    assert!(place("x-polytomic-version") < place("x-twice") && place("x-twice") < place("content-type"));
    assert!(api.server.requests().is_empty());
}

#[tokio::test]
async fn canned_answers_come_in_order_as_they_stand() {
    let api = Api::start().await;
    api.server.answer_next(Canned::text(502, "text/html", "<h1>Bad Gateway</h1>").header("Retry-After", "3"));
    api.server.answer_next(Canned::json(200, &json!({ "data": { "unheard-of": 1 } })));

    let first = send(api.bare("POST", "/anything").body("x")).await;
    assert_eq!((first.status, first.text.as_str()), (502, "<h1>Bad Gateway</h1>"));
    assert_eq!(first.header("retry-after"), Some("3"));
    assert_eq!(first.header("content-type"), Some("text/html"));
    assert_eq!((first.header("x-request-id"), first.header("x-polytomic-version")), (None, None));
    let second = send(api.bare("GET", "/anything")).await;
    assert_eq!(second.json(), json!({ "data": { "unheard-of": 1 } }));
    assert_eq!(send(api.bare("GET", "/anything")).await.status, 400);

    let methods: Vec<_> = api.server.requests().into_iter().map(|received| received.method).collect();
    assert_eq!(methods, ["POST", "GET", "GET"]);
}

#[tokio::test]
async fn each_exchange_is_told_in_one_line() {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&lines);
    let builder = Server::builder().on_exchange(move |exchange| {
        sink.lock().unwrap().push((exchange.to_string(), exchange.version.clone()));
    });
    let api = Api::with(builder.start().unwrap());
    send(api.partner("GET", "/api/organizations?x=1")).await;
    send(api.bare("DELETE", "/nowhere")).await;
    assert_eq!(
        *lines.lock().unwrap(),
        [
            ("GET /api/organizations?x=1 -> 200".to_owned(), Some(NEW.to_owned())),
            ("DELETE /nowhere -> 400".to_owned(), None),
        ]
    );
}

#[tokio::test]
async fn starts_on_the_address_it_is_given() {
    let first = Server::start_on(([127, 0, 0, 1], 0).into()).await.unwrap();
    assert_eq!(first.url(), format!("http://{}", first.address()));
    assert_ne!(first.address().port(), 0);
    assert!(Server::start_on(first.address()).await.is_err(), "the port is taken");
    assert!(Server::start_on(([0, 0, 0, 0], 0).into()).await.is_err(), "loopback only");
}

#[tokio::test]
async fn dropping_the_server_closes_its_connections() {
    let server = Server::start().await;
    let mut connection = tokio::net::TcpStream::connect(server.address()).await.unwrap();
    drop(server);
    // Closed or reset; a server that went on would leave this read waiting, so a wide limit ends the test.
    let mut byte = [0; 1];
    let read = tokio::time::timeout(Duration::from_secs(60), connection.read(&mut byte)).await;
    assert!(matches!(read, Ok(Ok(0) | Err(_))), "{read:?}");
}

#[tokio::test]
async fn a_held_request_does_not_keep_the_server_from_stopping() {
    let api = Api::start().await;
    let mut hold = api.server.hold_next();
    let request = tokio::spawn(api.partner("GET", "/api/organizations").send());
    hold.arrived().await;
    drop(api);
    assert!(request.await.unwrap().is_err());
}
