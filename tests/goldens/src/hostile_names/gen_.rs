// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Gen`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};

/// The operations of `Gen`.
///
/// [`Client::gen_`](super::Client::gen_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Gen<'c> {
    pub(super) core: &'c Core,
}

impl Gen<'_> {
    /// Sends `GET /k19/{gen}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.gen_().r#gen("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#gen(&self, r#gen: &str) -> GenCall {
        GenCall(Call::for_empty(self.core, &GEN).set(&Parameter::path("gen"), r#gen))
    }
}

crate::runtime::call! {
    /// The call that [`Gen::gen`] prepares: awaiting it sends it.
    pub struct GenCall => (), NoError {
        /// Sets the query parameter `gen`.
        fn gen_query(gen_query: impl AsRef<str>) => set(&Parameter::query("gen"), gen_query.as_ref());
    }
}

pub(super) static GEN: Operation = Operation::new("gen", Method::Get, "/k19/{gen}")
    .success(&[Statuses::Code(204)]);
