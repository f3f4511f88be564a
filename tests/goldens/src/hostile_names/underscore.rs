// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Underscore`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Underscore`.
///
/// [`Client::underscore`](super::Client::underscore) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Underscore<'c> {
    pub(super) core: &'c Core,
}

impl Underscore<'_> {
    /// Sends `GET /k58/{_}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.underscore().underscore("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn underscore(&self, underscore: &str) -> UnderscoreCall {
        UnderscoreCall(
            Call::for_empty(self.core, &UNDERSCORE)
                .set(&Parameter::path("_"), underscore),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Underscore::underscore`] prepares: awaiting it sends it.
    pub struct UnderscoreCall => (), NoError {
        /// Sets the query parameter `_`.
        fn underscore_query(underscore_query: impl AsRef<str>) =>
            set(&Parameter::query("_"), underscore_query.as_ref());
    }
}

pub(super) static UNDERSCORE: Operation = Operation::new("_", Method::Get, "/k58/{_}")
    .success(&[Statuses::Code(204)]);
