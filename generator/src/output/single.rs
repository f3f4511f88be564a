//! A file that stands alone.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::OutputError;

/// Writes a text that begins with `mark`. A file of the same name is replaced only if it begins with it, too.
///
/// # Errors
/// Another file is in the way, or the system refuses to write.
pub fn write_file(path: &Path, mark: &str, text: &str) -> Result<(), OutputError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => return Err(OutputError::link(path)),
        Ok(metadata) if !metadata.is_file() => {
            return Err(OutputError::in_the_way(path, "this is no file, and letterpress did not make it"));
        }
        Ok(_) => {
            let mut start = Vec::new();
            let length = u64::try_from(mark.len()).unwrap_or(u64::MAX);
            let read = fs::File::open(path).and_then(|file| file.take(length).read_to_end(&mut start));
            read.map_err(|error| OutputError::io(path, "the file can't be read", &error))?;
            if start != mark.as_bytes() {
                return Err(OutputError::in_the_way(path, "letterpress did not print this file"));
            }
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(OutputError::io(path, "the file can't be looked at", &error)),
    }
    fs::write(path, text).map_err(|error| OutputError::io(path, "the file can't be written", &error))
}
