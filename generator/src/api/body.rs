//! Request bodies and media types.

use openapiv3::ReferenceOr;

use super::builder::Builder;
use super::schemas::Typed;
use super::{Literal, RequestBody, Type};
use crate::diagnostics::{BODY_WITHOUT_MEANING, Place};

impl<'d> Builder<'d, '_> {
    /// The request body of an operation.
    pub(super) fn request_body(
        &mut self,
        body: &'d ReferenceOr<openapiv3::RequestBody>,
        method: &str,
        operation: &Place,
    ) -> Option<RequestBody> {
        let at = operation.child("requestBody");
        let resolved = self.resolver.request_body(body, &at, self.diagnostics)?;
        if matches!(method, "get" | "head" | "options" | "trace") {
            let message =
                format!("a body has no defined meaning in a {} request", method.to_ascii_uppercase());
            self.say(BODY_WITHOUT_MEANING, at.at_key(), message);
        }
        let openapiv3::RequestBody { description, content, required, extensions } = resolved.value;
        let at = resolved.at;
        self.extensions(extensions, &at);
        let contents = self.request_contents(content, &at.child("content"));
        if contents.is_empty() {
            return None;
        }
        Some(RequestBody { description: description.clone(), required: *required, contents, at })
    }

    /// The schema of a JSON media type and its example.
    pub(super) fn media_schema(
        &mut self,
        media: &'d openapiv3::MediaType,
        at: &Place,
    ) -> (Typed, Option<Literal>) {
        let example = self.media_example(media, at);
        let typed = match &media.schema {
            Some(schema) => self.schema(schema, &at.child("schema")),
            None => Typed::plain(Type::Any),
        };
        (typed, example)
    }

    pub(super) fn media_example(&mut self, media: &'d openapiv3::MediaType, at: &Place) -> Option<Literal> {
        let openapiv3::MediaType { schema: _schema, example, examples, encoding, extensions } = media;
        self.extensions(extensions, at);
        self.encoding_extensions(encoding, at);
        self.example(example.as_ref(), examples, at)
    }
}
