//! Parts of a multipart body.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::{Patch, Upload};

/// A part of a multipart body: a file, or a value that the caller writes.
///
/// Texts and bytes become parts by themselves; [`file_name`](Self::file_name) and [`content_type`](Self::content_type) say
/// more about them.
///
/// ```
/// use letterpress_runtime::Part;
///
/// let picture = Part::bytes(vec![0x89, b'P', b'N', b'G']).file_name("logo.png").content_type("image/png");
/// let note = Part::text("the new logo");
/// # let _ = (picture, note);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    pub(crate) content: Upload,
    pub(crate) is_file: bool,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
}

impl Part {
    /// A file. Without more it is sent as `application/octet-stream`, under the name of its field.
    pub fn bytes(content: impl Into<Bytes>) -> Self {
        Self::upload(Upload::from_bytes(content))
    }

    /// A file whose content need not be in memory, otherwise as [`bytes`](Self::bytes).
    pub fn upload(content: impl Into<Upload>) -> Self {
        Self {
            content: content.into(),
            is_file: true,
            file_name: None,
            content_type: None,
            headers: Vec::new(),
        }
    }

    /// A text that is no file.
    pub fn text(content: impl Into<String>) -> Self {
        Self { is_file: false, ..Self::bytes(content.into()) }
    }

    /// The file name that the server is told.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The media type of the content, as in `image/png`.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Adds a header to the part. A name or value that can't be sent makes the call fail with
    /// [`Error::InvalidArgument`](super::Error::InvalidArgument).
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

/// Shows the length of the content only.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("length", &self.content.length())
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

macro_rules! into_part {
    ($($type:ty),*) => {$(
        impl From<$type> for Part {
            #[inline]
            fn from(content: $type) -> Self {
                Self::bytes(content)
            }
        }
    )*};
}

into_part!(Bytes, Vec<u8>, String, &'static [u8], &'static str);

impl From<Upload> for Part {
    fn from(content: Upload) -> Self {
        Self::upload(content)
    }
}

/// The parts of a multipart body whose description names none, in the order in which they are sent.
///
/// ```
/// use letterpress_runtime::{Part, Parts};
///
/// let parts = Parts::new()
///     .part("title", Part::text("Minutes"))
///     .part("file", Part::bytes("# Minutes\n").file_name("minutes.md").content_type("text/markdown"));
/// # let _ = parts;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts(pub(crate) Vec<(String, Part)>);

impl Parts {
    /// No part.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part; several may have one name.
    #[must_use]
    pub fn part(mut self, name: impl Into<String>, part: impl Into<Part>) -> Self {
        self.0.push((name.into(), part.into()));
        self
    }
}

/// What a member of a multipart body holds.
pub(crate) enum Content {
    File(Part),
    Value(Value),
}

/// Gathers the members of a multipart body in order.
#[doc(hidden)]
#[derive(Default)]
pub struct PartWriter {
    pub(crate) members: Vec<(String, Content)>,
    pub(crate) problem: Option<serde_json::Error>,
}

impl PartWriter {
    /// A member that holds files.
    pub fn files(&mut self, name: &str, files: &(impl Files + ?Sized)) {
        files.each(name, &mut |name, part| {
            self.members.push((name.to_owned(), Content::File(part.clone())));
        });
    }

    /// A member that is written by serde.
    pub fn value(&mut self, name: &str, value: &(impl Serialize + ?Sized)) {
        match serde_json::to_vec(value).and_then(|text| serde_json::from_slice(&text)) {
            Ok(value) => self.members.push((name.to_owned(), Content::Value(value))),
            Err(error) => self.problem = Some(error),
        }
    }

    /// Members of any names that are written by serde.
    pub fn values<T: Serialize>(&mut self, values: &BTreeMap<String, T>) {
        values.iter().for_each(|(name, value)| self.value(name, value));
    }
}

/// A multipart body; printed by `parts!`.
#[doc(hidden)]
pub trait ToParts {
    /// Writes the members.
    fn to_parts(&self, parts: &mut PartWriter);
}

impl ToParts for Parts {
    fn to_parts(&self, parts: &mut PartWriter) {
        self.0.iter().for_each(|(name, part)| parts.files(name, part));
    }
}

/// A member's value that holds files.
#[doc(hidden)]
pub trait Files {
    /// Gives each file with the name it is sent under.
    fn each(&self, name: &str, take: &mut dyn FnMut(&str, &Part));
}

impl Files for Part {
    fn each(&self, name: &str, take: &mut dyn FnMut(&str, &Part)) {
        take(name, self);
    }
}

impl<T: Files> Files for Option<T> {
    fn each(&self, name: &str, take: &mut dyn FnMut(&str, &Part)) {
        self.iter().for_each(|files| files.each(name, take));
    }
}

impl<T: Files> Files for Patch<T> {
    fn each(&self, name: &str, take: &mut dyn FnMut(&str, &Part)) {
        self.value().iter().for_each(|files| files.each(name, take));
    }
}

impl<T: Files> Files for Vec<T> {
    fn each(&self, name: &str, take: &mut dyn FnMut(&str, &Part)) {
        self.iter().for_each(|files| files.each(name, take));
    }
}

/// Members of any names.
impl<T: Files> Files for BTreeMap<String, T> {
    fn each(&self, _: &str, take: &mut dyn FnMut(&str, &Part)) {
        self.iter().for_each(|(name, files)| files.each(name, take));
    }
}

/// Prints [`ToParts`] for a model: one row a member, `"wire name" => field: files;` or `… value;`, and last, if there is
/// one, `extra => field: files;` or `… values;` for the members that have no row.
#[doc(hidden)]
#[macro_export]
macro_rules! parts {
    ($model:ident {
        $( $wire:literal => $field:ident : $kind:ident ; )*
        $( extra => $extra:ident : $extra_kind:ident ; )?
    }) => {
        impl $crate::runtime::ToParts for $model {
            #[allow(deprecated, unused_variables)]
            #[inline]
            fn to_parts(&self, parts: &mut $crate::runtime::PartWriter) {
                $( parts.$kind($wire, &self.$field); )*
                $( $crate::runtime::parts!(@extra parts self.$extra $extra_kind); )?
            }
        }
    };
    (@extra $parts:ident $self:ident . $extra:ident files) => { $parts.files("", &$self.$extra) };
    (@extra $parts:ident $self:ident . $extra:ident values) => { $parts.values(&$self.$extra) };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use parts;
