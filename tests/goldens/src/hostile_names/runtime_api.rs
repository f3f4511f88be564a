// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `RuntimeApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::RuntimeResponse;

/// The operations of `RuntimeApi`.
///
/// [`Client::runtime_api`](super::Client::runtime_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct RuntimeApi<'c> {
    pub(super) core: &'c Core,
}

impl RuntimeApi<'_> {
    /// Sends `GET /f14`.
    ///
    /// Gives [`RuntimeResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.runtime_api().runtime().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn runtime(&self) -> Runtime {
        Runtime(Call::for_json(self.core, &RUNTIME))
    }
}

crate::runtime::call! {
    /// The call that [`RuntimeApi::runtime`] prepares: awaiting it sends it.
    pub struct Runtime => RuntimeResponse, NoError {}
}

pub(super) static RUNTIME: Operation = Operation::json("../runtime", Method::Get, "/f14")
    .success(&[Statuses::Code(200)]);
