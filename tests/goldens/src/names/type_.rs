// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Type`.

use crate::runtime::{
    Call, Core, Method, NoError, Operation, Parameter, Statuses, decode,
};
use super::models::{
    Option, TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice,
};

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
    /// Gives [`Option`].
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

    /// Sends `GET /a1`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.type_().a1().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn a1(&self) -> A1 {
        A1(Call::new(self.core, &A1_OPERATION, decode::empty))
    }

    /// Sends `POST /a1`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.type_().into_().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_(&self) -> Into {
        Into(Call::new(self.core, &INTO, decode::empty))
    }

    /// Sends `GET /long`.
    ///
    /// Gives [`TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .type_()
    ///     .get_the_thing_that_has_a_very_long_name_indeed_so_that_no_line_of_the_source_text_can_hold_it_twice()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_the_thing_that_has_a_very_long_name_indeed_so_that_no_line_of_the_source_text_can_hold_it_twice(
        &self,
    ) -> GetTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice {
        GetTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice(
            Call::new(
                self.core,
                &GET_THE_THING_THAT_HAS_A_VERY_LONG_NAME_INDEED_SO_THAT_NO_LINE_OF_THE_SOURCE_TEXT_CAN_HOLD_IT_TWICE,
                decode::json,
            ),
        )
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

pub(super) static FN: Operation =
    Operation::new("fn", Method::Get, "/self/{type}")
        .accept("application/json")
        .success(&[Statuses::Code(200)]);

/// The call that [`Type::a1`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct A1(Call<(), NoError>);

crate::runtime::call! { A1 => (), NoError; }

pub(super) static A1_OPERATION: Operation =
    Operation::new("a1", Method::Get, "/a1")
        .success(&[Statuses::Code(204)]);

/// The call that [`Type::into_`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Into(Call<(), NoError>);

crate::runtime::call! { Into => (), NoError; }

pub(super) static INTO: Operation =
    Operation::new("into", Method::Post, "/a1")
        .success(&[Statuses::Code(204)]);

/// The call that [`Type::get_the_thing_that_has_a_very_long_name_indeed_so_that_no_line_of_the_source_text_can_hold_it_twice`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice(
    Call<
        TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice,
        NoError,
    >,
);

crate::runtime::call! { GetTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice => TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice, NoError; }

pub(super) static GET_THE_THING_THAT_HAS_A_VERY_LONG_NAME_INDEED_SO_THAT_NO_LINE_OF_THE_SOURCE_TEXT_CAN_HOLD_IT_TWICE: Operation =
    Operation::new("getTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice", Method::Get, "/long")
        .accept("application/json")
        .success(&[Statuses::Code(200)]);
