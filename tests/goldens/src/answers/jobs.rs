// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

//! The operations of `Jobs`.

use bytes::Bytes;
use uuid::Uuid;

use crate::runtime::{
    ByteStream, Call, Core, Method, NoError, Opening, Operation, Parameter, Statuses,
    Upload, read,
};
use super::models::{Job, NewJob, Problem, Ticket};

/// The operations of `Jobs`.
///
/// [`Client::jobs`](super::Client::jobs) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'c> {
    pub(super) core: &'c Core,
}

impl Jobs<'_> {
    /// Sends `POST /jobs`.
    ///
    /// Gives [`StartJobAnswer`], which has a variant for each documented answer.
    ///
    /// # Errors
    ///
    /// - 404, [`StartJobError::NotFound`]: No such queue.
    /// - 409, [`StartJobError::Conflict`]: It runs.
    /// - 4XX, [`StartJobError::ClientError`]: The request is wrong.
    /// - any other status, [`StartJobError::Default`]: Anything else.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::answers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.jobs().start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start(&self) -> StartJob {
        StartJob(Call::for_answers(self.core, &START_JOB))
    }

    /// Sends `GET /jobs/{id}`.
    ///
    /// Gives [`Job`], or `None` where the answer has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::answers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .jobs()
    ///     .get("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: Uuid) -> GetJob {
        GetJob(
            Call::for_optional_json(self.core, &GET_JOB).set(&Parameter::path("id"), &id),
        )
    }

    /// Sends `DELETE /jobs/{id}`.
    ///
    /// # Errors
    ///
    /// - 5XX, [`DeleteJobError::ServerError`]: It failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::answers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.jobs().delete("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(&self, id: Uuid) -> DeleteJob {
        DeleteJob(
            Call::for_empty(self.core, &DELETE_JOB).set(&Parameter::path("id"), &id),
        )
    }

    /// Sends `PATCH /jobs/{id}`.
    ///
    /// Gives [`PauseJobAnswer`], which has a variant for each documented answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::answers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .jobs()
    ///     .pause("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pause(&self, id: Uuid) -> PauseJob {
        PauseJob(
            Call::for_answers(self.core, &PAUSE_JOB).set(&Parameter::path("id"), &id),
        )
    }

    /// Sends `GET /jobs/{id}/log`.
    ///
    /// Gives `String`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::answers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .jobs()
    ///     .get_log("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_log(&self, id: Uuid) -> GetJobLog {
        GetJobLog(
            Call::for_text(self.core, &GET_JOB_LOG).set(&Parameter::path("id"), &id),
        )
    }

    /// Sends `PUT /jobs/{id}/log`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::answers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .jobs()
    ///     .put_log("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?, "example")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_log(&self, id: Uuid, body: impl Into<String>) -> PutJobLog {
        PutJobLog(
            Call::for_empty(self.core, &PUT_JOB_LOG)
                .set(&Parameter::path("id"), &id)
                .text("text/plain", body),
        )
    }

    /// Sends `GET /jobs/{id}/result`.
    ///
    /// Gives `Bytes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::answers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .jobs()
    ///     .get_result("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_result(&self, id: Uuid) -> GetJobResult {
        GetJobResult(
            Call::for_bytes(self.core, &GET_JOB_RESULT).set(&Parameter::path("id"), &id),
        )
    }

    /// Sends `PUT /jobs/{id}/result`.
    ///
    /// Gives [`Job`].
    ///
    /// # Errors
    ///
    /// - any other status, [`PutJobResultError::Default`]: Kept.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::answers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .jobs()
    ///     .put_result("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?, "bytes")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_result(&self, id: Uuid, body: impl Into<Upload>) -> PutJobResult {
        PutJobResult(
            Call::for_json(self.core, &PUT_JOB_RESULT)
                .set(&Parameter::path("id"), &id)
                .bytes("application/octet-stream", body),
        )
    }

    /// Sends `HEAD /jobs/{id}/result`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::answers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.jobs().head_result("248df4b7-aa70-47b8-a036-33ac447e668d".parse()?).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn head_result(&self, id: Uuid) -> HeadJobResult {
        HeadJobResult(
            Call::for_empty(self.core, &HEAD_JOB_RESULT).set(&Parameter::path("id"), &id),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Jobs::start`] prepares: awaiting it sends it.
    pub struct StartJob => StartJobAnswer, StartJobError {
        /// Sets the body.
        fn body(body: &NewJob) => checked_json("application/vnd.jobs+json", body);
    }

    /// The call that [`Jobs::get`] prepares: awaiting it sends it.
    pub struct GetJob => Option<Job>, NoError {}

    /// The call that [`Jobs::delete`] prepares: awaiting it sends it.
    pub struct DeleteJob => (), DeleteJobError {}

    /// The call that [`Jobs::pause`] prepares: awaiting it sends it.
    pub struct PauseJob => PauseJobAnswer, NoError {}

    /// The call that [`Jobs::get_log`] prepares: awaiting it sends it.
    pub struct GetJobLog => String, NoError {}

    /// The call that [`Jobs::put_log`] prepares: awaiting it sends it.
    pub struct PutJobLog => (), NoError {}

    /// The call that [`Jobs::get_result`] prepares: awaiting it sends it.
    pub struct GetJobResult => Bytes, NoError {}

    /// The call that [`Jobs::put_result`] prepares: awaiting it sends it.
    pub struct PutJobResult => Job, PutJobResultError {}

    /// The call that [`Jobs::head_result`] prepares: awaiting it sends it.
    pub struct HeadJobResult => (), NoError {}
}

pub(super) static START_JOB: Operation = Operation::new("startJob", Method::Post, "/jobs")
    .accept("application/json, application/problem+json")
    .success(&[Statuses::Code(200), Statuses::Code(202)]);

pub(super) static GET_JOB: Operation = Operation::json("getJob", Method::Get, "/jobs/{id}")
    .success(&[Statuses::Code(200), Statuses::Code(204)]);

pub(super) static DELETE_JOB: Operation = Operation::new("deleteJob", Method::Delete, "/jobs/{id}")
    .accept("text/plain")
    .success(&[Statuses::Code(204)]);

pub(super) static PAUSE_JOB: Operation = Operation::json("pauseJob", Method::Patch, "/jobs/{id}")
    .success(&[Statuses::Code(200), Statuses::Code(202)]);

pub(super) static GET_JOB_LOG: Operation = Operation::new("getJobLog", Method::Get, "/jobs/{id}/log")
    .accept("text/plain")
    .success(&[Statuses::Code(200)]);

pub(super) static PUT_JOB_LOG: Operation = Operation::new("putJobLog", Method::Put, "/jobs/{id}/log")
    .success(&[Statuses::Code(204)]);

pub(super) static GET_JOB_RESULT: Operation =
    Operation::new("getJobResult", Method::Get, "/jobs/{id}/result")
        .accept("application/octet-stream")
        .success(&[Statuses::Code(200)]);

impl GetJobResult {
    /// Asks for `application/octet-stream` and gives the bytes as they come, as many as there are.
    #[inline]
    pub fn stream(self) -> Opening<ByteStream, NoError> {
        self.0.opening(read::bytes()).accept("application/octet-stream")
    }
}

pub(super) static PUT_JOB_RESULT: Operation =
    Operation::json("putJobResult", Method::Put, "/jobs/{id}/result")
        .success(&[Statuses::Default]);

pub(super) static HEAD_JOB_RESULT: Operation =
    Operation::new("headJobResult", Method::Head, "/jobs/{id}/result")
        .success(&[Statuses::Code(200)]);

crate::runtime::answers! {
    /// The answers of [`Jobs::start`].
    pub enum StartJobAnswer {
        /// Status 200.
        ///
        /// It is done already.
        200 => Ok(json Job);
        /// Status 202.
        ///
        /// It was queued.
        202 => Accepted(json Ticket);
    }

    /// The documented error answers of [`Jobs::start`].
    pub enum StartJobError {
        /// Status 404.
        ///
        /// No such queue.
        404 => NotFound;
        /// Status 409.
        ///
        /// It runs.
        409 => Conflict(json Job);
        /// Status 4XX.
        ///
        /// The request is wrong.
        4 => ClientError(status u16, json Problem);
        /// Any other status.
        ///
        /// Anything else.
        _ => Default(status u16, json Problem);
    }

    /// The documented error answers of [`Jobs::delete`].
    pub enum DeleteJobError {
        /// Status 5XX.
        ///
        /// It failed.
        5 => ServerError(status u16, text String);
    }

    /// The answers of [`Jobs::pause`].
    pub enum PauseJobAnswer {
        /// Status 200.
        ///
        /// It pauses, and there is no more to say.
        200 => Ok;
        /// Status 202.
        ///
        /// It will pause.
        202 => Accepted(json Ticket);
    }

    /// The documented error answers of [`Jobs::put_result`].
    pub enum PutJobResultError {
        /// Any other status.
        ///
        /// Kept.
        _ => Default(status u16, json Job);
    }
}
