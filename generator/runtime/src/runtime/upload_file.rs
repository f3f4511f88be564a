//! Files as content to send.

use std::io;
use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};
use tokio::fs::File;
use tokio::io::AsyncReadExt;

use super::{BodySource, BoxFuture, TransportError, TransportErrorKind, Upload};

/// Bytes that are read from a file at a time.
const PIECE: usize = 64 * 1024;

impl Upload {
    /// The content of a file, which is read while it is sent, and from its start on every attempt. The file must keep its
    /// length meanwhile.
    ///
    /// ```no_run
    /// use letterpress_runtime::Upload;
    ///
    /// let backup = Upload::from_file("backup.tar")?;
    /// // client.backups().upload(backup).await?
    /// # let _ = backup;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// The file can't be looked at, or is none.
    pub fn from_file(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let metadata = std::fs::metadata(&path)?;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is no file"));
        }
        Ok(Self::from_source(Some(metadata.len()), move || FileSource::Closed(path.clone())))
    }
}

enum FileSource {
    Closed(PathBuf),
    Open(File),
}

impl FileSource {
    async fn read(&mut self) -> io::Result<Option<Bytes>> {
        if let Self::Closed(path) = self {
            *self = Self::Open(File::open(&**path as &Path).await?);
        }
        let Self::Open(file) = self else { return Ok(None) };
        let mut piece = BytesMut::with_capacity(PIECE);
        let read = file.read_buf(&mut piece).await?;
        Ok((read > 0).then(|| piece.freeze()))
    }
}

impl BodySource for FileSource {
    fn next_chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            self.read().await.map_err(|error| {
                TransportError::new(TransportErrorKind::Interrupted, "a file to send can't be read")
                    .with_source(error)
            })
        })
    }
}
