// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! The operations of `Prelude`.

use crate::runtime::{Method, Operation, Statuses};
use super::models::{
    Box, Call, Client, Clone, Core, Debug, Default, Error, HashMap, None, Ok, Option,
    Request, Response, Result, Some, String, Value, Vec,
};

/// The operations of `Prelude`.
///
/// [`Client::prelude`](super::Client::prelude) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Prelude<'c> {
    pub(super) core: &'c crate::runtime::Core,
}

impl Prelude<'_> {
    /// Sends `POST /prelude/1`.
    ///
    /// Gives [`Option`].
    ///
    /// # Errors
    ///
    /// - 404, [`SendResultError::NotFound`]: No.
    /// - 409, [`SendResultError::Conflict`]: No.
    /// - 422, [`SendResultError::UnprocessableEntity`]: No.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Result;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> ::std::result::Result<(), Box<dyn std::error::Error>> {
    /// let request = Result::new();
    /// let answer = client.prelude().send_result(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_result(&self, body: &Result) -> SendResult {
        SendResult(
            crate::runtime::Call::for_json(self.core, &SEND_RESULT)
                .json("application/json", body),
        )
    }

    /// Sends `POST /prelude/2`.
    ///
    /// Gives [`String`].
    ///
    /// # Errors
    ///
    /// - 404, [`SendBoxError::NotFound`]: No.
    /// - 409, [`SendBoxError::Conflict`]: No.
    /// - 422, [`SendBoxError::UnprocessableEntity`]: No.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Box;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), ::std::boxed::Box<dyn std::error::Error>> {
    /// let request = Box::new();
    /// let answer = client.prelude().send_box(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_box(&self, body: &Box) -> SendBox {
        SendBox(
            crate::runtime::Call::for_json(self.core, &SEND_BOX)
                .json("application/json", body),
        )
    }

    /// Sends `POST /prelude/3`.
    ///
    /// Gives [`Response`].
    ///
    /// # Errors
    ///
    /// - 404, [`SendRequestError::NotFound`]: No.
    /// - 409, [`SendRequestError::Conflict`]: No.
    /// - 422, [`SendRequestError::UnprocessableEntity`]: No.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Request;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Request::new();
    /// let answer = client.prelude().send_request(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_request(&self, body: &Request) -> SendRequest {
        SendRequest(
            crate::runtime::Call::for_json(self.core, &SEND_REQUEST)
                .json("application/json", body),
        )
    }

    /// Sends `POST /prelude/4`.
    ///
    /// Gives [`HashMap`].
    ///
    /// # Errors
    ///
    /// - 404, [`SendValueError::NotFound`]: No.
    /// - 409, [`SendValueError::Conflict`]: No.
    /// - 422, [`SendValueError::UnprocessableEntity`]: No.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Value;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Value::new();
    /// let answer = client.prelude().send_value(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_value(&self, body: &Value) -> SendValue {
        SendValue(
            crate::runtime::Call::for_json(self.core, &SEND_VALUE)
                .json("application/json", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Prelude::send_result`] prepares: awaiting it sends it.
    pub struct SendResult => Option, SendResultError {}

    /// The call that [`Prelude::send_box`] prepares: awaiting it sends it.
    pub struct SendBox => String, SendBoxError {}

    /// The call that [`Prelude::send_request`] prepares: awaiting it sends it.
    pub struct SendRequest => Response, SendRequestError {}

    /// The call that [`Prelude::send_value`] prepares: awaiting it sends it.
    pub struct SendValue => HashMap, SendValueError {}
}

pub(super) static SEND_RESULT: Operation = Operation::json("sendResult", Method::Post, "/prelude/1")
    .success(&[Statuses::Code(200)]);

pub(super) static SEND_BOX: Operation = Operation::json("sendBox", Method::Post, "/prelude/2")
    .success(&[Statuses::Code(200)]);

pub(super) static SEND_REQUEST: Operation = Operation::json("sendRequest", Method::Post, "/prelude/3")
    .success(&[Statuses::Code(200)]);

pub(super) static SEND_VALUE: Operation = Operation::json("sendValue", Method::Post, "/prelude/4")
    .success(&[Statuses::Code(200)]);

crate::runtime::answers! {
    /// The documented error answers of [`Prelude::send_result`].
    pub enum SendResultError {
        /// Status 404.
        ///
        /// No.
        404 => NotFound(json Error);
        /// Status 409.
        ///
        /// No.
        409 => Conflict(json Box);
        /// Status 422.
        ///
        /// No.
        422 => UnprocessableEntity(json Vec);
    }

    /// The documented error answers of [`Prelude::send_box`].
    pub enum SendBoxError {
        /// Status 404.
        ///
        /// No.
        404 => NotFound(json Some);
        /// Status 409.
        ///
        /// No.
        409 => Conflict(json None);
        /// Status 422.
        ///
        /// No.
        422 => UnprocessableEntity(json Ok);
    }

    /// The documented error answers of [`Prelude::send_request`].
    pub enum SendRequestError {
        /// Status 404.
        ///
        /// No.
        404 => NotFound(json Client);
        /// Status 409.
        ///
        /// No.
        409 => Conflict(json Call);
        /// Status 422.
        ///
        /// No.
        422 => UnprocessableEntity(json Core);
    }

    /// The documented error answers of [`Prelude::send_value`].
    pub enum SendValueError {
        /// Status 404.
        ///
        /// No.
        404 => NotFound(json Clone);
        /// Status 409.
        ///
        /// No.
        409 => Conflict(json Default);
        /// Status 422.
        ///
        /// No.
        422 => UnprocessableEntity(json Debug);
    }
}
