//! A body of bytes while it comes.

use std::fmt;

use bytes::Bytes;

use super::{OpenBody, StreamError};

/// The bytes of a body, piece by piece, as large as it may be. Dropping it closes the connection.
///
/// ```
/// use std::io::Write;
/// use letterpress_runtime::ByteStream;
///
/// /// Writes a body of any size, of which only a piece is in memory at a time.
/// async fn save(mut body: ByteStream, file: &mut dyn Write) -> Result<(), Box<dyn std::error::Error>> {
///     while let Some(piece) = body.next_chunk().await {
///         file.write_all(&piece?)?;
///     }
///     Ok(())
/// }
/// # let _ = save;
/// // save(client.exports().download(id).stream().await?, &mut file).await?;
/// ```
pub struct ByteStream(OpenBody);

impl ByteStream {
    pub(crate) fn new(body: OpenBody) -> Self {
        Self(body)
    }

    /// The next piece; `None` after the last one and after an error. A future that is dropped early loses nothing.
    ///
    /// # Errors
    /// [`StreamError`]; a body that ends too early is one, so that `None` means that all of it came.
    pub async fn next_chunk(&mut self) -> Option<Result<Bytes, StreamError>> {
        self.0.next().await.transpose()
    }

    /// As [`next_chunk`](Self::next_chunk), and blocks the thread; not on a thread of an async runtime.
    ///
    /// # Errors
    /// [`StreamError`].
    #[cfg(feature = "blocking")]
    pub fn next_chunk_blocking(&mut self) -> Option<Result<Bytes, StreamError>> {
        let next = super::blocking::wait(self.next_chunk());
        next.unwrap_or_else(|error| Some(Err(StreamError::Transport(error))))
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}
