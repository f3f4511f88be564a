// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::jobs::StartJob = super::jobs::START_JOB, answers, 200, "application/json", r#"{"id":"248df4b7-aa70-47b8-a036-33ac447e668d"}"#;
    super::jobs::GetJob = super::jobs::GET_JOB, optional_json, 200, "application/json", r#"{"id":"248df4b7-aa70-47b8-a036-33ac447e668d"}"#;
    super::jobs::DeleteJob = super::jobs::DELETE_JOB, empty, 204, "", "";
    super::jobs::PauseJob = super::jobs::PAUSE_JOB, answers, 200, "", "";
    super::jobs::GetJobLog = super::jobs::GET_JOB_LOG, text, 200, "text/plain", "example";
    super::jobs::PutJobLog = super::jobs::PUT_JOB_LOG, empty, 204, "", "";
    super::jobs::GetJobResult = super::jobs::GET_JOB_RESULT, bytes, 200, "application/octet-stream", "example";
    super::jobs::PutJobResult = super::jobs::PUT_JOB_RESULT, json, 200, "application/json", r#"{"id":"248df4b7-aa70-47b8-a036-33ac447e668d"}"#;
    super::jobs::HeadJobResult = super::jobs::HEAD_JOB_RESULT, empty, 200, "", "";
}
