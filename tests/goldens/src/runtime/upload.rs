// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Content that is sent without being in memory at once.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::{BodySource, TransportError, TransportErrorKind};

/// Content to send: bytes in memory, or a source that is read piece by piece while it is sent.
///
/// A source that can be opened again is read anew on every attempt, so that retries send the same content. One that can't
/// ([`once`](Self::once)) is tried again only while nothing of it was read.
///
/// Content of a known length is sent with `Content-Length`, other content in chunks.
///
/// ```
/// use goldens::Upload;
///
/// let in_memory = Upload::from_bytes("two\nlines\n");
/// assert_eq!(in_memory.length(), Some(10));
/// // With the default transport also `Upload::from_file("backup.tar")?`; anything else with `from_source`.
/// ```
#[derive(Clone)]
pub struct Upload(Content);

#[derive(Clone)]
enum Content {
    Whole(Bytes),
    Source { length: Option<u64>, source: Arc<Source> },
}

enum Source {
    Again(Box<dyn Fn() -> Box<dyn BodySource> + Send + Sync>),
    /// `None` once it was opened.
    Once(Mutex<Option<Box<dyn BodySource>>>),
}

impl Upload {
    /// Content that is in memory.
    pub fn from_bytes(content: impl Into<Bytes>) -> Self {
        Self(Content::Whole(content.into()))
    }

    /// Content that `open` gives from its start, each time it is called. `length` is its exact number of bytes, if that is
    /// known; a source that gives another number makes the call fail.
    ///
    /// The call ends with the error of the source, if it gives one; its kind says whether the call may be tried again.
    ///
    /// ```
    /// use bytes::Bytes;
    /// use goldens::{BodySource, BoxFuture, TransportError, Upload};
    ///
    /// /// The numbers below a million, a line each: made while they are sent.
    /// struct Numbers(std::ops::Range<u32>);
    ///
    /// impl BodySource for Numbers {
    ///     fn next_chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
    ///         let lines: String = self.0.by_ref().take(1000).map(|number| format!("{number}\n")).collect();
    ///         Box::pin(async move { Ok((!lines.is_empty()).then(|| Bytes::from(lines))) })
    ///     }
    /// }
    ///
    /// let upload = Upload::from_source(None, || Numbers(0..1_000_000));
    /// assert_eq!(upload.length(), None); // is sent in chunks
    /// ```
    pub fn from_source<S: BodySource + 'static>(
        length: Option<u64>,
        open: impl Fn() -> S + Send + Sync + 'static,
    ) -> Self {
        let open = move || Box::new(open()) as Box<dyn BodySource>;
        Self(Content::Source { length, source: Arc::new(Source::Again(Box::new(open))) })
    }

    /// Content that can be read only once, as the body of another answer. As [`from_source`](Self::from_source) otherwise.
    pub fn once(length: Option<u64>, source: impl BodySource + 'static) -> Self {
        let source = Source::Once(Mutex::new(Some(Box::new(source))));
        Self(Content::Source { length, source: Arc::new(source) })
    }

    /// The number of bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Whole(bytes) => u64::try_from(bytes.len()).ok(),
            Content::Source { length, .. } => *length,
        }
    }

    /// The content, if it is in memory.
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes),
            Content::Source { .. } => None,
        }
    }

    /// Whether it can't be sent again.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.0 {
            Content::Source { source, .. } => match &**source {
                Source::Once(source) => source.lock().unwrap_or_else(PoisonError::into_inner).is_none(),
                Source::Again(_) => false,
            },
            Content::Whole(_) => false,
        }
    }

    /// The content from its start.
    pub(crate) fn open(self) -> Result<Opened, TransportError> {
        let source = match self.0 {
            Content::Whole(bytes) => return Ok(Opened::Whole(Some(bytes))),
            Content::Source { source, .. } => source,
        };
        match &*source {
            Source::Again(open) => Ok(Opened::Source(open())),
            Source::Once(source) => {
                let source = source.lock().unwrap_or_else(PoisonError::into_inner).take();
                source.map(Opened::Source).ok_or_else(|| {
                    let message = "the content was read before and can't be read again";
                    TransportError::new(TransportErrorKind::Refused, message)
                })
            }
        }
    }
}

/// Content that is being read.
pub(crate) enum Opened {
    Whole(Option<Bytes>),
    Source(Box<dyn BodySource>),
}

impl Opened {
    pub(crate) async fn next_chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        match self {
            Self::Whole(bytes) => Ok(bytes.take()),
            Self::Source(source) => source.next_chunk().await,
        }
    }
}

/// The same bytes, or the same source.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Content::Whole(one), Content::Whole(other)) => one == other,
            (Content::Source { source, .. }, Content::Source { source: other, .. }) => {
                Arc::ptr_eq(source, other)
            }
            _ => false,
        }
    }
}

impl Eq for Upload {}

/// No bytes.
impl Default for Upload {
    fn default() -> Self {
        Self::from_bytes(Bytes::new())
    }
}

/// Shows the length only: content may be secret.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("length", &self.length()).finish_non_exhaustive()
    }
}

macro_rules! into_upload {
    ($($type:ty),*) => {$(
        impl From<$type> for Upload {
            fn from(content: $type) -> Self {
                Self::from_bytes(content)
            }
        }
    )*};
}

into_upload!(Bytes, Vec<u8>, String, &'static [u8], &'static str);
