// Printed by letterpress from Errors in common 1. Do not edit: change the description and generate again.

//! The operations of `Floors`.

use crate::runtime::{Call, Core, Method, Operation, Statuses};

/// The operations of `Floors`.
///
/// [`Client::floors`](super::Client::floors) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Floors<'c> {
    pub(super) core: &'c Core,
}

impl Floors<'_> {
    /// Sends `GET /floors`.
    ///
    /// # Errors
    ///
    /// - 400, [`ListFloorsError::BadRequest`]: A sigh.
    /// - 401, [`ListFloorsError::Unauthorized`]: A sigh.
    /// - 403, [`ListFloorsError::Forbidden`]: A sigh.
    /// - 404, [`ListFloorsError::NotFound`]: A sigh.
    /// - 409, [`ListFloorsError::Conflict`]: A sigh.
    /// - 422, [`ListFloorsError::UnprocessableEntity`]: A sigh.
    /// - 503, [`ListFloorsError::ServiceUnavailable`]: A sigh.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.floors().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListFloors {
        ListFloors(Call::for_empty(self.core, &LIST_FLOORS))
    }

    /// Sends `POST /floors`.
    ///
    /// # Errors
    ///
    /// - 400, [`LayFloorError::BadRequest`]: A sigh.
    /// - 401, [`LayFloorError::Unauthorized`]: A sigh.
    /// - 403, [`LayFloorError::Forbidden`]: A sigh.
    /// - 404, [`LayFloorError::NotFound`]: A sigh.
    /// - 409, [`LayFloorError::Conflict`]: A sigh.
    /// - 422, [`LayFloorError::UnprocessableEntity`]: A sigh.
    /// - 503, [`LayFloorError::ServiceUnavailable`]: A sigh.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.floors().lay().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lay(&self) -> LayFloor {
        LayFloor(Call::for_empty(self.core, &LAY_FLOOR))
    }
}

crate::runtime::call! {
    /// The call that [`Floors::list`] prepares: awaiting it sends it.
    pub struct ListFloors => (), ListFloorsError {}

    /// The call that [`Floors::lay`] prepares: awaiting it sends it.
    pub struct LayFloor => (), LayFloorError {}
}

pub(super) static LIST_FLOORS: Operation = Operation::new("listFloors", Method::Get, "/floors")
    .accept("text/plain")
    .success(&[Statuses::Code(204)]);

pub(super) static LAY_FLOOR: Operation = Operation::new("layFloor", Method::Post, "/floors")
    .accept("text/plain")
    .success(&[Statuses::Code(204)]);

crate::runtime::answers! {
    /// Documented error answers that operations of [`Floors`] have in common, each under a name of its own.
    pub enum Error400To503 {
        /// Status 400.
        ///
        /// A sigh.
        400 => BadRequest(text String);
        /// Status 401.
        ///
        /// A sigh.
        401 => Unauthorized(text String);
        /// Status 403.
        ///
        /// A sigh.
        403 => Forbidden(text String);
        /// Status 404.
        ///
        /// A sigh.
        404 => NotFound(text String);
        /// Status 409.
        ///
        /// A sigh.
        409 => Conflict(text String);
        /// Status 422.
        ///
        /// A sigh.
        422 => UnprocessableEntity(text String);
        /// Status 503.
        ///
        /// A sigh.
        503 => ServiceUnavailable(text String);
    }
}

pub use self::Error400To503 as LayFloorError;
pub use self::Error400To503 as ListFloorsError;
