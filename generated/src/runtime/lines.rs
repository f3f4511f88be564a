// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Lines of a body while it comes, for everything that is made of lines.

use bytes::{Buf, BytesMut};

use super::text::Scrubber;
use super::{OpenBody, StreamError};

/// Which bytes end a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    /// LF, CR, and CR LF.
    Any,
    /// LF, and the record separator of RFC 7464. A CR before an LF is white space of JSON.
    Records,
}

/// Cuts a body into lines.
pub(crate) struct Lines {
    body: OpenBody,
    ends: Ends,
    buffer: BytesMut,
    /// How much of the buffer has no end of a line in it.
    searched: usize,
    /// The last line ended in CR, so an LF that follows belongs to it.
    after_cr: bool,
    is_first: bool,
}

/// A line, or the end of the body.
pub(crate) enum Line {
    /// Without its end, which was this byte.
    Whole(BytesMut, u8),
    /// What stood behind the last end of a line, perhaps nothing.
    Rest(BytesMut),
}

impl Lines {
    pub(crate) fn new(body: OpenBody, ends: Ends) -> Self {
        Self { body, ends, buffer: BytesMut::new(), searched: 0, after_cr: false, is_first: true }
    }

    /// The next line. A future that is dropped early loses nothing.
    pub(crate) async fn next(&mut self) -> Result<Line, StreamError> {
        loop {
            if let Some((line, end)) = self.take_line() {
                return Ok(Line::Whole(line, end));
            }
            let limit = self.body.limit();
            if self.buffer.len() > limit {
                self.close();
                return Err(StreamError::TooLong(limit));
            }
            match self.body.next().await? {
                Some(chunk) => self.buffer.extend_from_slice(&chunk),
                None => {
                    self.searched = 0;
                    return Ok(Line::Rest(self.buffer.split()));
                }
            }
        }
    }

    /// Ends it, and with it the connection.
    pub(crate) fn close(&mut self) {
        self.body.close();
        self.buffer.clear();
        self.searched = 0;
    }

    /// What removes the client's credentials from texts.
    pub(crate) fn scrubber(&self) -> &Scrubber {
        self.body.scrubber()
    }

    /// The limit of what one item may need.
    pub(crate) fn limit(&self) -> usize {
        self.body.limit()
    }

    fn take_line(&mut self) -> Option<(BytesMut, u8)> {
        if self.after_cr && !self.buffer.is_empty() {
            self.after_cr = false;
            if self.buffer.first() == Some(&b'\n') {
                self.buffer.advance(1);
            }
        }
        let ends = self.ends;
        let is_end = |byte: &u8| match ends {
            Ends::Any => matches!(byte, b'\n' | b'\r'),
            Ends::Records => matches!(byte, b'\n' | b'\x1e'),
        };
        let unsearched = self.buffer.get(self.searched..).unwrap_or_default();
        let Some(found) = unsearched.iter().position(is_end) else {
            self.searched = self.buffer.len();
            return None;
        };
        let mut line = self.buffer.split_to(self.searched + found);
        self.searched = 0;
        let end = self.buffer.get_u8();
        self.after_cr = end == b'\r';
        // A byte order mark may stand before everything.
        if std::mem::take(&mut self.is_first) && line.starts_with(b"\xef\xbb\xbf") {
            line.advance(3);
        }
        Some((line, end))
    }
}
