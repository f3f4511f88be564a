// Printed by letterpress from Errors in common 1. Do not edit: change the description and generate again.

//! The operations of `Doors`.

use crate::runtime::{Call, Core, Method, Operation, Parameter, Statuses};
use super::models::Trouble;

/// The operations of `Doors`.
///
/// [`Client::doors`](super::Client::doors) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Doors<'c> {
    pub(super) core: &'c Core,
}

impl Doors<'_> {
    /// Sends `GET /doors/{door}`.
    ///
    /// # Errors
    ///
    /// - 404, [`GetDoorError::NotFound`]: No door has this name.
    /// - 409, [`GetDoorError::Conflict`]: Somebody is in it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().get("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, door: &str) -> GetDoor {
        GetDoor(
            Call::for_empty(self.core, &GET_DOOR).set(&Parameter::path("door"), door),
        )
    }

    /// Sends `PUT /doors/{door}`.
    ///
    /// # Errors
    ///
    /// - 409, [`OpenDoorError::Conflict`]: Somebody is in it.
    /// - 404, [`OpenDoorError::NotFound`]: There is nothing to open.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open(&self, door: &str) -> OpenDoor {
        OpenDoor(
            Call::for_empty(self.core, &OPEN_DOOR).set(&Parameter::path("door"), door),
        )
    }

    /// Sends `PATCH /doors/{door}`.
    ///
    /// # Errors
    ///
    /// - 404, [`PaintDoorError::NotFound`]: A sigh.
    /// - 409, [`PaintDoorError::Conflict`]: A sigh.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().paint("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn paint(&self, door: &str) -> PaintDoor {
        PaintDoor(
            Call::for_empty(self.core, &PAINT_DOOR).set(&Parameter::path("door"), door),
        )
    }

    /// Sends `DELETE /doors/{door}`.
    ///
    /// # Errors
    ///
    /// - 404, [`RemoveDoorError::NotFound`]: A sigh.
    /// - 409, [`RemoveDoorError::Conflict`]: A sigh.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().remove("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove(&self, door: &str) -> RemoveDoor {
        RemoveDoor(
            Call::for_empty(self.core, &REMOVE_DOOR).set(&Parameter::path("door"), door),
        )
    }

    /// Sends `POST /doors/{door}`.
    ///
    /// # Errors
    ///
    /// - 404, [`LockDoorError::NotFound`]: A sigh.
    /// - 409, [`LockDoorError::Conflict`]: It is locked already.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().lock("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lock(&self, door: &str) -> LockDoor {
        LockDoor(
            Call::for_empty(self.core, &LOCK_DOOR).set(&Parameter::path("door"), door),
        )
    }

    /// Sends `GET /error404`.
    ///
    /// # Errors
    ///
    /// - 404, [`Error404Error::NotFound`]: Nothing is.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().error404().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn error404(&self) -> Error404 {
        Error404(Call::for_empty(self.core, &ERROR404))
    }

    /// Sends `DELETE /error404`.
    ///
    /// # Errors
    ///
    /// - 404, [`ForgetError::NotFound`]: Nothing is.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().forget().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn forget(&self) -> Forget {
        Forget(Call::for_empty(self.core, &FORGET))
    }
}

crate::runtime::call! {
    /// The call that [`Doors::get`] prepares: awaiting it sends it.
    pub struct GetDoor => (), GetDoorError {}

    /// The call that [`Doors::open`] prepares: awaiting it sends it.
    pub struct OpenDoor => (), OpenDoorError {}

    /// The call that [`Doors::paint`] prepares: awaiting it sends it.
    pub struct PaintDoor => (), PaintDoorError {}

    /// The call that [`Doors::remove`] prepares: awaiting it sends it.
    pub struct RemoveDoor => (), RemoveDoorError {}

    /// The call that [`Doors::lock`] prepares: awaiting it sends it.
    pub struct LockDoor => (), LockDoorError {}

    /// The call that [`Doors::error404`] prepares: awaiting it sends it.
    pub struct Error404 => (), Error404Error {}

    /// The call that [`Doors::forget`] prepares: awaiting it sends it.
    pub struct Forget => (), ForgetError {}
}

pub(super) static GET_DOOR: Operation = Operation::json("getDoor", Method::Get, "/doors/{door}")
    .success(&[Statuses::Code(204)]);

pub(super) static OPEN_DOOR: Operation = Operation::json("openDoor", Method::Put, "/doors/{door}")
    .success(&[Statuses::Code(204)]);

pub(super) static PAINT_DOOR: Operation = Operation::new("paintDoor", Method::Patch, "/doors/{door}")
    .accept("text/plain")
    .success(&[Statuses::Code(204)]);

pub(super) static REMOVE_DOOR: Operation = Operation::new("removeDoor", Method::Delete, "/doors/{door}")
    .accept("text/plain")
    .success(&[Statuses::Code(204)]);

pub(super) static LOCK_DOOR: Operation = Operation::new("lockDoor", Method::Post, "/doors/{door}")
    .accept("text/plain")
    .success(&[Statuses::Code(204)]);

pub(super) static ERROR404: Operation = Operation::new("error404", Method::Get, "/error404")
    .success(&[Statuses::Code(204)]);

pub(super) static FORGET: Operation = Operation::new("forget", Method::Delete, "/error404")
    .success(&[Statuses::Code(204)]);

crate::runtime::answers! {
    /// The documented error answers of [`Doors::lock`].
    pub enum LockDoorError {
        /// Status 404.
        ///
        /// A sigh.
        404 => NotFound(text String);
        /// Status 409.
        ///
        /// It is locked already.
        409 => Conflict;
    }

    /// Documented error answers that operations of [`Doors`] have in common, each under a name of its own.
    pub enum Error404Or409 {
        /// Status 404.
        ///
        /// No door has this name.
        ///
        /// There is nothing to open.
        404 => NotFound(json Trouble);
        /// Status 409.
        ///
        /// Somebody is in it.
        409 => Conflict(json Trouble);
    }

    /// Documented error answers that operations of [`Doors`] have in common, each under a name of its own.
    pub enum Error404Or409WithText {
        /// Status 404.
        ///
        /// A sigh.
        404 => NotFound(text String);
        /// Status 409.
        ///
        /// A sigh.
        409 => Conflict(text String);
    }

    /// Documented error answers that operations of [`Doors`] have in common, each under a name of its own.
    pub enum Error404WithoutBody {
        /// Status 404.
        ///
        /// Nothing is.
        404 => NotFound;
    }
}

pub use self::Error404Or409 as GetDoorError;
pub use self::Error404Or409 as OpenDoorError;

pub use self::Error404Or409WithText as PaintDoorError;
pub use self::Error404Or409WithText as RemoveDoorError;

pub use self::Error404WithoutBody as Error404Error;
pub use self::Error404WithoutBody as ForgetError;
