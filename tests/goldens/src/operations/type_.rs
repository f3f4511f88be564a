// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The operations of `Type`.

use crate::runtime::{Core, Method, NoError, Operation, Statuses};

/// The operations of `Type`.
///
/// [`Client::type_`](super::Client::type_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Type<'c> {
    pub(super) core: &'c Core,
}

impl Type<'_> {
    /// Sends `GET /words/keyword`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.type_().r#type().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#type(&self) -> TypeCall {
        TypeCall(crate::runtime::Call::for_empty(self.core, &TYPE))
    }

    /// Sends `GET /words/client`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.type_().clone_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn clone_(&self) -> Clone {
        Clone(crate::runtime::Call::for_empty(self.core, &CLONE))
    }

    /// Sends `GET /words/core`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.type_().call().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn call(&self) -> Call {
        Call(crate::runtime::Call::for_empty(self.core, &CALL))
    }
}

crate::runtime::call! {
    /// The call that [`Type::type`] prepares: awaiting it sends it.
    pub struct TypeCall => (), NoError {}

    /// The call that [`Type::clone_`] prepares: awaiting it sends it.
    pub struct Clone => (), NoError {}

    /// The call that [`Type::call`] prepares: awaiting it sends it.
    pub struct Call => (), NoError {}
}

pub(super) static TYPE: Operation = Operation::new("type", Method::Get, "/words/keyword")
    .success(&[Statuses::Code(204)]);

pub(super) static CLONE: Operation = Operation::new("clone", Method::Get, "/words/client")
    .success(&[Statuses::Code(204)]);

pub(super) static CALL: Operation = Operation::new("call", Method::Get, "/words/core")
    .success(&[Statuses::Code(204)]);
