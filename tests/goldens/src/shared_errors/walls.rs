// Printed by letterpress from Errors in common 1. Do not edit: change the description and generate again.

//! The operations of `Walls`.

use crate::runtime::{Call, Core, Method, Operation, Statuses};
use super::models::Trouble;

/// The operations of `Walls`.
///
/// [`Client::walls`](super::Client::walls) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Walls<'c> {
    pub(super) core: &'c Core,
}

impl Walls<'_> {
    /// Sends `GET /walls`.
    ///
    /// # Errors
    ///
    /// - 4XX, [`ListWallsError::ClientError`]: A sigh.
    /// - any other status, [`ListWallsError::Default`]: The house is closed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.walls().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListWalls {
        ListWalls(Call::for_empty(self.core, &LIST_WALLS))
    }

    /// Sends `POST /walls`.
    ///
    /// # Errors
    ///
    /// - 4XX, [`BuildWallError::ClientError`]: A sigh.
    /// - any other status, [`BuildWallError::Default`]: The house is closed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.walls().build().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn build(&self) -> BuildWall {
        BuildWall(Call::for_empty(self.core, &BUILD_WALL))
    }

    /// Sends `PUT /walls`.
    ///
    /// # Errors
    ///
    /// - 404, [`StraightenWallError::NotFound`]: No wall.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.walls().straighten().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn straighten(&self) -> StraightenWall {
        StraightenWall(Call::for_empty(self.core, &STRAIGHTEN_WALL))
    }

    /// Sends `DELETE /walls`.
    ///
    /// # Errors
    ///
    /// - 404, [`BreakWallError::NotFound`]: No wall.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shared_errors::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.walls().r#break().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#break(&self) -> BreakWall {
        BreakWall(Call::for_empty(self.core, &BREAK_WALL))
    }
}

crate::runtime::call! {
    /// The call that [`Walls::list`] prepares: awaiting it sends it.
    pub struct ListWalls => (), ListWallsError {}

    /// The call that [`Walls::build`] prepares: awaiting it sends it.
    pub struct BuildWall => (), BuildWallError {}

    /// The call that [`Walls::straighten`] prepares: awaiting it sends it.
    pub struct StraightenWall => (), StraightenWallError {}

    /// The call that [`Walls::break`] prepares: awaiting it sends it.
    pub struct BreakWall => (), BreakWallError {}
}

pub(super) static LIST_WALLS: Operation = Operation::new("listWalls", Method::Get, "/walls")
    .accept("text/plain")
    .success(&[Statuses::Code(204)]);

pub(super) static BUILD_WALL: Operation = Operation::new("buildWall", Method::Post, "/walls")
    .accept("text/plain")
    .success(&[Statuses::Code(204)]);

pub(super) static STRAIGHTEN_WALL: Operation = Operation::new("straightenWall", Method::Put, "/walls")
    .accept("application/json, application/problem+json")
    .success(&[Statuses::Code(204)]);

/// A body that an answer of [`Walls::straighten`] may have; the answer's `Content-Type` tells which.
///
/// The client asks for all of them. The header `accept` in the options of a call asks for one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StraightenWallNotFoundContent {
    /// `application/json`.
    Json(Trouble),
    /// `application/problem+json`.
    ProblemJson(Vec<String>),
}

crate::runtime::content! { StraightenWallNotFoundContent {
    "application/json" => Json(json);
    "application/problem+json" => ProblemJson(json);
} }

pub(super) static BREAK_WALL: Operation = Operation::new("breakWall", Method::Delete, "/walls")
    .accept("application/json, application/problem+json")
    .success(&[Statuses::Code(204)]);

/// A body that an answer of [`Walls::break`] may have; the answer's `Content-Type` tells which.
///
/// The client asks for all of them. The header `accept` in the options of a call asks for one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BreakWallNotFoundContent {
    /// `application/json`.
    Json(Trouble),
    /// `application/problem+json`.
    ProblemJson(Vec<String>),
}

crate::runtime::content! { BreakWallNotFoundContent {
    "application/json" => Json(json);
    "application/problem+json" => ProblemJson(json);
} }

crate::runtime::answers! {
    /// The documented error answers of [`Walls::straighten`].
    pub enum StraightenWallError {
        /// Status 404.
        ///
        /// No wall.
        404 => NotFound(content StraightenWallNotFoundContent);
    }

    /// The documented error answers of [`Walls::break`].
    pub enum BreakWallError {
        /// Status 404.
        ///
        /// No wall.
        404 => NotFound(content BreakWallNotFoundContent);
    }

    /// Documented error answers that operations of [`Walls`] have in common, each under a name of its own.
    pub enum Error4xxOrDefault {
        /// Status 4XX.
        ///
        /// A sigh.
        4 => ClientError(status u16, text String);
        /// Any other status.
        ///
        /// The house is closed.
        _ => Default(status u16);
    }
}

pub use self::Error4xxOrDefault as BuildWallError;
pub use self::Error4xxOrDefault as ListWallsError;
