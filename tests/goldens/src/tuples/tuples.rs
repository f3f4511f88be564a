// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

//! The operations of `Tuples`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
use super::models::{Drawing, DrawingWrite, Point, Range};

/// The operations of `Tuples`.
///
/// [`Client::tuples`](super::Client::tuples) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Tuples<'c> {
    pub(super) core: &'c Core,
}

impl Tuples<'_> {
    /// Sends `POST /drawings`.
    ///
    /// Gives [`Drawing`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::tuples::models::DrawingWrite;
    ///
    /// # async fn example(client: &goldens::tuples::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = DrawingWrite::new();
    /// let answer = client.tuples().echo_drawing(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_drawing(&self, body: &DrawingWrite) -> EchoDrawing {
        EchoDrawing(
            Call::for_json(self.core, &ECHO_DRAWING)
                .checked_json("application/json", body),
        )
    }

    /// Sends `POST /points`.
    ///
    /// Gives [`Point`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::tuples::models::Point;
    ///
    /// # async fn example(client: &goldens::tuples::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Point(1.5, "north".to_owned());
    /// let answer = client.tuples().move_point(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn move_point(&self, body: &Point) -> MovePoint {
        MovePoint(Call::for_json(self.core, &MOVE_POINT).json("application/json", body))
    }
}

crate::runtime::call! {
    /// The call that [`Tuples::echo_drawing`] prepares: awaiting it sends it.
    pub struct EchoDrawing => Drawing, NoError {
        /// Sets the query parameter `range`.
        fn range(range: &Range) => set_serialized(&Parameter::query("range"), range);
    }

    /// The call that [`Tuples::move_point`] prepares: awaiting it sends it.
    pub struct MovePoint => Point, NoError {}
}

pub(super) static ECHO_DRAWING: Operation = Operation::json("echoDrawing", Method::Post, "/drawings")
    .success(&[Statuses::Code(200)]);

pub(super) static MOVE_POINT: Operation = Operation::json("movePoint", Method::Post, "/points")
    .success(&[Statuses::Code(200)]);
