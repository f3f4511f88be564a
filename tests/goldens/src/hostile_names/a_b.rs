// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `AB`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::{ABResponse, ABResponseX62b5};

/// The operations of `AB`.
///
/// [`Client::a_b`](super::Client::a_b) gives it.
#[derive(Clone, Copy, Debug)]
pub struct AB<'c> {
    pub(super) core: &'c Core,
}

impl AB<'_> {
    /// Sends `GET /f3`.
    ///
    /// Gives [`ABResponseX62b5`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.a_b().a_b_x75f7().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn a_b_x75f7(&self) -> ABX75f7 {
        ABX75f7(Call::for_json(self.core, &A_B_X75F7))
    }

    /// Sends `GET /f16`.
    ///
    /// Gives [`ABResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.a_b().a_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn a_b(&self) -> ABCall {
        ABCall(Call::for_json(self.core, &A_B))
    }
}

crate::runtime::call! {
    /// The call that [`AB::a_b_x75f7`] prepares: awaiting it sends it.
    pub struct ABX75f7 => ABResponseX62b5, NoError {}

    /// The call that [`AB::a_b`] prepares: awaiting it sends it.
    pub struct ABCall => ABResponse, NoError {}
}

pub(super) static A_B_X75F7: Operation = Operation::json("../a/b", Method::Get, "/f3")
    .success(&[Statuses::Code(200)]);

pub(super) static A_B: Operation = Operation::json("../a\0b", Method::Get, "/f16")
    .success(&[Statuses::Code(200)]);
