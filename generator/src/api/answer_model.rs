//! The neutral model of answers: bodies, streams, headers.

use super::{MediaType, Statuses, Type};
use crate::diagnostics::Place;

/// One entry of `responses`.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status codes it holds for.
    pub statuses: Statuses,
    /// `description`.
    pub description: String,
    /// The entry of `content` that the client asks for first; `None`: no body, or only a stream.
    pub content: Option<MediaType>,
    /// Whether a header `Link` is described.
    pub link_header: bool,
    /// More media types that the client asks for and reads as it reads `content`.
    pub alike: Vec<String>,
    /// More entries that the client asks for; the `Content-Type` of an answer tells which one came.
    pub others: Vec<MediaType>,
    /// The entries that come item by item, one a kind.
    pub streams: Vec<Stream>,
    /// `headers` in document order.
    pub headers: Vec<ResponseHeader>,
    /// Where it stands.
    pub at: Place,
}

impl Answer {
    /// Every entry of `content` that is read at once.
    pub fn contents(&self) -> impl Iterator<Item = &MediaType> {
        self.content.iter().chain(&self.others)
    }

    /// The types of everything in it.
    pub(crate) fn types(&self) -> impl Iterator<Item = &Type> {
        let items = self.streams.iter().map(|stream| &stream.item);
        let headers = self.headers.iter().map(|header| &header.ty);
        self.contents().map(|content| &content.ty).chain(items).chain(headers)
    }
}

/// An entry of `content` whose body is a sequence of items.
#[derive(Debug, Clone)]
pub struct Stream {
    /// The media type as written.
    pub name: String,
    /// How the items are told apart.
    pub kind: StreamKind,
    /// The type of an item, of an event's data; [`Type::Any`] where the document does not say.
    pub item: Type,
    /// Whether an item is a text as it is, not JSON.
    pub is_text: bool,
    /// Where it stands.
    pub at: Place,
}

/// How the items of a stream are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamKind {
    /// `text/event-stream`.
    Events,
    /// A JSON text a line, or a record (RFC 7464).
    Lines,
}

/// An entry of `headers`.
#[derive(Debug, Clone)]
pub struct ResponseHeader {
    /// The name as written.
    pub name: String,
    /// What the document says of it.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// The type of its value.
    pub ty: Type,
    /// Whether the value is JSON (`content`), not the simple style.
    pub is_json: bool,
    /// Where it stands.
    pub at: Place,
}
