//! The plan of answers: what a call gives, enums by status and by media type, streams, views of headers.

use super::{StatusPlan, TypePlan};

/// What a call gives on success.
#[derive(Debug, Clone)]
pub enum OutputPlan {
    /// Nothing: `()`.
    Empty,
    /// One type, read by this decoder.
    One(DecoderPlan, TypePlan),
    /// One JSON type, or nothing: an `Option`.
    OptionalJson(TypePlan),
    /// Several: an enum of answers.
    Several(AnswersPlan),
    /// The body while it comes.
    Stream(StreamPlan),
}

/// A decoder of the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DecoderPlan {
    /// JSON.
    Json,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// One of several, by `Content-Type`.
    Content,
}

/// An enum with a variant a documented answer.
#[derive(Debug, Clone)]
pub struct AnswersPlan {
    /// The enum's name, `CreateUserError`.
    pub name: String,
    /// Its variants.
    pub variants: Vec<AnswerVariantPlan>,
    /// The enum of [`GroupPlan::errors`](super::GroupPlan::errors) that the name stands for; `None`: one of its own.
    pub same_as: Option<String>,
}

/// A documented answer.
#[derive(Debug, Clone)]
pub struct AnswerVariantPlan {
    /// The variant's name, `Forbidden`.
    pub name: String,
    /// The statuses it stands for.
    pub status: StatusPlan,
    /// Its body, `None` for a documented answer without one.
    pub body: Option<(DecoderPlan, TypePlan)>,
    /// Markdown of the document.
    pub docs: String,
}

/// A success that is taken while it comes.
#[derive(Debug, Clone)]
pub struct StreamPlan {
    /// How it is read.
    pub reader: ReaderPlan,
    /// The type of an item; [`TypePlan::Bytes`] for [`ReaderPlan::Bytes`].
    pub item: TypePlan,
    /// The `Accept` header's value.
    pub accept: String,
}

/// A reader of the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReaderPlan {
    /// Events whose data is JSON.
    JsonEvents,
    /// Events whose data is text.
    TextEvents,
    /// A JSON text a line.
    JsonLines,
    /// Bytes as they come.
    Bytes,
}

/// An enum with a variant for each media type that an answer's body may have.
#[derive(Debug, Clone)]
pub struct ContentPlan {
    /// The enum's name.
    pub name: String,
    /// Its variants, the preferred first.
    pub variants: Vec<ContentVariantPlan>,
}

/// A body of one media type.
#[derive(Debug, Clone)]
pub struct ContentVariantPlan {
    /// The variant's name, `Json`.
    pub name: String,
    /// The media type.
    pub media_type: String,
    /// How it is read.
    pub decoder: DecoderPlan,
    /// What it gives.
    pub ty: TypePlan,
}

/// A view of the headers that an operation's answers may have.
#[derive(Debug, Clone)]
pub struct HeadersPlan {
    /// The type's name.
    pub name: String,
    /// Whether the answers are errors.
    pub of_errors: bool,
    /// The headers.
    pub fields: Vec<HeaderFieldPlan>,
}

/// A documented response header.
#[derive(Debug, Clone)]
pub struct HeaderFieldPlan {
    /// The accessor's name.
    pub name: String,
    /// The header's name, in lower case.
    pub wire: String,
    /// How it is read.
    pub reader: HeaderReaderPlan,
    /// The type of its value.
    pub ty: TypePlan,
    /// Markdown of the document.
    pub docs: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// How a response header is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderReaderPlan {
    /// The text as it is.
    Text,
    /// One value.
    Value,
    /// Values between commas.
    List,
    /// JSON.
    Json,
}
