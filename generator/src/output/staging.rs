//! The staging folder: where files are completed before they are moved, and the lock of a run.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::hash::{BuildHasher, RandomState};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::OutputError;
use crate::diagnostics::OUTPUT_BUSY;

/// The folder's name in the output folder.
pub(super) const NAME: &str = ".letterpress.tmp";
const LOCK: &str = "lock";

/// The staging folder of this run. Dropping it removes the folder and ends the lock.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    staged: usize,
    /// Held until the folder is removed. The system ends the lock of a process that is killed.
    _lock: File,
}

impl Staging {
    /// Takes the lock, and clears what a killed run left.
    pub(super) fn open(root: &Path) -> Result<Self, OutputError> {
        let folder = root.join(NAME);
        // A run that ends removes the folder: who opened the lock file just before holds a file that nobody else sees.
        for _ in 0..20 {
            if let Some(lock) = try_lock(&folder)? {
                let staging = Self { folder, staged: 0, _lock: lock };
                staging.clear()?;
                return Ok(staging);
            }
        }
        Err(busy(&folder))
    }

    fn clear(&self) -> Result<(), OutputError> {
        let fail = |error| OutputError::io(&self.folder, "the staging folder can't be cleared", &error);
        for entry in fs::read_dir(&self.folder).map_err(fail)? {
            let entry = entry.map_err(fail)?;
            if entry.file_name() != LOCK {
                fs::remove_file(entry.path()).map_err(fail)?;
            }
        }
        Ok(())
    }

    /// Writes what shall become the file `target`, and gives its path in the staging folder.
    ///
    /// The system is not made to bring it down to the disk at once: with some thousand files that takes half a minute. What a
    /// failure of power leaves undone shows in the next comparison, which reads contents, and the next run mends it.
    pub(super) fn stage(&mut self, content: &[u8], target: &Path) -> Result<PathBuf, OutputError> {
        let path = self.folder.join(self.staged.to_string());
        self.staged += 1;
        let write = || {
            let mut file = File::create_new(&path)?;
            file.write_all(content)
        };
        match write() {
            Ok(()) => Ok(path),
            Err(error) => Err(OutputError::io(target, "the file can't be written", &error)),
        }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // The lock goes last: as soon as it is gone another run may put its own into the folder, which then stays. Whatever
        // fails here, the next run clears the folder.
        let _ = self.clear();
        let _ = fs::remove_file(self.folder.join(LOCK));
        let _ = fs::remove_dir(&self.folder);
    }
}

/// The lock, or `None` where the folder vanished in between.
fn try_lock(folder: &Path) -> Result<Option<File>, OutputError> {
    match fs::create_dir(folder) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            if !fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_dir()) {
                return Err(OutputError::in_the_way(
                    folder,
                    "letterpress needs this name for its staging folder",
                ));
            }
        }
        Err(error) => return Err(OutputError::io(folder, "the staging folder can't be made", &error)),
    }
    let path = folder.join(LOCK);
    let mut lock = match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path) {
        Ok(lock) => lock,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let _ = fs::remove_dir(folder); // goes only if it is empty
            return Err(OutputError::io(&path, "the lock can't be made", &error));
        }
    };
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(busy(folder)),
        Err(TryLockError::Error(error)) => {
            return Err(OutputError::io(&path, "the lock can't be taken", &error));
        }
    }
    // The file under this path is the locked one if it shows what was written to that.
    let token = RandomState::new().hash_one(std::process::id()).to_string();
    let written = lock.set_len(0).and_then(|()| lock.write_all(token.as_bytes()));
    if let Err(error) = written {
        let _ = fs::remove_file(&path);
        let _ = fs::remove_dir(folder);
        return Err(OutputError::io(&path, "the lock can't be written", &error));
    }
    Ok(fs::read(&path).is_ok_and(|seen| seen == token.as_bytes()).then_some(lock))
}

fn busy(folder: &Path) -> OutputError {
    OutputError::new(
        OUTPUT_BUSY,
        folder.parent().unwrap_or(folder),
        "another run writes to this folder at the moment",
    )
}
