// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `ConApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::ConResponse;

/// The operations of `ConApi`.
///
/// [`Client::con_api`](super::Client::con_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct ConApi<'c> {
    pub(super) core: &'c Core,
}

impl ConApi<'_> {
    /// Sends `GET /f4`.
    ///
    /// Gives [`ConResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.con_api().con().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn con(&self) -> Con {
        Con(Call::for_json(self.core, &CON))
    }
}

crate::runtime::call! {
    /// The call that [`ConApi::con`] prepares: awaiting it sends it.
    pub struct Con => ConResponse, NoError {}
}

pub(super) static CON: Operation = Operation::json("../con", Method::Get, "/f4")
    .success(&[Statuses::Code(200)]);
