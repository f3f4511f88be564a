// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `LibApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::LibResponse;

/// The operations of `LibApi`.
///
/// [`Client::lib_api`](super::Client::lib_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct LibApi<'c> {
    pub(super) core: &'c Core,
}

impl LibApi<'_> {
    /// Sends `GET /f7`.
    ///
    /// Gives [`LibResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lib_api().lib().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lib(&self) -> Lib {
        Lib(Call::for_json(self.core, &LIB))
    }
}

crate::runtime::call! {
    /// The call that [`LibApi::lib`] prepares: awaiting it sends it.
    pub struct Lib => LibResponse, NoError {}
}

pub(super) static LIB: Operation = Operation::json("../lib", Method::Get, "/f7")
    .success(&[Statuses::Code(200)]);
