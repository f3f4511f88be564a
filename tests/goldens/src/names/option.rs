// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Option`.

use crate::runtime::{Call, Core, Method, Operation, Statuses};
use super::models::{Error, Keywords, String};

/// The operations of `Option`.
///
/// [`Client::option`](super::Client::option) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Option<'c> {
    pub(super) core: &'c Core,
}

impl Option<'_> {
    /// Sends `POST /options`.
    ///
    /// Gives [`String`].
    ///
    /// # Errors
    ///
    /// - 400, [`CreateOptionError::BadRequest`]: No.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::names::models::Keywords;
    ///
    /// # async fn example(client: &goldens::names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Keywords::new("example", "example", "example", true);
    /// let answer = client.option().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &Keywords) -> CreateOption {
        CreateOption(
            Call::for_json(self.core, &CREATE_OPTION).json("application/json", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Option::create`] prepares: awaiting it sends it.
    pub struct CreateOption => String, CreateOptionError {}
}

pub(super) static CREATE_OPTION: Operation = Operation::json("create-option", Method::Post, "/options")
    .success(&[Statuses::Code(200)]);

crate::runtime::answers! {
    /// The documented error answers of [`Option::create`].
    pub enum CreateOptionError {
        /// Status 400.
        ///
        /// No.
        400 => BadRequest(json Error);
    }
}
