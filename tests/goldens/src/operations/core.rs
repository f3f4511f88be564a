// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The operations of `Core`.

use crate::runtime::{Call, Method, NoError, Operation, Statuses};

/// The operations of `Core`.
///
/// [`Client::core`](super::Client::core) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Core<'c> {
    pub(super) core: &'c crate::runtime::Core,
}

impl Core<'_> {
    /// Sends `GET /words/space`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.core().list_all_of_them().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_all_of_them(&self) -> ListAllOfThem {
        ListAllOfThem(Call::for_empty(self.core, &LIST_ALL_OF_THEM))
    }
}

crate::runtime::call! {
    /// The call that [`Core::list_all_of_them`] prepares: awaiting it sends it.
    pub struct ListAllOfThem => (), NoError {}
}

pub(super) static LIST_ALL_OF_THEM: Operation =
    Operation::new("list all of them", Method::Get, "/words/space")
        .success(&[Statuses::Code(204)]);
