// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `AB`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses, decode};
use super::models::{ABResponse, ABResponseXcba9};

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
    pub fn a_b(&self) -> ABCall {
        ABCall(Call::new(self.core, &A_B, decode::json))
    }

    /// Sends `GET /f16`.
    ///
    /// Gives [`ABResponseXcba9`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.a_b().a_b_x7653().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn a_b_x7653(&self) -> ABX7653 {
        ABX7653(Call::new(self.core, &A_B_X7653, decode::json))
    }
}

crate::runtime::call! {
    /// The call that [`AB::a_b`] prepares: awaiting it sends it.
    pub struct ABCall => ABResponse, NoError {}

    /// The call that [`AB::a_b_x7653`] prepares: awaiting it sends it.
    pub struct ABX7653 => ABResponseXcba9, NoError {}
}

pub(super) static A_B: Operation = Operation::new("../a/b", Method::Get, "/f3")
    .accept("application/json")
    .success(&[Statuses::Code(200)]);

pub(super) static A_B_X7653: Operation = Operation::new("../a\0b", Method::Get, "/f16")
    .accept("application/json")
    .success(&[Statuses::Code(200)]);
