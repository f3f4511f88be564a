// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Type`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Type`.
///
/// [`Client::type_`](super::Client::type_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Type<'c> {
    pub(super) core: &'c Core,
}

impl Type<'_> {
    /// Sends `GET /k43/{type}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.type_().r#type("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#type(&self, r#type: &str) -> TypeCall {
        TypeCall(Call::for_empty(self.core, &TYPE).set(&Parameter::path("type"), r#type))
    }
}

crate::runtime::call! {
    /// The call that [`Type::type`] prepares: awaiting it sends it.
    pub struct TypeCall => (), NoError {
        /// Sets the query parameter `type`.
        fn type_query(type_query: impl AsRef<str>) => set(&Parameter::query("type"), type_query.as_ref());
    }
}

pub(super) static TYPE: Operation = Operation::new("type", Method::Get, "/k43/{type}")
    .success(&[Statuses::Code(204)]);
