// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The operations of `U52d5U7269`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};

/// The operations of `U52d5U7269`.
///
/// [`Client::u52d5_u7269`](super::Client::u52d5_u7269) gives it.
#[derive(Clone, Copy, Debug)]
pub struct U52d5U7269<'c> {
    pub(super) core: &'c Core,
}

impl U52d5U7269<'_> {
    /// Sends `GET /words/other`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.u52d5_u7269().u52d5_u7269().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn u52d5_u7269(&self) -> U52d5U7269Call {
        U52d5U7269Call(Call::for_empty(self.core, &U52D5_U7269))
    }
}

crate::runtime::call! {
    /// The call that [`U52d5U7269::u52d5_u7269`] prepares: awaiting it sends it.
    pub struct U52d5U7269Call => (), NoError {}
}

pub(super) static U52D5_U7269: Operation = Operation::new("動物", Method::Get, "/words/other")
    .success(&[Statuses::Code(204)]);
