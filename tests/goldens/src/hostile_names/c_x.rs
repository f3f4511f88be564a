// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `CX`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::CXResponse;

/// The operations of `CX`.
///
/// [`Client::c_x`](super::Client::c_x) gives it.
#[derive(Clone, Copy, Debug)]
pub struct CX<'c> {
    pub(super) core: &'c Core,
}

impl CX<'_> {
    /// Sends `GET /f2`.
    ///
    /// Gives [`CXResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.c_x().c_x().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn c_x(&self) -> CXCall {
        CXCall(Call::for_json(self.core, &C_X))
    }
}

crate::runtime::call! {
    /// The call that [`CX::c_x`] prepares: awaiting it sends it.
    pub struct CXCall => CXResponse, NoError {}
}

pub(super) static C_X: Operation = Operation::json("../C:\\x", Method::Get, "/f2")
    .success(&[Statuses::Code(200)]);
