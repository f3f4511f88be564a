// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Bashrc`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::BashrcResponse;

/// The operations of `Bashrc`.
///
/// [`Client::bashrc`](super::Client::bashrc) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Bashrc<'c> {
    pub(super) core: &'c Core,
}

impl Bashrc<'_> {
    /// Sends `GET /f0`.
    ///
    /// Gives [`BashrcResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.bashrc().bashrc().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bashrc(&self) -> BashrcCall {
        BashrcCall(Call::for_json(self.core, &BASHRC))
    }
}

crate::runtime::call! {
    /// The call that [`Bashrc::bashrc`] prepares: awaiting it sends it.
    pub struct BashrcCall => BashrcResponse, NoError {}
}

pub(super) static BASHRC: Operation = Operation::json("../../../../.bashrc", Method::Get, "/f0")
    .success(&[Statuses::Code(200)]);
