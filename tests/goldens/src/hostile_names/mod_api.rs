// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `ModApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::ModResponse;

/// The operations of `ModApi`.
///
/// [`Client::mod_api`](super::Client::mod_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct ModApi<'c> {
    pub(super) core: &'c Core,
}

impl ModApi<'_> {
    /// Sends `GET /f8`.
    ///
    /// Gives [`ModResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.mod_api().r#mod().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#mod(&self) -> Mod {
        Mod(Call::for_json(self.core, &MOD))
    }
}

crate::runtime::call! {
    /// The call that [`ModApi::mod`] prepares: awaiting it sends it.
    pub struct Mod => ModResponse, NoError {}
}

pub(super) static MOD: Operation = Operation::json("../mod", Method::Get, "/f8")
    .success(&[Statuses::Code(200)]);
