// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Async`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Async`.
///
/// [`Client::async_`](super::Client::async_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Async<'c> {
    pub(super) core: &'c Core,
}

impl Async<'_> {
    /// Sends `GET /k2/{async}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.async_().r#async("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#async(&self, r#async: &str) -> AsyncCall {
        AsyncCall(
            Call::for_empty(self.core, &ASYNC).set(&Parameter::path("async"), r#async),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Async::async`] prepares: awaiting it sends it.
    pub struct AsyncCall => (), NoError {
        /// Sets the query parameter `async`.
        fn async_query(async_query: impl AsRef<str>) => set(&Parameter::query("async"), async_query.as_ref());
    }
}

pub(super) static ASYNC: Operation = Operation::new("async", Method::Get, "/k2/{async}")
    .success(&[Statuses::Code(204)]);
