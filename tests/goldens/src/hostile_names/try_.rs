// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Try`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Try`.
///
/// [`Client::try_`](super::Client::try_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Try<'c> {
    pub(super) core: &'c Core,
}

impl Try<'_> {
    /// Sends `GET /k42/{try}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.try_().r#try("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#try(&self, r#try: &str) -> TryCall {
        TryCall(Call::for_empty(self.core, &TRY).set(&Parameter::path("try"), r#try))
    }
}

crate::runtime::call! {
    /// The call that [`Try::try`] prepares: awaiting it sends it.
    pub struct TryCall => (), NoError {
        /// Sets the query parameter `try`.
        fn try_query(try_query: impl AsRef<str>) => set(&Parameter::query("try"), try_query.as_ref());
    }
}

pub(super) static TRY: Operation = Operation::new("try", Method::Get, "/k42/{try}")
    .success(&[Statuses::Code(204)]);
