// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! The operations of `Answers`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::{Sheet, Trouble};

/// The operations of `Answers`.
///
/// [`Client::answers`](super::Client::answers) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Answers<'c> {
    pub(super) core: &'c Core,
}

impl Answers<'_> {
    /// Sends `GET /notices`.
    ///
    /// Gives [`Sheet`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.answers().read_notice().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_notice(&self) -> ReadNotice {
        ReadNotice(Call::for_json(self.core, &READ_NOTICE))
    }

    /// Sends `GET /problems`.
    ///
    /// Gives [`Sheet`].
    ///
    /// # Errors
    ///
    /// - any other status, [`ReadProblemError::Default`]: A problem.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.answers().read_problem().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_problem(&self) -> ReadProblem {
        ReadProblem(Call::for_json(self.core, &READ_PROBLEM))
    }

    /// Sends `GET /shared-answers`.
    ///
    /// Gives [`Sheet`].
    ///
    /// # Errors
    ///
    /// - 404, [`ReadSharedError::NotFound`]: There is none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.answers().read_shared().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_shared(&self) -> ReadShared {
        ReadShared(Call::for_json(self.core, &READ_SHARED))
    }

    /// Sends `GET /half-empty`.
    ///
    /// Gives [`Sheet`].
    ///
    /// # Errors
    ///
    /// - 401, [`ReadHalfEmptyError::Unauthorized`]: No, and no more to say.
    /// - 404, [`ReadHalfEmptyError::NotFound`]: There is none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.answers().read_half_empty().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_half_empty(&self) -> ReadHalfEmpty {
        ReadHalfEmpty(Call::for_json(self.core, &READ_HALF_EMPTY))
    }

    /// Sends `GET /same-trouble`.
    ///
    /// Gives [`Sheet`].
    ///
    /// # Errors
    ///
    /// - 401, [`ReadSameTroubleError::Unauthorized`]: Not for you.
    /// - 404, [`ReadSameTroubleError::NotFound`]: There is none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.answers().read_same_trouble().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_same_trouble(&self) -> ReadSameTrouble {
        ReadSameTrouble(Call::for_json(self.core, &READ_SAME_TROUBLE))
    }
}

crate::runtime::call! {
    /// The call that [`Answers::read_notice`] prepares: awaiting it sends it.
    pub struct ReadNotice => Sheet, NoError {}

    /// The call that [`Answers::read_problem`] prepares: awaiting it sends it.
    pub struct ReadProblem => Sheet, ReadProblemError {}

    /// The call that [`Answers::read_shared`] prepares: awaiting it sends it.
    pub struct ReadShared => Sheet, ReadSharedError {}

    /// The call that [`Answers::read_half_empty`] prepares: awaiting it sends it.
    pub struct ReadHalfEmpty => Sheet, ReadHalfEmptyError {}

    /// The call that [`Answers::read_same_trouble`] prepares: awaiting it sends it.
    pub struct ReadSameTrouble => Sheet, ReadSameTroubleError {}
}

pub(super) static READ_NOTICE: Operation = Operation::json("readNotice", Method::Get, "/notices")
    .success(&[Statuses::Code(200)]);

pub(super) static READ_PROBLEM: Operation = Operation::new("readProblem", Method::Get, "/problems")
    .accept("application/json, application/problem+json")
    .success(&[Statuses::Code(200)]);

pub(super) static READ_SHARED: Operation = Operation::json("readShared", Method::Get, "/shared-answers")
    .success(&[Statuses::Code(200)]);

pub(super) static READ_HALF_EMPTY: Operation = Operation::json("readHalfEmpty", Method::Get, "/half-empty")
    .success(&[Statuses::Code(200)]);

pub(super) static READ_SAME_TROUBLE: Operation =
    Operation::json("readSameTrouble", Method::Get, "/same-trouble")
        .success(&[Statuses::Code(200)]);

crate::runtime::answers! {
    /// The documented error answers of [`Answers::read_problem`].
    pub enum ReadProblemError {
        /// Any other status.
        ///
        /// A problem.
        _ => Default(status u16, json Trouble);
    }

    /// The documented error answers of [`Answers::read_shared`].
    pub enum ReadSharedError {
        /// Status 404.
        ///
        /// There is none.
        404 => NotFound(json Trouble);
    }

    /// The documented error answers of [`Answers::read_half_empty`].
    pub enum ReadHalfEmptyError {
        /// Status 401.
        ///
        /// No, and no more to say.
        401 => Unauthorized;
        /// Status 404.
        ///
        /// There is none.
        404 => NotFound(json Trouble);
    }

    /// The documented error answers of [`Answers::read_same_trouble`].
    pub enum ReadSameTroubleError {
        /// Status 401.
        ///
        /// Not for you.
        401 => Unauthorized(json Trouble);
        /// Status 404.
        ///
        /// There is none.
        404 => NotFound(json Trouble);
    }
}
