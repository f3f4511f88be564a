// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The operations of `Server`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};

/// The operations of `Server`.
///
/// [`Client::server`](super::Client::server) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Server<'c> {
    pub(super) core: &'c Core,
}

impl Server<'_> {
    /// Sends `GET /words/dot`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.server().graph_user_list_user().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn graph_user_list_user(&self) -> GraphUserListUser {
        GraphUserListUser(Call::for_empty(self.core, &GRAPH_USER_LIST_USER))
    }
}

crate::runtime::call! {
    /// The call that [`Server::graph_user_list_user`] prepares: awaiting it sends it.
    pub struct GraphUserListUser => (), NoError {}
}

pub(super) static GRAPH_USER_LIST_USER: Operation =
    Operation::new("graph.user.ListUser", Method::Get, "/words/dot")
        .success(&[Statuses::Code(204)]);
