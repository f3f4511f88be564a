// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Super`.

use crate::runtime::{
    Call, Core, Method, NoError, Operation, Parameter, Statuses, decode,
};

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
    pub fn super_(&self, super_: &str) -> SuperCall {
        SuperCall(
            Call::new(self.core, &SUPER, decode::empty)
                .set(&Parameter::path("super"), super_),
        )
    }
}

/// The call that [`Super::super_`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct SuperCall(Call<(), NoError>);

crate::runtime::call! { SuperCall => (), NoError; }

impl SuperCall {
    /// Sets the query parameter `super`.
    pub fn super_query(self, super_query: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("super"), super_query.as_ref()))
    }
}

pub(super) static SUPER: Operation =
    Operation::new("super", Method::Get, "/k39/{super}")
        .success(&[Statuses::Code(204)]);
