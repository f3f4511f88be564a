// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Super`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Super`.
///
/// [`Client::super_`](super::Client::super_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Super<'c> {
    pub(super) core: &'c Core,
}

impl Super<'_> {
    /// Sends `GET /k39/{super}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.super_().super_("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn super_(&self, super_: &str) -> SuperCall {
        SuperCall(
            Call::for_empty(self.core, &SUPER).set(&Parameter::path("super"), super_),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Super::super_`] prepares: awaiting it sends it.
    pub struct SuperCall => (), NoError {
        /// Sets the query parameter `super`.
        fn super_query(super_query: impl AsRef<str>) => set(&Parameter::query("super"), super_query.as_ref());
    }
}

pub(super) static SUPER: Operation = Operation::new("super", Method::Get, "/k39/{super}")
    .success(&[Statuses::Code(204)]);
