//! Why a tree can't be written or compared.

use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostics::{
    Code, Diagnostic, FILE_IN_THE_WAY, NOT_WRITTEN, Place, SYMBOLIC_LINK, UNSAFE_FILE_NAME,
};
use crate::source::Sources;

/// Why a tree can't be written or compared. Its place is a path on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputError {
    /// The kind; one of 05xx.
    pub code: Code,
    /// The file or folder.
    pub path: PathBuf,
    /// What is wrong with it.
    pub message: String,
}

impl OutputError {
    pub(super) fn new(code: Code, path: &Path, message: impl Into<String>) -> Self {
        Self { code, path: path.to_owned(), message: message.into() }
    }

    /// A failure of the operating system.
    pub(super) fn io(path: &Path, doing: &str, error: &io::Error) -> Self {
        Self::new(NOT_WRITTEN, path, format!("{doing}: {error}"))
    }

    pub(super) fn in_the_way(path: &Path, why: &str) -> Self {
        Self::new(FILE_IN_THE_WAY, path, why)
    }

    pub(super) fn link(path: &Path) -> Self {
        Self::new(SYMBOLIC_LINK, path, "this is a symbolic link; letterpress writes through none")
    }

    pub(super) fn unsafe_name(path: &str, why: &str) -> Self {
        Self::new(UNSAFE_FILE_NAME, Path::new(path), format!("no file can be called {path:?}: {why}"))
    }

    /// The diagnostic, with the path as its place.
    pub fn into_diagnostic(self, sources: &mut Sources) -> Diagnostic {
        let file = sources.add(&self.path, String::new());
        Diagnostic::new(self.code, Place::root(file), self.message)
    }
}
