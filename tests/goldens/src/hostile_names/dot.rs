// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Dot`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::DotResponse;

/// The operations of `Dot`.
///
/// [`Client::dot`](super::Client::dot) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Dot<'c> {
    pub(super) core: &'c Core,
}

impl Dot<'_> {
    /// Sends `GET /f15`.
    ///
    /// Gives [`DotResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.dot().dot().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn dot(&self) -> DotCall {
        DotCall(Call::for_json(self.core, &DOT))
    }
}

crate::runtime::call! {
    /// The call that [`Dot::dot`] prepares: awaiting it sends it.
    pub struct DotCall => DotResponse, NoError {}
}

pub(super) static DOT: Operation = Operation::json("../dot.", Method::Get, "/f15")
    .success(&[Statuses::Code(200)]);
