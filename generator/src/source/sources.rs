//! The texts that were read, for diagnostics.

use std::path::{Path, PathBuf};

use super::nodes::Format;
use crate::diagnostics::FileId;

/// One text, with the path as the user gave it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path for messages.
    pub path: PathBuf,
    /// The text, without a byte order mark; empty if the file couldn't be read.
    pub text: String,
    format: Format,
}

/// All texts that were read, by [`FileId`].
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// No text yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text under the path that messages print.
    pub fn add(&mut self, path: &Path, text: String) -> FileId {
        let id = FileId(self.files.len().try_into().unwrap_or(u32::MAX));
        self.files.push(SourceFile { path: path.to_owned(), text, format: Format::Yaml });
        id
    }

    /// The file of this id.
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(usize::try_from(id.0).ok()?)
    }

    /// The text of this id; empty if there is none.
    pub fn text(&self, id: FileId) -> &str {
        self.file(id).map_or("", |file| &file.text)
    }

    /// The notation of this text.
    pub(crate) fn format(&self, id: FileId) -> Format {
        self.file(id).map_or(Format::Yaml, |file| file.format)
    }

    pub(super) fn set_format(&mut self, id: FileId, format: Format) {
        let index = usize::try_from(id.0).unwrap_or(usize::MAX);
        if let Some(file) = self.files.get_mut(index) {
            file.format = format;
        }
    }

    /// All files, in the order they were read.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }
}
