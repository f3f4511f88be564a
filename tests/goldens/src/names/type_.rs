// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `Type`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
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
    #[inline]
    pub fn r#fn(&self, r#type: &str) -> Fn {
        Fn(Call::for_json(self.core, &FN).set(&Parameter::path("type"), r#type))
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
    #[inline]
    pub fn a1(&self) -> A1 {
        A1(Call::for_empty(self.core, &A1_OPERATION))
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
    #[inline]
    pub fn into_(&self) -> Into {
        Into(Call::for_empty(self.core, &INTO))
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
    #[inline]
    pub fn get_the_thing_that_has_a_very_long_name_indeed_so_that_no_line_of_the_source_text_can_hold_it_twice(
        &self,
    ) -> GetTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice {
        GetTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice(
            Call::for_json(
                self.core,
                &GET_THE_THING_THAT_HAS_A_VERY_LONG_NAME_INDEED_SO_THAT_NO_LINE_OF_THE_SOURCE_TEXT_CAN_HOLD_IT_TWICE,
            ),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Type::fn`] prepares: awaiting it sends it.
    pub struct Fn => Option, NoError {
        /// Sets the query parameter `self`.
        fn self_(self_: impl AsRef<str>) => set(&Parameter::query("self"), self_.as_ref());
        /// Sets the query parameter `response`.
        fn response_parameter(response_parameter: impl AsRef<str>) =>
            set(&Parameter::query("response"), response_parameter.as_ref());
    }

    /// The call that [`Type::a1`] prepares: awaiting it sends it.
    pub struct A1 => (), NoError {}

    /// The call that [`Type::into_`] prepares: awaiting it sends it.
    pub struct Into => (), NoError {}

    /// The call that [`Type::get_the_thing_that_has_a_very_long_name_indeed_so_that_no_line_of_the_source_text_can_hold_it_twice`] prepares: awaiting it sends it.
    pub struct GetTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice =>
        TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice, NoError {}
}

pub(super) static FN: Operation = Operation::json("fn", Method::Get, "/self/{type}")
    .success(&[Statuses::Code(200)]);

pub(super) static A1_OPERATION: Operation = Operation::new("a1", Method::Get, "/a1")
    .success(&[Statuses::Code(204)]);

pub(super) static INTO: Operation = Operation::new("into", Method::Post, "/a1")
    .success(&[Statuses::Code(204)]);

pub(super) static GET_THE_THING_THAT_HAS_A_VERY_LONG_NAME_INDEED_SO_THAT_NO_LINE_OF_THE_SOURCE_TEXT_CAN_HOLD_IT_TWICE: Operation =
    Operation::json("getTheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice", Method::Get, "/long")
        .success(&[Statuses::Code(200)]);
