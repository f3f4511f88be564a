// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `NulApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::NulResponse;

/// The operations of `NulApi`.
///
/// [`Client::nul_api`](super::Client::nul_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct NulApi<'c> {
    pub(super) core: &'c Core,
}

impl NulApi<'_> {
    /// Sends `GET /f5`.
    ///
    /// Gives [`NulResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.nul_api().nul().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn nul(&self) -> Nul {
        Nul(Call::for_json(self.core, &NUL))
    }
}

crate::runtime::call! {
    /// The call that [`NulApi::nul`] prepares: awaiting it sends it.
    pub struct Nul => NulResponse, NoError {}
}

pub(super) static NUL: Operation = Operation::json("../nul", Method::Get, "/f5")
    .success(&[Statuses::Code(200)]);
