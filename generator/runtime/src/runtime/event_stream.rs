//! `text/event-stream`, read as the HTML standard says ("Server-sent events", parsing an event stream).

use std::fmt;
use std::time::Duration;

use serde::de::DeserializeOwned;

use super::lines::{Ends, Line, Lines};
use super::text::Scrubber;
use super::{DecodeError, DecodeErrorKind, OpenBody, StreamError, decode};

/// What many APIs send as data when nothing more follows.
const DONE: &str = "[DONE]";

/// An event that the server sent.
///
/// [`EventStream`] has an example of its use.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// Its name; `message` where it has none.
    pub name: String,
    /// The last id that was sent with this event or before, empty if there was none.
    pub id: String,
    /// The time to wait before connecting again, if the server said so with this event or since the last one.
    pub retry: Option<Duration>,
    /// What it says.
    pub data: T,
}

/// The events of an answer, as they come. Dropping it closes the connection.
///
/// An event without data is none, and what is left when the connection ends without an empty line after it is dropped,
/// as the standard has it. Where data is JSON, the text `[DONE]` ends the stream. The client does not connect again by
/// itself: an operation that can go on takes the last `id` as a parameter.
///
/// ```
/// use letterpress_runtime::{EventStream, StreamError};
///
/// /// Prints what comes, and tells the id to go on from.
/// async fn follow(mut events: EventStream<String>) -> Result<String, StreamError> {
///     let mut last = String::new();
///     while let Some(event) = events.next().await {
///         match event {
///             Ok(event) => {
///                 println!("{}: {}", event.name, event.data);
///                 last = event.id;
///             }
///             Err(StreamError::Decode(error)) => println!("passed over: {error}"),
///             Err(error) => return Err(error),
///         }
///     }
///     Ok(last)
/// }
/// # let _ = follow;
/// // let events = client.changes().watch().await?;
/// ```
pub struct EventStream<T> {
    lines: Lines,
    decode: fn(String, &Scrubber) -> Result<T, DecodeError>,
    ends_at_done: bool,
    pending: Pending,
    last_id: String,
    is_over: bool,
}

/// What the lines since the last empty one said.
#[derive(Default)]
struct Pending {
    name: String,
    data: String,
    has_data: bool,
    retry: Option<Duration>,
}

impl<T: DeserializeOwned> EventStream<T> {
    /// Data is JSON.
    pub(crate) fn json(body: OpenBody) -> Self {
        Self::new(body, |data, scrubber| decode::json_text(data.as_bytes(), scrubber), true)
    }
}

impl EventStream<String> {
    /// Data is text.
    pub(crate) fn text(body: OpenBody) -> Self {
        Self::new(body, |data, _| Ok(data), false)
    }
}

impl<T> EventStream<T> {
    fn new(
        body: OpenBody,
        decode: fn(String, &Scrubber) -> Result<T, DecodeError>,
        ends_at_done: bool,
    ) -> Self {
        Self {
            lines: Lines::new(body, Ends::Any),
            decode,
            ends_at_done,
            pending: Pending::default(),
            last_id: String::new(),
            is_over: false,
        }
    }

    /// The next event; `None` when the server ends the stream. A future that is dropped early loses nothing.
    ///
    /// # Errors
    /// [`StreamError::Decode`] names the event, and the stream goes on after it. Every other error ends it.
    pub async fn next(&mut self) -> Option<Result<Event<T>, StreamError>> {
        while !self.is_over {
            match self.lines.next().await {
                Ok(Line::Whole(line, _)) if line.is_empty() => {
                    if let Some(event) = self.dispatch() {
                        return Some(event);
                    }
                }
                Ok(Line::Whole(line, _)) => {
                    self.field(&line);
                    let limit = self.lines.limit();
                    if self.pending.data.len() > limit {
                        self.end();
                        return Some(Err(StreamError::TooLong(limit)));
                    }
                }
                Ok(Line::Rest(_)) => self.end(),
                Err(error) => {
                    self.end();
                    return Some(Err(error));
                }
            }
        }
        None
    }

    /// As [`next`](Self::next), and blocks the thread; not on a thread of an async runtime.
    ///
    /// # Errors
    /// [`StreamError`].
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Option<Result<Event<T>, StreamError>>
    where
        T: Send,
    {
        let next = super::blocking::wait(self.next());
        next.unwrap_or_else(|error| Some(Err(StreamError::Transport(error))))
    }

    fn end(&mut self) {
        self.is_over = true;
        self.lines.close();
    }

    /// A line that is not empty.
    fn field(&mut self, line: &[u8]) {
        let line = String::from_utf8_lossy(line);
        let (name, value) = match line.split_once(':') {
            Some((name, value)) => (name, value.strip_prefix(' ').unwrap_or(value)),
            None => (&*line, ""),
        };
        let pending = &mut self.pending;
        match name {
            "event" => value.clone_into(&mut pending.name),
            "data" => {
                if pending.has_data {
                    pending.data.push('\n');
                }
                pending.has_data = true;
                pending.data.push_str(value);
            }
            "id" if !value.contains('\0') => value.clone_into(&mut self.last_id),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                pending.retry = value.parse().ok().map(Duration::from_millis).or(pending.retry);
            }
            // A comment has an empty name; fields of other names are not known.
            _ => {}
        }
    }

    /// The event that an empty line ends.
    fn dispatch(&mut self) -> Option<Result<Event<T>, StreamError>> {
        if !self.pending.has_data {
            // The waiting time is the stream's, not the event's.
            self.pending = Pending { retry: self.pending.retry, ..Pending::default() };
            return None;
        }
        let Pending { name, data, retry, .. } = std::mem::take(&mut self.pending);
        if self.ends_at_done && data == DONE {
            self.end();
            return None;
        }
        let name = if name.is_empty() { "message".to_owned() } else { name };
        Some(match (self.decode)(data, self.lines.scrubber()) {
            Ok(data) => Ok(Event { name, id: self.last_id.clone(), retry, data }),
            Err(error) => {
                let name = self.lines.scrubber().show(&name, 40);
                let message = format!("event `{name}`: {error}");
                Err(StreamError::Decode(DecodeError::new(DecodeErrorKind::Json, message)))
            }
        })
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventStream")
    }
}
