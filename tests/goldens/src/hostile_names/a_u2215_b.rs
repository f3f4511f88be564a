// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `AU2215B`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::AU2215BResponse;

/// The operations of `AU2215B`.
///
/// [`Client::a_u2215_b`](super::Client::a_u2215_b) gives it.
#[derive(Clone, Copy, Debug)]
pub struct AU2215B<'c> {
    pub(super) core: &'c Core,
}

impl AU2215B<'_> {
    /// Sends `GET /f17`.
    ///
    /// Gives [`AU2215BResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.a_u2215_b().a_u2215_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn a_u2215_b(&self) -> AU2215BCall {
        AU2215BCall(Call::for_json(self.core, &A_U2215_B))
    }
}

crate::runtime::call! {
    /// The call that [`AU2215B::a_u2215_b`] prepares: awaiting it sends it.
    pub struct AU2215BCall => AU2215BResponse, NoError {}
}

pub(super) static A_U2215_B: Operation = Operation::json("../a∕b", Method::Get, "/f17")
    .success(&[Statuses::Code(200)]);
