// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

//! The operations of `Schemas`.

use serde_json::Value;

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
use super::models::{Composed, EchoThingSizesItem, Event, Kept, Level, Thing};

/// The operations of `Schemas`.
///
/// [`Client::schemas`](super::Client::schemas) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Schemas<'c> {
    pub(super) core: &'c Core,
}

impl Schemas<'_> {
    /// Sends `POST /things`.
    ///
    /// Gives [`Thing`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::schemas::models::Thing;
    ///
    /// # async fn example(client: &goldens::schemas::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Thing::new();
    /// let answer = client.schemas().echo_thing(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_thing(&self, body: &Thing) -> EchoThing {
        EchoThing(Call::for_json(self.core, &ECHO_THING).json("application/json", body))
    }

    /// Sends `POST /events`.
    ///
    /// Gives [`Event`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::schemas::models::Event;
    ///
    /// # async fn example(client: &goldens::schemas::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Event::new("example");
    /// let answer = client.schemas().send_event(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_event(&self, body: &Event) -> SendEvent {
        SendEvent(Call::for_json(self.core, &SEND_EVENT).json("application/json", body))
    }

    /// Sends `POST /composed`.
    ///
    /// Gives [`Composed`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::schemas::models::Composed;
    ///
    /// # async fn example(client: &goldens::schemas::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Composed::new("example");
    /// let answer = client.schemas().echo_composed(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_composed(&self, body: &Composed) -> EchoComposed {
        EchoComposed(
            Call::for_json(self.core, &ECHO_COMPOSED).json("application/json", body),
        )
    }

    /// Sends `POST /kept`.
    ///
    /// Gives [`Kept`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::schemas::models::Kept;
    ///
    /// # async fn example(client: &goldens::schemas::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Kept::new();
    /// let answer = client.schemas().echo_kept(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_kept(&self, body: &Kept) -> EchoKept {
        EchoKept(
            Call::for_json(self.core, &ECHO_KEPT).checked_json("application/json", body),
        )
    }

    /// Sends `GET /roots/list`.
    ///
    /// Gives `Vec<Value>`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::schemas::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.schemas().get_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_list(&self) -> GetList {
        GetList(Call::for_json(self.core, &GET_LIST))
    }

    /// Sends `GET /roots/any`.
    ///
    /// Gives `Value`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::schemas::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.schemas().get_any().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_any(&self) -> GetAny {
        GetAny(Call::for_json(self.core, &GET_ANY))
    }
}

crate::runtime::call! {
    /// The call that [`Schemas::echo_thing`] prepares: awaiting it sends it.
    pub struct EchoThing => Thing, NoError {
        /// How much.
        fn level(level: Level) => set(&Parameter::query("level"), &level);
        /// Sets the query parameter `sizes`.
        fn sizes(sizes: &[EchoThingSizesItem]) => set(&Parameter::query("sizes"), sizes);
    }

    /// The call that [`Schemas::send_event`] prepares: awaiting it sends it.
    pub struct SendEvent => Event, NoError {}

    /// The call that [`Schemas::echo_composed`] prepares: awaiting it sends it.
    pub struct EchoComposed => Composed, NoError {}

    /// The call that [`Schemas::echo_kept`] prepares: awaiting it sends it.
    pub struct EchoKept => Kept, NoError {}

    /// The call that [`Schemas::get_list`] prepares: awaiting it sends it.
    pub struct GetList => Vec<Value>, NoError {}

    /// The call that [`Schemas::get_any`] prepares: awaiting it sends it.
    pub struct GetAny => Value, NoError {}
}

pub(super) static ECHO_THING: Operation = Operation::json("echoThing", Method::Post, "/things")
    .success(&[Statuses::Code(200)]);

pub(super) static SEND_EVENT: Operation = Operation::json("sendEvent", Method::Post, "/events")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_COMPOSED: Operation = Operation::json("echoComposed", Method::Post, "/composed")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_KEPT: Operation = Operation::json("echoKept", Method::Post, "/kept")
    .success(&[Statuses::Code(200)]);

pub(super) static GET_LIST: Operation = Operation::json("getList", Method::Get, "/roots/list")
    .success(&[Statuses::Code(200)]);

pub(super) static GET_ANY: Operation = Operation::json("getAny", Method::Get, "/roots/any")
    .success(&[Statuses::Code(200)]);
