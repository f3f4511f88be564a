// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Dyn`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Dyn`.
///
/// [`Client::dyn_`](super::Client::dyn_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Dyn<'c> {
    pub(super) core: &'c Core,
}

impl Dyn<'_> {
    /// Sends `GET /k11/{dyn}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dyn_().r#dyn("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#dyn(&self, r#dyn: &str) -> DynCall {
        DynCall(Call::for_empty(self.core, &DYN).set(&Parameter::path("dyn"), r#dyn))
    }
}

crate::runtime::call! {
    /// The call that [`Dyn::dyn`] prepares: awaiting it sends it.
    pub struct DynCall => (), NoError {
        /// Sets the query parameter `dyn`.
        fn dyn_query(dyn_query: impl AsRef<str>) => set(&Parameter::query("dyn"), dyn_query.as_ref());
    }
}

pub(super) static DYN: Operation = Operation::new("dyn", Method::Get, "/k11/{dyn}")
    .success(&[Statuses::Code(204)]);
