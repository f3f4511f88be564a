// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `All`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::{Std, Words};

/// The operations of `All`.
///
/// [`Client::all`](super::Client::all) gives it.
#[derive(Clone, Copy, Debug)]
pub struct All<'c> {
    pub(super) core: &'c Core,
}

impl All<'_> {
    /// Sends `POST /all`.
    ///
    /// Gives [`Std`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::hostile_names::models::Words;
    ///
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Words::new();
    /// let answer = client.all().all(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn all(&self, body: &Words) -> AllCall {
        AllCall(Call::for_json(self.core, &ALL).json("application/json", body))
    }
}

crate::runtime::call! {
    /// The call that [`All::all`] prepares: awaiting it sends it.
    pub struct AllCall => Std, NoError {}
}

pub(super) static ALL: Operation = Operation::json("all", Method::Post, "/all")
    .success(&[Statuses::Code(200)]);
