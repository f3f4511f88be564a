// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Crate`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Crate`.
///
/// [`Client::crate_`](super::Client::crate_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Crate<'c> {
    pub(super) core: &'c Core,
}

impl Crate<'_> {
    /// Sends `GET /k9/{crate}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.crate_().crate_("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn crate_(&self, crate_: &str) -> CrateCall {
        CrateCall(
            Call::for_empty(self.core, &CRATE).set(&Parameter::path("crate"), crate_),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Crate::crate_`] prepares: awaiting it sends it.
    pub struct CrateCall => (), NoError {
        /// Sets the query parameter `crate`.
        fn crate_query(crate_query: impl AsRef<str>) => set(&Parameter::query("crate"), crate_query.as_ref());
    }
}

pub(super) static CRATE: Operation = Operation::new("crate", Method::Get, "/k9/{crate}")
    .success(&[Statuses::Code(204)]);
