// Printed by letterpress from Response headers 1. Do not edit: change the description and generate again.

//! The operations of `Things`.

use jiff::Timestamp;

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
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
    #[inline]
    pub fn list(&self) -> ListThings {
        ListThings(Call::for_json(self.core, &LIST_THINGS))
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
    #[inline]
    pub fn count_things(&self) -> CountThings {
        CountThings(Call::for_empty(self.core, &COUNT_THINGS))
    }
}

crate::runtime::call! {
    /// The call that [`Things::list`] prepares: awaiting it sends it.
    pub struct ListThings => Vec<String>, ListThingsError {}

    /// The call that [`Things::count_things`] prepares: awaiting it sends it.
    pub struct CountThings => (), NoError {}
}

pub(super) static LIST_THINGS: Operation = Operation::json("listThings", Method::Get, "/things")
    .success(&[Statuses::Code(200)]);

pub(super) static COUNT_THINGS: Operation = Operation::new("countThings", Method::Head, "/things")
    .success(&[Statuses::Code(200)]);

crate::runtime::answers! {
    /// The documented error answers of [`Things::list`].
    pub enum ListThingsError {
        /// Status 429.
        ///
        /// Too many.
        429 => TooManyRequests;
    }
}

crate::runtime::headers! {
    /// The documented headers of answers of [`Things::list`], read from those that came.
    pub struct ListThingsHeaders {
        /// How many there are.
        "x-total" => x_total: value(i64);
        /// The header `x-sent`.
        "x-sent" => x_sent: value(Timestamp);
        /// The header `x-sum`.
        "x-sum" => x_sum: value(f64);
        /// The header `x-final`.
        #[deprecated = "the API's description deprecates this header"]
        "x-final" => x_final: value(bool);
        /// The header `x-tags`.
        "x-tags" => x_tags: list(Vec<String>);
        /// The header `x-sizes`.
        "x-sizes" => x_sizes: list(Vec<i32>);
        /// The header `x-state`.
        "x-state" => x_state: value(ListThingsResponseHeadersXState);
        /// The header `x-limits`.
        "x-limits" => x_limits: text(String);
        /// The header `x-filter`.
        "x-filter" => x_filter: json(Filter);
        /// The version.
        "etag" => etag: text(String);
        /// The header `of`.
        "of" => of_header: text(String);
    }

    /// The documented headers of error answers of [`Things::list`], read from those that came.
    pub struct ListThingsErrorHeaders {
        /// The header `retry-after`.
        "retry-after" => retry_after: value(i64);
    }

    /// The documented headers of answers of [`Things::count_things`], read from those that came.
    pub struct CountThingsHeaders {
        /// The header `x-total`.
        "x-total" => x_total: value(i64);
        /// Which version.
        "etag" => etag: text(String);
    }
}
