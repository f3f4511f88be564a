// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Self_`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Self_`.
///
/// [`Client::self_`](super::Client::self_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Self_<'c> {
    pub(super) core: &'c Core,
}

impl Self_<'_> {
    /// Sends `GET /k35/{self}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.self_().self_x2d19("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn self_x2d19(&self, self_: &str) -> SelfX2d19 {
        SelfX2d19(
            Call::for_empty(self.core, &SELF_X2D19).set(&Parameter::path("self"), self_),
        )
    }

    /// Sends `GET /k36/{Self}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.self_().self_("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn self_(&self, self_: &str) -> SelfCall {
        SelfCall(Call::for_empty(self.core, &SELF).set(&Parameter::path("Self"), self_))
    }
}

crate::runtime::call! {
    /// The call that [`Self_::self_x2d19`] prepares: awaiting it sends it.
    pub struct SelfX2d19 => (), NoError {
        /// Sets the query parameter `self`.
        fn self_query(self_query: impl AsRef<str>) => set(&Parameter::query("self"), self_query.as_ref());
    }

    /// The call that [`Self_::self_`] prepares: awaiting it sends it.
    pub struct SelfCall => (), NoError {
        /// Sets the query parameter `Self`.
        fn self_query(self_query: impl AsRef<str>) => set(&Parameter::query("Self"), self_query.as_ref());
    }
}

pub(super) static SELF_X2D19: Operation = Operation::new("self", Method::Get, "/k35/{self}")
    .success(&[Statuses::Code(204)]);

pub(super) static SELF: Operation = Operation::new("Self", Method::Get, "/k36/{Self}")
    .success(&[Statuses::Code(204)]);
