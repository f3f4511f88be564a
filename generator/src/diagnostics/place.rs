//! Where a diagnostic points: a file and a value in it.

use super::Pointer;

/// One text that was read; the index into [`Sources`](crate::source::Sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// Which part of the text a place underlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The key under which the value stands.
    Key,
    /// The value itself. A value of several lines is underlined by its first line.
    Value,
    /// These bytes of the text, whatever the pointer says: for errors found before there is a tree of values.
    Bytes {
        /// Offset of the first byte.
        start: usize,
        /// Offset behind the last byte.
        end: usize,
    },
}

/// A value in a file, or the key it stands under.
///
/// The pointer is resolved to a line and a column only when a diagnostic is printed. A value that the document
/// doesn't spell out (made by the generator while it normalised the document) is shown at the nearest enclosing value
/// that it does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The text.
    pub file: FileId,
    /// The value in that text.
    pub pointer: Pointer,
    /// What to underline.
    pub part: Part,
}

impl Place {
    /// The value at `pointer` in `file`.
    pub fn new(file: FileId, pointer: Pointer) -> Self {
        Self { file, pointer, part: Part::Value }
    }

    /// A whole file.
    pub fn root(file: FileId) -> Self {
        Self::new(file, Pointer::root())
    }

    /// Bytes of a file, for what has no pointer.
    pub fn bytes(file: FileId, start: usize, end: usize) -> Self {
        Self { file, pointer: Pointer::root(), part: Part::Bytes { start, end } }
    }

    /// The member `key` of the object at this place.
    pub fn child(&self, key: &str) -> Self {
        Self::new(self.file, self.pointer.child(key))
    }

    /// The element `index` of the array at this place.
    pub fn index(&self, index: usize) -> Self {
        Self::new(self.file, self.pointer.index(index))
    }

    /// The same place, underlining the key instead of the value.
    pub fn at_key(mut self) -> Self {
        self.part = Part::Key;
        self
    }
}
