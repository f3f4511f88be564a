// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `NoId`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
use super::models::Vec;

/// The operations of `NoId`.
///
/// [`Client::no_id`](super::Client::no_id) gives it.
#[derive(Clone, Copy, Debug)]
pub struct NoId<'c> {
    pub(super) core: &'c Core,
}

impl NoId<'_> {
    /// Sends `GET /no-id/{a}/x`.
    ///
    /// Gives [`Vec`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.no_id().get_by_a_x("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_by_a_x(&self, a: &str) -> GetNoIdByAX {
        GetNoIdByAX(
            Call::for_json(self.core, &GET_NO_ID_BY_A_X).set(&Parameter::path("a"), a),
        )
    }
}

crate::runtime::call! {
    /// The call that [`NoId::get_by_a_x`] prepares: awaiting it sends it.
    pub struct GetNoIdByAX => Vec, NoError {}
}

pub(super) static GET_NO_ID_BY_A_X: Operation =
    Operation::json("get_no-id_by_a_x", Method::Get, "/no-id/{a}/x")
        .success(&[Statuses::Code(200)]);
