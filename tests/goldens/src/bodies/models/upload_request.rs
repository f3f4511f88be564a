// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use crate::runtime::{Part, Patch};
use super::UploadRequestMeta;

/// The type `UploadRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadRequest {
    /// The property `file`.
    pub file: Part,
    /// The property `more`.
    pub more: Option<Vec<Part>>,
    /// The property `picture`.
    pub picture: Option<Part>,
    /// The property `title`.
    pub title: Option<String>,
    /// The property `size`.
    ///
    /// At most 9.
    pub size: Option<i64>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `meta`.
    pub meta: Option<UploadRequestMeta>,
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// The property `ids`.
    pub ids: Option<Vec<i64>>,
    /// The property `note`.
    pub note: Patch<String>,
}

impl UploadRequest {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(file: impl Into<Part>) -> Self {
        Self {
            file: file.into(),
            more: None,
            picture: None,
            title: None,
            size: None,
            tags: None,
            meta: None,
            labels: None,
            ids: None,
            note: Patch::Absent,
        }
    }

    /// The property `more`.
    #[must_use]
    pub fn more(mut self, more: impl Into<Vec<Part>>) -> Self {
        self.more = Some(more.into());
        self
    }

    /// The property `picture`.
    #[must_use]
    pub fn picture(mut self, picture: impl Into<Part>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    /// The property `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The property `size`.
    ///
    /// At most 9.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// The property `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The property `meta`.
    #[must_use]
    pub fn meta(mut self, meta: UploadRequestMeta) -> Self {
        self.meta = Some(meta);
        self
    }

    /// The property `labels`.
    #[must_use]
    pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// The property `ids`.
    #[must_use]
    pub fn ids(mut self, ids: impl Into<Vec<i64>>) -> Self {
        self.ids = Some(ids.into());
        self
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<Patch<String>>) -> Self {
        self.note = note.into();
        self
    }
}

crate::runtime::parts! { UploadRequest {
    "file" => file: files;
    "more" => more: files;
    "picture" => picture: files;
    "title" => title: value;
    "size" => size: value;
    "tags" => tags: value;
    "meta" => meta: value;
    "labels" => labels: value;
    "ids" => ids: value;
    "note" => note: value;
} }

crate::runtime::checks! { UploadRequest {
    "size" => size: Rule::Maximum(9.0);
} }
