// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `ClientApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::ClientResponse;

/// The operations of `ClientApi`.
///
/// [`Client::client_api`](super::Client::client_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct ClientApi<'c> {
    pub(super) core: &'c Core,
}

impl ClientApi<'_> {
    /// Sends `GET /f10`.
    ///
    /// Gives [`ClientResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.client_api().client().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn client(&self) -> Client {
        Client(Call::for_json(self.core, &CLIENT))
    }
}

crate::runtime::call! {
    /// The call that [`ClientApi::client`] prepares: awaiting it sends it.
    pub struct Client => ClientResponse, NoError {}
}

pub(super) static CLIENT: Operation = Operation::json("../client", Method::Get, "/f10")
    .success(&[Statuses::Code(200)]);
