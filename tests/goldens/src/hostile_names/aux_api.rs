// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `AuxApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::AuxResponse;

/// The operations of `AuxApi`.
///
/// [`Client::aux_api`](super::Client::aux_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct AuxApi<'c> {
    pub(super) core: &'c Core,
}

impl AuxApi<'_> {
    /// Sends `GET /f6`.
    ///
    /// Gives [`AuxResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.aux_api().aux().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn aux(&self) -> Aux {
        Aux(Call::for_json(self.core, &AUX))
    }
}

crate::runtime::call! {
    /// The call that [`AuxApi::aux`] prepares: awaiting it sends it.
    pub struct Aux => AuxResponse, NoError {}
}

pub(super) static AUX: Operation = Operation::json("../aux", Method::Get, "/f6")
    .success(&[Statuses::Code(200)]);
