// Printed by letterpress from Response headers 1. Do not edit: change the description and generate again.

//! The operations of `Things`.

use http::HeaderMap;
use jiff::Timestamp;

use crate::runtime::{
    Call, Core, DecodeError, Method, NoError, Operation, Statuses, decode,
    response_header,
};
use super::models::{Filter, ListThingsResponseHeadersXState};

/// The operations of `Things`.
///
/// [`Client::things`](super::Client::things) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Things<'c> {
    pub(super) core: &'c Core,
}

impl Things<'_> {
    /// Sends `GET /things`.
    ///
    /// Gives `Vec<String>`.
    ///
    /// # Errors
    ///
    /// - 429, [`ListThingsError::TooManyRequests`]: Too many.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::response_headers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListThings {
        ListThings(Call::new(self.core, &LIST_THINGS, decode::json))
    }

    /// Sends `HEAD /things`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::response_headers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().count_things().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_things(&self) -> CountThings {
        CountThings(Call::new(self.core, &COUNT_THINGS, decode::empty))
    }
}

/// The call that [`Things::list`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListThings(Call<Vec<String>, ListThingsError>);

crate::runtime::call! { ListThings => Vec<String>, ListThingsError; }

pub(super) static LIST_THINGS: Operation =
    Operation::new("listThings", Method::Get, "/things")
        .accept("application/json")
        .success(&[Statuses::Code(200)]);

/// The documented headers of answers of [`Things::list`], read from those that came.
#[derive(Clone, Copy, Debug)]
pub struct ListThingsHeaders<'h>(&'h HeaderMap);

impl<'h> ListThingsHeaders<'h> {
    /// Looks at the headers of a response or an error.
    pub fn of(headers: &'h HeaderMap) -> Self {
        Self(headers)
    }

    /// How many there are.
    ///
    /// `None` if it did not come.
    pub fn x_total(&self) -> Option<Result<i64, DecodeError>> {
        response_header::value(self.0, "x-total")
    }

    /// The header `x-sent`.
    ///
    /// `None` if it did not come.
    pub fn x_sent(&self) -> Option<Result<Timestamp, DecodeError>> {
        response_header::value(self.0, "x-sent")
    }

    /// The header `x-sum`.
    ///
    /// `None` if it did not come.
    pub fn x_sum(&self) -> Option<Result<f64, DecodeError>> {
        response_header::value(self.0, "x-sum")
    }

    /// The header `x-final`.
    ///
    /// `None` if it did not come.
    #[deprecated = "the API's description deprecates this header"]
    pub fn x_final(&self) -> Option<Result<bool, DecodeError>> {
        response_header::value(self.0, "x-final")
    }

    /// The header `x-tags`.
    ///
    /// `None` if it did not come.
    pub fn x_tags(&self) -> Option<Result<Vec<String>, DecodeError>> {
        response_header::list(self.0, "x-tags")
    }

    /// The header `x-sizes`.
    ///
    /// `None` if it did not come.
    pub fn x_sizes(&self) -> Option<Result<Vec<i32>, DecodeError>> {
        response_header::list(self.0, "x-sizes")
    }

    /// The header `x-state`.
    ///
    /// `None` if it did not come.
    pub fn x_state(
        &self,
    ) -> Option<Result<ListThingsResponseHeadersXState, DecodeError>> {
        response_header::value(self.0, "x-state")
    }

    /// The header `x-limits`.
    ///
    /// `None` if it did not come.
    pub fn x_limits(&self) -> Option<Result<String, DecodeError>> {
        response_header::text(self.0, "x-limits")
    }

    /// The header `x-filter`.
    ///
    /// `None` if it did not come.
    pub fn x_filter(&self) -> Option<Result<Filter, DecodeError>> {
        response_header::json(self.0, "x-filter")
    }

    /// The version.
    ///
    /// `None` if it did not come.
    pub fn etag(&self) -> Option<Result<String, DecodeError>> {
        response_header::text(self.0, "etag")
    }

    /// The header `of`.
    ///
    /// `None` if it did not come.
    pub fn of_header(&self) -> Option<Result<String, DecodeError>> {
        response_header::text(self.0, "of")
    }
}

/// The documented headers of error answers of [`Things::list`], read from those that came.
#[derive(Clone, Copy, Debug)]
pub struct ListThingsErrorHeaders<'h>(&'h HeaderMap);

impl<'h> ListThingsErrorHeaders<'h> {
    /// Looks at the headers of a response or an error.
    pub fn of(headers: &'h HeaderMap) -> Self {
        Self(headers)
    }

    /// The header `retry-after`.
    ///
    /// `None` if it did not come.
    pub fn retry_after(&self) -> Option<Result<i64, DecodeError>> {
        response_header::value(self.0, "retry-after")
    }
}

/// The documented error answers of [`Things::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsError {
    /// Status 429.
    ///
    /// Too many.
    TooManyRequests,
}

crate::runtime::answers! { ListThingsError {
    429 => TooManyRequests;
} }

/// The call that [`Things::count_things`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct CountThings(Call<(), NoError>);

crate::runtime::call! { CountThings => (), NoError; }

pub(super) static COUNT_THINGS: Operation =
    Operation::new("countThings", Method::Head, "/things")
        .success(&[Statuses::Code(200)]);

/// The documented headers of answers of [`Things::count_things`], read from those that came.
#[derive(Clone, Copy, Debug)]
pub struct CountThingsHeaders<'h>(&'h HeaderMap);

impl<'h> CountThingsHeaders<'h> {
    /// Looks at the headers of a response or an error.
    pub fn of(headers: &'h HeaderMap) -> Self {
        Self(headers)
    }

    /// The header `x-total`.
    ///
    /// `None` if it did not come.
    pub fn x_total(&self) -> Option<Result<i64, DecodeError>> {
        response_header::value(self.0, "x-total")
    }
}
