//! A file that stands alone.

use std::fs::{self, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::OutputError;

/// Writes a text that begins with `mark`. A file of the same name is replaced only if it begins with it, too, and stays as it
/// is where the text can't be written, on a disk that is full for one.
///
/// # Errors
/// Another file is in the way, or the system refuses to write.
pub fn write_file(path: &Path, mark: &str, text: &str) -> Result<(), OutputError> {
    let old = match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => return Err(OutputError::link(path)),
        Ok(metadata) if !metadata.is_file() => {
            return Err(OutputError::in_the_way(path, "this is no file, and letterpress did not make it"));
        }
        Ok(metadata) => {
            let mut start = Vec::new();
            let length = u64::try_from(mark.len()).unwrap_or(u64::MAX);
            let read = fs::File::open(path).and_then(|file| file.take(length).read_to_end(&mut start));
            read.map_err(|error| OutputError::io(path, "the file can't be read", &error))?;
            if start != mark.as_bytes() {
                return Err(OutputError::in_the_way(path, "letterpress did not print this file"));
            }
            Some(metadata.permissions())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(OutputError::io(path, "the file can't be looked at", &error)),
    };
    replace(path, text, old).map_err(|error| OutputError::io(path, "the file can't be written", &error))
}

/// Completes the file beside its place, then moves it there.
fn replace(path: &Path, text: &str, permissions: Option<Permissions>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut staged = new_file(folder)?;
    staged.write_all(text.as_bytes())?;
    if let Some(permissions) = permissions {
        staged.as_file().set_permissions(permissions)?;
    }
    staged.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A file that goes by itself unless it is moved; others may read it as far as files made here may be read.
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".letterpress");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}
