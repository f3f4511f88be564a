// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `ServersApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::ServersResponse;

/// The operations of `ServersApi`.
///
/// [`Client::servers_api`](super::Client::servers_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct ServersApi<'c> {
    pub(super) core: &'c Core,
}

impl ServersApi<'_> {
    /// Sends `GET /f12`.
    ///
    /// Gives [`ServersResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.servers_api().servers().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn servers(&self) -> Servers {
        Servers(Call::for_json(self.core, &SERVERS))
    }
}

crate::runtime::call! {
    /// The call that [`ServersApi::servers`] prepares: awaiting it sends it.
    pub struct Servers => ServersResponse, NoError {}
}

pub(super) static SERVERS: Operation = Operation::json("../servers", Method::Get, "/f12")
    .success(&[Statuses::Code(200)]);
