// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `N2e2e2f`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::N2e2e2fResponse;

/// The operations of `N2e2e2f`.
///
/// [`Client::n2e_2e_2f`](super::Client::n2e_2e_2f) gives it.
#[derive(Clone, Copy, Debug)]
pub struct N2e2e2f<'c> {
    pub(super) core: &'c Core,
}

impl N2e2e2f<'_> {
    /// Sends `GET /f18`.
    ///
    /// Gives [`N2e2e2fResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.n2e_2e_2f().n2e_2e_2f().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn n2e_2e_2f(&self) -> N2e2e2fCall {
        N2e2e2fCall(Call::for_json(self.core, &N2E_2E_2F))
    }
}

crate::runtime::call! {
    /// The call that [`N2e2e2f::n2e_2e_2f`] prepares: awaiting it sends it.
    pub struct N2e2e2fCall => N2e2e2fResponse, NoError {}
}

pub(super) static N2E_2E_2F: Operation = Operation::json("../%2e%2e%2f", Method::Get, "/f18")
    .success(&[Statuses::Code(200)]);
