//! JSON texts one after the other: a line each (JSON Lines), or records (RFC 7464).

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, IgnoredAny};

use super::lines::{Ends, Line, Lines};
use super::{OpenBody, StreamError, decode};

/// What a record of RFC 7464 begins with.
const RECORD: u8 = 0x1e;

/// The items of an answer, as they come. Dropping it closes the connection.
///
/// ```
/// use letterpress_runtime::{JsonLines, StreamError};
///
/// async fn count<T: serde::de::DeserializeOwned>(mut lines: JsonLines<T>) -> Result<usize, StreamError> {
///     let mut count = 0;
///     while let Some(item) = lines.next().await {
///         item?;
///         count += 1;
///     }
///     Ok(count)
/// }
/// # let _ = count::<String>;
/// ```
pub struct JsonLines<T> {
    lines: Lines,
    /// The lines of a record that is not whole yet.
    pending: Vec<u8>,
    /// Items are records, which may have several lines.
    has_records: bool,
    is_over: bool,
    item: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> JsonLines<T> {
    pub(crate) fn new(body: OpenBody) -> Self {
        let lines = Lines::new(body, Ends::Records);
        Self { lines, pending: Vec::new(), has_records: false, is_over: false, item: PhantomData }
    }

    /// The next item; `None` after the last one. Empty lines are passed over. A future that is dropped early loses
    /// nothing.
    ///
    /// # Errors
    /// After [`StreamError::Decode`] the stream goes on with the next item. Every other error ends it.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        while !self.is_over {
            let is_whole = match self.lines.next().await {
                Ok(Line::Whole(line, end)) => {
                    self.pending.extend_from_slice(&line);
                    self.has_records |= end == RECORD;
                    end == RECORD || !self.has_records || is_json(&self.pending)
                }
                Ok(Line::Rest(rest)) => {
                    self.is_over = true;
                    self.pending.extend_from_slice(&rest);
                    true
                }
                Err(error) => {
                    self.is_over = true;
                    self.lines.close();
                    return Some(Err(error));
                }
            };
            let limit = self.lines.limit();
            if self.pending.len() > limit {
                self.is_over = true;
                self.lines.close();
                return Some(Err(StreamError::TooLong(limit)));
            }
            if !is_whole {
                self.pending.push(b'\n');
            } else if self.pending.iter().all(u8::is_ascii_whitespace) {
                self.pending.clear();
            } else {
                let item = std::mem::take(&mut self.pending);
                return Some(decode::json_text(&item, self.lines.scrubber()).map_err(StreamError::Decode));
            }
        }
        None
    }

    /// As [`next`](Self::next), and blocks the thread; not on a thread of an async runtime.
    ///
    /// # Errors
    /// [`StreamError`].
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Option<Result<T, StreamError>>
    where
        T: Send,
    {
        let next = super::blocking::wait(self.next());
        next.unwrap_or_else(|error| Some(Err(StreamError::Transport(error))))
    }
}

/// Whether it is a whole JSON text, or none that more lines would mend.
fn is_json(text: &[u8]) -> bool {
    !serde_json::from_slice::<IgnoredAny>(text).is_err_and(|error| error.is_eof())
}

impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonLines")
    }
}
