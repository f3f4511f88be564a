// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

use crate::runtime::Part;

/// The type `SendPictureRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPictureRequest {
    /// The property `title`.
    pub title: Option<String>,
    /// The property `picture`.
    pub picture: Part,
    /// The property `thumbnails`.
    pub thumbnails: Option<Vec<Part>>,
}

impl SendPictureRequest {
    /// A value with all that is required; the rest is not set.
    #[must_use]
    pub fn new(picture: impl Into<Part>) -> Self {
        Self {
            title: None,
            picture: picture.into(),
            thumbnails: None,
        }
    }

    /// The property `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The property `thumbnails`.
    #[must_use]
    pub fn thumbnails(mut self, thumbnails: impl Into<Vec<Part>>) -> Self {
        self.thumbnails = Some(thumbnails.into());
        self
    }
}

crate::runtime::parts! { SendPictureRequest {
    "title" => title: value;
    "picture" => picture: files;
    "thumbnails" => thumbnails: files;
} }
