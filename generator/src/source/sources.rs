//! The texts that were read, for diagnostics.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::moves::Moves;
use super::nodes::Format;
use crate::diagnostics::{FileId, Place, Pointer};

/// One text, with the path as the user gave it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path for messages.
    pub path: PathBuf,
    /// The text, without a byte order mark; empty if the file couldn't be read.
    pub text: String,
    format: Format,
    moves: Moves,
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
        self.files.push(SourceFile {
            path: path.to_owned(),
            text,
            format: Format::Yaml,
            moves: Moves::default(),
        });
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
        if let Some(file) = self.file_mut(id) {
            file.format = format;
        }
    }

    /// Overlays changed the tree of this file: where the values that they brought or shifted are written.
    pub(crate) fn overlaid(&mut self, id: FileId, moves: BTreeMap<String, Place>) {
        if let Some(file) = self.file_mut(id) {
            file.moves.overlaid(moves);
        }
    }

    /// A repair moved the value that stood at `from` to `to`, in the tree of this file.
    pub(crate) fn repaired(&mut self, id: FileId, to: &Pointer, from: &Pointer) {
        if let Some(file) = self.file_mut(id) {
            file.moves.repaired(to, from);
        }
    }

    /// What a reference at `at` leads to was put in its place, as it stands at `from`; `own` are the members that were there.
    pub(crate) fn written_out(&mut self, at: &Place, from: &Place, own: &[String]) {
        if let Some(file) = self.file_mut(at.file) {
            file.moves.written_out(at, from, own);
        }
    }

    /// Where the value at a place of the tree is written.
    pub(super) fn origin(&self, place: &Place) -> Option<Place> {
        self.file(place.file)?.moves.origin(place)
    }

    fn file_mut(&mut self, id: FileId) -> Option<&mut SourceFile> {
        self.files.get_mut(usize::try_from(id.0).ok()?)
    }

    /// All files, in the order they were read.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }
}
