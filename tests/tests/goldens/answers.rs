//! Answers by status: several successes, ranges, `default`, bodies beside none, texts and bytes.

use goldens::Uuid;
use goldens::answers::Client;
use goldens::answers::jobs::{DeleteJobError, PauseJobAnswer, StartJobAnswer, StartJobError};
use goldens::answers::models::NewJob;
use tests::fake::Canned;

use crate::support::{answering, only_request};

const JOB: &str = "248df4b7-aa70-47b8-a036-33ac447e668d";

fn client(url: String) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

fn id() -> Uuid {
    JOB.parse().unwrap()
}

async fn start(answer: Canned) -> Result<StartJobAnswer, goldens::Error<StartJobError>> {
    let server = answering(answer).await;
    client(server.url()).jobs().start().body(&NewJob::new("run")).await
}

#[tokio::test]
async fn two_successes_are_told_apart_by_status() {
    let done = start(Canned::json(200, &serde_json::json!({"id": JOB}))).await.unwrap();
    assert!(matches!(done, StartJobAnswer::Ok(job) if job.id == id()));
    let queued = start(Canned::json(202, &serde_json::json!({"place": 3}))).await.unwrap();
    assert!(matches!(queued, StartJobAnswer::Accepted(ticket) if ticket.place == 3));
}

#[tokio::test]
async fn exact_codes_go_before_ranges_and_ranges_before_default() {
    let gone = start(Canned::empty(404)).await.unwrap_err();
    assert!(matches!(gone.api(), Some(StartJobError::NotFound)), "{gone:?}");
    let runs = start(Canned::json(409, &serde_json::json!({"id": JOB}))).await.unwrap_err();
    assert!(matches!(runs.api(), Some(StartJobError::Conflict(job)) if job.id == id()), "{runs:?}");
    let problem = Canned::text(418, "application/problem+json", r#"{"title": "short and stout"}"#);
    let wrong = start(problem).await.unwrap_err();
    match wrong.api() {
        Some(StartJobError::ClientError(status, problem)) => {
            assert_eq!(*status, 418);
            assert_eq!(problem.title.as_deref(), Some("short and stout"));
        }
        other => panic!("{other:?}"),
    }
    let failed = start(Canned::json(501, &serde_json::json!({"title": "no"}))).await.unwrap_err();
    assert!(matches!(failed.api(), Some(StartJobError::Default(501, _))), "{failed:?}");
    assert_eq!(failed.status().map(|status| status.as_u16()), Some(501));
}

#[tokio::test]
async fn a_body_keeps_the_media_type_of_the_document() {
    let server = answering(Canned::json(200, &serde_json::json!({"id": JOB}))).await;
    client(server.url()).jobs().start().body(&NewJob::new("run")).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("content-type"), Some("application/vnd.jobs+json"));
    assert_eq!(request.json(), serde_json::json!({"command": "run"}));
}

#[tokio::test]
async fn an_optional_body_may_be_left_out() {
    let server = answering(Canned::json(200, &serde_json::json!({"id": JOB}))).await;
    client(server.url()).jobs().start().await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("content-type"), None);
    assert!(request.body.is_empty());
}

#[tokio::test]
async fn one_body_beside_an_empty_status_is_an_option() {
    let server = answering(Canned::json(200, &serde_json::json!({"id": JOB}))).await;
    let jobs = client(server.url());
    assert_eq!(jobs.jobs().get(id()).await.unwrap().map(|job| job.id), Some(id()));
    server.answer_next(Canned::empty(204));
    assert!(jobs.jobs().get(id()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_body_that_nobody_described_is_not_taken_for_that_of_another_status() {
    let server = answering(Canned::text(200, "text/plain", "paused")).await;
    let jobs = client(server.url());
    assert!(matches!(jobs.jobs().pause(id()).await.unwrap(), PauseJobAnswer::Ok));
    server.answer_next(Canned::json(202, &serde_json::json!({"place": 3})));
    let later = jobs.jobs().pause(id()).await.unwrap();
    assert!(matches!(later, PauseJobAnswer::Accepted(ticket) if ticket.place == 3));
}

#[tokio::test]
async fn a_range_of_errors_with_text() {
    let server = answering(Canned::text(599, "text/plain", "broken")).await;
    // No second attempt: 599 is not among the statuses that may pass.
    let error = client(server.url()).jobs().delete(id()).await.unwrap_err();
    assert!(
        matches!(error.api(), Some(DeleteJobError::ServerError(599, text)) if text == "broken"),
        "{error:?}"
    );
}

#[tokio::test]
async fn texts_and_bytes_in_both_directions() {
    let server = answering(Canned::text(200, "text/plain", "line\n")).await;
    let jobs = client(server.url());
    assert_eq!(jobs.jobs().get_log(id()).await.unwrap(), "line\n");
    server.take_requests();

    server.answer_next(Canned::empty(204));
    jobs.jobs().put_log(id(), "änd").await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("content-type"), Some("text/plain"));
    assert_eq!(request.body, "änd".as_bytes());

    server.answer_next(
        Canned { body: vec![0, 255], ..Canned::empty(200) }
            .header("content-type", "application/octet-stream"),
    );
    assert_eq!(jobs.jobs().get_result(id()).await.unwrap().as_ref(), [0, 255]);
    server.take_requests();

    server.answer_next(Canned::json(201, &serde_json::json!({"id": JOB})));
    let kept = jobs.jobs().put_result(id(), goldens::Bytes::from_static(&[1, 0, 2])).await.unwrap();
    assert_eq!(kept.id, id());
    let request = only_request(&server);
    assert_eq!(request.header("content-type"), Some("application/octet-stream"));
    assert_eq!(request.body, [1, 0, 2]);
}

#[tokio::test]
async fn a_body_of_bytes_is_read_while_it_is_sent() {
    let path = std::env::temp_dir().join(format!("goldens-upload-{}", std::process::id()));
    let content: Vec<u8> = (0..300_000_u32).map(|number| number.to_le_bytes()[0]).collect();
    std::fs::write(&path, &content).unwrap();
    let server = answering(Canned::json(201, &serde_json::json!({"id": JOB}))).await;
    let upload = goldens::Upload::from_file(&path).unwrap();
    client(server.url()).jobs().put_result(id(), upload).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("content-length"), Some("300000"));
    assert_eq!(request.body, content);
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn head_reads_no_body() {
    let server = answering(Canned::empty(200)).await;
    client(server.url()).jobs().head_result(id()).await.unwrap();
    assert_eq!(only_request(&server).method, "HEAD");
}
