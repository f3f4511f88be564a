// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The operations of `Api`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};

/// The operations of `Api`.
///
/// [`Client::api`](super::Client::api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Api<'c> {
    pub(super) core: &'c Core,
}

impl Api<'_> {
    /// Sends `GET /words/slash`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.api().users_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn users_list(&self) -> UsersList {
        UsersList(Call::for_empty(self.core, &USERS_LIST))
    }
}

crate::runtime::call! {
    /// The call that [`Api::users_list`] prepares: awaiting it sends it.
    pub struct UsersList => (), NoError {}
}

pub(super) static USERS_LIST: Operation = Operation::new("users/list", Method::Get, "/words/slash")
    .success(&[Statuses::Code(204)]);
