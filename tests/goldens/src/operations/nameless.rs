// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The operations of `Nameless`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Nameless`.
///
/// [`Client::nameless`](super::Client::nameless) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Nameless<'c> {
    pub(super) core: &'c Core,
}

impl Nameless<'_> {
    /// Sends `DELETE /nameless/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.nameless().delete_by_id("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_by_id(&self, id: &str) -> DeleteNamelessById {
        DeleteNamelessById(
            Call::for_empty(self.core, &DELETE_NAMELESS_BY_ID)
                .set(&Parameter::path("id"), id),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Nameless::delete_by_id`] prepares: awaiting it sends it.
    pub struct DeleteNamelessById => (), NoError {}
}

pub(super) static DELETE_NAMELESS_BY_ID: Operation =
    Operation::new("delete_nameless_by_id", Method::Delete, "/nameless/{id}")
        .success(&[Statuses::Code(204)]);
