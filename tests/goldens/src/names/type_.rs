// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Type`.

use crate::runtime::{
    Call, Core, Method, NoError, Operation, Parameter, Statuses, decode,
};
use super::models::Option;

/// The operations of `Type`.
///
/// [`Client::type_`](super::Client::type_) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Type<'c> {
    pub(super) core: &'c Core,
}

impl Type<'_> {
    /// Sends `GET /self/{type}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.type_().r#fn("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#fn(&self, r#type: &str) -> Fn {
        Fn(Call::new(self.core, &FN, decode::json).set(&Parameter::path("type"), r#type))
    }
}

/// The call that [`Type::fn`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Fn(Call<Option, NoError>);

crate::runtime::call! { Fn => Option, NoError; }

impl Fn {
    /// Sets the query parameter `self`.
    pub fn self_(self, self_: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("self"), self_.as_ref()))
    }

    /// Sets the query parameter `response`.
    pub fn response_parameter(self, response_parameter: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("response"), response_parameter.as_ref()))
    }
}

static FN: Operation =
    Operation::new("fn", Method::Get, "/self/{type}")
        .accept("application/json")
        .success(&[Statuses::Code(200)]);
