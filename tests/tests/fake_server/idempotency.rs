//! `Idempotency-Key`: replay, lock, scope, alphabet; and the hooks that hold and fail requests.

use reqwest::RequestBuilder;
use serde_json::json;
use tests::fake::{DEPLOYMENT_KEY, REPLAYED_HEADER};

use crate::api::{Answer, Api, OLD, send};

const ORGANIZATIONS: &str = "/api/organizations";
const KEY: &str = "first_key-1";

fn keyed(request: RequestBuilder, key: &str) -> RequestBuilder {
    request.header("Idempotency-Key", key)
}

fn create(api: &Api, key: &str, name: &str) -> impl Future<Output = Answer> + Send + use<> {
    send(keyed(api.partner("POST", ORGANIZATIONS), key).json(&json!({ "name": name })))
}

fn replayed(answer: &Answer) -> bool {
    answer.header(REPLAYED_HEADER) == Some("true")
}

#[tokio::test]
async fn the_first_outcome_is_replayed() {
    let api = Api::start().await;
    let first = create(&api, KEY, "Acme").await;
    let second = create(&api, KEY, "Acme").await;
    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(first.text, second.text);
    assert_eq!((replayed(&first), replayed(&second)), (false, true));
    assert_ne!(first.header("x-request-id"), second.header("x-request-id"));
    assert_eq!(create(&api, KEY, "Another body").await.text, first.text);
    create(&api, "other-key", "Acme").await.assert_api_error(409, "name_taken");
}

#[tokio::test]
async fn errors_are_replayed_too() {
    let api = Api::start().await;
    api.server.fail_next();
    create(&api, KEY, "Acme").await.assert_api_error(500, "internal");
    let again = create(&api, KEY, "Acme").await;
    again.assert_api_error(500, "internal");
    assert!(replayed(&again));
    assert_eq!(create(&api, "other-key", "Acme").await.status, 200, "the failed request changed nothing");

    create(&api, "invalid-key", "").await.assert_invalid("name");
    let again = create(&api, "invalid-key", "Valid").await;
    again.assert_invalid("name");
    assert!(replayed(&again));
}

#[tokio::test]
async fn a_second_request_meanwhile_is_409() {
    let api = Api::start().await;
    let mut hold = api.server.hold_next();
    let first = tokio::spawn(create(&api, KEY, "Acme"));
    hold.arrived().await;

    let meanwhile = create(&api, KEY, "Acme").await;
    meanwhile.assert_api_error(409, "request_in_progress");
    assert_eq!(create(&api, "other-key", "Other").await.status, 200, "another key is not locked");
    hold.release();
    let first = first.await.unwrap();
    assert_eq!(first.status, 200);
    let after = create(&api, KEY, "Acme").await;
    assert_eq!(after.text, first.text, "the lock's 409 is not what is stored");
    assert!(replayed(&after));
}

#[tokio::test]
async fn the_outcome_of_a_lost_connection_is_kept() {
    let api = Api::start().await;
    let mut hold = api.server.hold_next();
    let first = tokio::spawn(create(&api, KEY, "Acme"));
    hold.arrived().await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    create(&api, KEY, "Acme").await.assert_api_error(409, "request_in_progress");
    hold.release();

    // The released request may still be at work when the next one comes.
    let mut second = create(&api, KEY, "Acme").await;
    for _ in 0..1000 {
        if second.status != 409 {
            break;
        }
        second = create(&api, KEY, "Acme").await;
    }
    assert_eq!(second.status, 200);
    assert!(replayed(&second));
    let listed = send(api.partner("GET", ORGANIZATIONS)).await.json();
    assert_eq!(listed["data"].as_array().unwrap().len(), 2, "created once");
}

#[tokio::test]
async fn a_key_counts_for_one_credential_verb_and_path() {
    let api = Api::start().await;
    let id = create(&api, KEY, "Acme").await.id();
    let deployment = api.of(OLD, "POST", ORGANIZATIONS).basic_auth(DEPLOYMENT_KEY, Some(""));
    let other_caller = send(keyed(deployment, KEY).json(&json!({ "name": "Other" }))).await;
    assert_eq!((other_caller.status, replayed(&other_caller)), (200, false));

    let one = format!("{ORGANIZATIONS}/{id}");
    let users = keyed(api.partner("POST", &format!("{one}/users")), KEY);
    assert!(!replayed(&send(users.json(&json!({ "email": "jane@acme.com" }))).await));
    let put = || send(keyed(api.partner("PUT", &one), KEY).json(&json!({ "name": "Renamed" })));
    assert!(!replayed(&put().await));
    assert!(replayed(&put().await));
    let patch = send(keyed(api.old_partner("PATCH", &one), KEY).json(&json!({ "name": "Again" }))).await;
    assert_eq!((patch.status, replayed(&patch)), (200, false));
    let delete = || send(keyed(api.partner("DELETE", &one), KEY));
    assert!(!replayed(&delete().await));
    let again = delete().await;
    assert_eq!((again.status, again.text.as_str(), replayed(&again)), (200, "", true));
}

#[tokio::test]
async fn a_malformed_key_is_422() {
    let api = Api::start().await;
    let longest = "k".repeat(255);
    let too_long = "k".repeat(256);
    for (number, key) in
        ["", "1234567", "with space", "with.dot", "with/slash", too_long.as_str()].into_iter().enumerate()
    {
        create(&api, key, &format!("Bad {number}")).await.assert_invalid("Idempotency-Key");
    }
    let twice = keyed(keyed(api.partner("POST", ORGANIZATIONS), KEY), KEY).json(&json!({ "name": "Twice" }));
    send(twice).await.assert_invalid("Idempotency-Key");
    for key in ["12345678", "AZaz09_-", longest.as_str()] {
        assert_eq!(create(&api, key, key).await.status, 200);
    }
}

#[tokio::test]
async fn get_takes_no_notice_of_a_key() {
    let api = Api::start().await;
    for key in [KEY, KEY, "bad"] {
        let answer = send(keyed(api.partner("GET", ORGANIZATIONS), key)).await;
        assert_eq!((answer.status, replayed(&answer)), (200, false));
    }
}

#[tokio::test]
async fn what_precedes_the_key_is_not_stored() {
    let api = Api::start().await;
    let request = || api.of("2025-09-18", "POST", ORGANIZATIONS).json(&json!({ "name": "Acme" }));
    assert_eq!(send(keyed(request(), KEY)).await.status, 401);
    assert_eq!(create(&api, KEY, "Acme").await.status, 200);
}

#[tokio::test]
async fn holding_and_failing_work_without_a_key() {
    let api = Api::start().await;
    let mut hold = api.server.hold_next();
    let held = tokio::spawn(send(api.partner("GET", ORGANIZATIONS)));
    hold.arrived().await;
    assert!(!held.is_finished());
    drop(hold);
    assert_eq!(held.await.unwrap().status, 200);

    api.server.fail_next();
    send(api.partner("GET", ORGANIZATIONS)).await.assert_api_error(500, "internal");
    assert_eq!(send(api.partner("GET", ORGANIZATIONS)).await.status, 200);
}
