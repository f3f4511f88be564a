// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `EtcX`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::EtcXResponse;

/// The operations of `EtcX`.
///
/// [`Client::etc_x`](super::Client::etc_x) gives it.
#[derive(Clone, Copy, Debug)]
pub struct EtcX<'c> {
    pub(super) core: &'c Core,
}

impl EtcX<'_> {
    /// Sends `GET /f1`.
    ///
    /// Gives [`EtcXResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.etc_x().etc_x().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn etc_x(&self) -> EtcXCall {
        EtcXCall(Call::for_json(self.core, &ETC_X))
    }
}

crate::runtime::call! {
    /// The call that [`EtcX::etc_x`] prepares: awaiting it sends it.
    pub struct EtcXCall => EtcXResponse, NoError {}
}

pub(super) static ETC_X: Operation = Operation::json("..//etc/x", Method::Get, "/f1")
    .success(&[Statuses::Code(200)]);
