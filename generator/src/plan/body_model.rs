//! The plan's request bodies.

use super::model::{ExamplePlan, StylePlan, TypePlan};

/// The request body argument.
#[derive(Debug, Clone)]
pub struct BodyPlan {
    /// Whether the call needs it; else a setter `body`.
    pub required: bool,
    /// Markdown of the document.
    pub docs: Option<String>,
    /// What it is.
    pub form: BodyFormPlan,
}

/// What a caller gives as a body.
#[derive(Debug, Clone)]
pub enum BodyFormPlan {
    /// A value that is sent in one media type.
    One(BodyContentPlan),
    /// A variant of an enum, each of a media type.
    Choice(BodyChoicePlan),
}

impl BodyPlan {
    /// The forms that it may have, in order.
    pub fn contents(&self) -> impl Iterator<Item = &BodyContentPlan> {
        let (one, variants): (_, &[BodyVariantPlan]) = match &self.form {
            BodyFormPlan::One(content) => (Some(content), &[]),
            BodyFormPlan::Choice(choice) => (None, &choice.variants),
        };
        one.into_iter().chain(variants.iter().map(|variant| &variant.content))
    }

    /// The only form that it has.
    pub fn only(&self) -> Option<&BodyContentPlan> {
        match &self.form {
            BodyFormPlan::One(content) => Some(content),
            BodyFormPlan::Choice(_) => None,
        }
    }

    /// The enum of its forms.
    pub fn choice(&self) -> Option<&BodyChoicePlan> {
        match &self.form {
            BodyFormPlan::One(_) => None,
            BodyFormPlan::Choice(choice) => Some(choice),
        }
    }
}

/// An enum with a variant for each media type that a body may be sent in.
#[derive(Debug, Clone)]
pub struct BodyChoicePlan {
    /// The enum's name, `CreateThingBody`.
    pub name: String,
    /// Its variants, the one to prefer first.
    pub variants: Vec<BodyVariantPlan>,
}

/// A media type among several.
#[derive(Debug, Clone)]
pub struct BodyVariantPlan {
    /// The variant's name, `Json`.
    pub name: String,
    /// What it holds, and how that is sent.
    pub content: BodyContentPlan,
    /// Whether it is the only variant of its type, so that a value of the type becomes it.
    pub from: bool,
}

/// A body of one media type.
#[derive(Debug, Clone)]
pub struct BodyContentPlan {
    /// The media type sent.
    pub media_type: String,
    /// How it is written.
    pub encoding: EncodingPlan,
    /// Its type.
    pub ty: TypePlan,
    /// Whether it has checks.
    pub checked: bool,
    /// The fields of a form that are written in another way than by default.
    pub fields: Vec<FormFieldPlan>,
    /// The members of a multipart body that are written in another way than by default.
    pub parts: Vec<PartFieldPlan>,
    /// A value for the printed example.
    pub example: ExamplePlan,
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EncodingPlan {
    /// As JSON.
    Json,
    /// As a URL-encoded form.
    Form,
    /// In parts.
    Multipart,
    /// As bytes of a media type that the caller names within a range.
    Range,
    /// As text.
    Text,
    /// As bytes.
    Bytes,
}

/// A member of a multipart body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartFieldPlan {
    /// Its name on the wire.
    pub wire: String,
    /// The media type of its parts; `None`: a part for each value in it, named with brackets.
    pub content_type: Option<String>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormFieldPlan {
    /// Its name on the wire.
    pub wire: String,
    /// Its style.
    pub style: StylePlan,
    /// `explode`, only where it differs from the style's default.
    pub explode: Option<bool>,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}
