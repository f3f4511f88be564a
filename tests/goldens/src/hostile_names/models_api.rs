// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `ModelsApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::ModelsResponse;

/// The operations of `ModelsApi`.
///
/// [`Client::models_api`](super::Client::models_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct ModelsApi<'c> {
    pub(super) core: &'c Core,
}

impl ModelsApi<'_> {
    /// Sends `GET /f11`.
    ///
    /// Gives [`ModelsResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.models_api().models().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn models(&self) -> Models {
        Models(Call::for_json(self.core, &MODELS))
    }
}

crate::runtime::call! {
    /// The call that [`ModelsApi::models`] prepares: awaiting it sends it.
    pub struct Models => ModelsResponse, NoError {}
}

pub(super) static MODELS: Operation = Operation::json("../models", Method::Get, "/f11")
    .success(&[Statuses::Code(200)]);
