// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

//! The operations of `Later`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::{Nulls, Open, Picture, Types};

/// The operations of `Later`.
///
/// [`Client::later`](super::Client::later) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Later<'c> {
    pub(super) core: &'c Core,
}

impl Later<'_> {
    /// Sends `POST /types`.
    ///
    /// Gives [`Types`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro_later::models::Types;
    ///
    /// # async fn example(client: &goldens::micro_later::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Types::new();
    /// let answer = client.later().echo_types(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_types(&self, body: &Types) -> EchoTypes {
        EchoTypes(Call::for_json(self.core, &ECHO_TYPES).json("application/json", body))
    }

    /// Sends `POST /open`.
    ///
    /// Gives [`Open`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro_later::models::Open;
    ///
    /// # async fn example(client: &goldens::micro_later::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Open::new();
    /// let answer = client.later().echo_open(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_open(&self, body: &Open) -> EchoOpen {
        EchoOpen(Call::for_json(self.core, &ECHO_OPEN).json("application/json", body))
    }

    /// Sends `POST /nulls`.
    ///
    /// Gives [`Nulls`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro_later::models::Nulls;
    ///
    /// # async fn example(client: &goldens::micro_later::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Nulls::new();
    /// let answer = client.later().echo_nulls(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_nulls(&self, body: &Nulls) -> EchoNulls {
        EchoNulls(Call::for_json(self.core, &ECHO_NULLS).json("application/json", body))
    }

    /// Sends `POST /pictures`.
    ///
    /// Gives [`Picture`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro_later::models::Picture;
    ///
    /// # async fn example(client: &goldens::micro_later::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Picture::new();
    /// let answer = client.later().echo_picture(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_picture(&self, body: &Picture) -> EchoPicture {
        EchoPicture(
            Call::for_json(self.core, &ECHO_PICTURE).json("application/json", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Later::echo_types`] prepares: awaiting it sends it.
    pub struct EchoTypes => Types, NoError {}

    /// The call that [`Later::echo_open`] prepares: awaiting it sends it.
    pub struct EchoOpen => Open, NoError {}

    /// The call that [`Later::echo_nulls`] prepares: awaiting it sends it.
    pub struct EchoNulls => Nulls, NoError {}

    /// The call that [`Later::echo_picture`] prepares: awaiting it sends it.
    pub struct EchoPicture => Picture, NoError {}
}

pub(super) static ECHO_TYPES: Operation = Operation::json("echoTypes", Method::Post, "/types")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_OPEN: Operation = Operation::json("echoOpen", Method::Post, "/open")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_NULLS: Operation = Operation::json("echoNulls", Method::Post, "/nulls")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_PICTURE: Operation = Operation::json("echoPicture", Method::Post, "/pictures")
    .success(&[Statuses::Code(200)]);
