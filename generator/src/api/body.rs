//! Request bodies and media types.

use openapiv3::{Encoding, ReferenceOr};

use super::builder::Builder;
use super::schemas::Typed;
use super::{Literal, MediaKind, MediaType, RequestBody, Type, media_type};
use crate::diagnostics::{
    BAD_WIRE_NAME, BODY_WITHOUT_MEANING, Code, Diagnostic, EVENT_STREAM, FORM_BODY, MEDIA_TYPE_RANGE,
    MULTIPART_BODY, Place, SEVERAL_MEDIA_TYPES, XML_BODY,
};

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
        let content_at = at.child("content");
        let mut entries = content.iter();
        let (name, media) = entries.next()?;
        if let Some((other, _)) = entries.next() {
            let message = "a caller can't choose between media types yet";
            let diagnostic = Diagnostic::new(SEVERAL_MEDIA_TYPES, content_at.child(other).at_key(), message);
            self.diagnostics.push(diagnostic.related(content_at.child(name).at_key(), "the first one"));
            return None;
        }
        let content = self.media_type(name, media, &content_at)?;
        Some(RequestBody { description: description.clone(), required: *required, content, at })
    }

    /// One entry of `content`, if it is supported.
    pub(super) fn media_type(
        &mut self,
        name: &'d str,
        media: &'d openapiv3::MediaType,
        content: &Place,
    ) -> Option<MediaType> {
        let at = content.child(name);
        let Some(kind) = media_type::kind(name) else {
            let (code, message) = unsupported(name);
            self.say(code, at.at_key(), message);
            return None;
        };
        if !media_type::is_valid(name) {
            self.say(BAD_WIRE_NAME, at.at_key(), "this is no media type");
            return None;
        }
        let (ty, example) = match kind {
            MediaKind::Json => {
                let (Typed { ty, rules, about }, example) = self.media_schema(media, &at);
                self.tell_unchecked(&rules, &at.child("schema"));
                (ty, example.or(about.example))
            }
            // The schema speaks of the whole text or file; there is nothing in it to turn into a type.
            MediaKind::Text => (Type::String, self.media_example(media, &at)),
            MediaKind::Bytes => (Type::Binary, None),
        };
        Some(MediaType { name: name.to_owned(), kind, ty, example, at })
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
        for (property, encoding) in encoding {
            let Encoding {
                content_type: _of_a_part, // `encoding` speaks of forms and multipart bodies; in JSON it has no effect
                headers: _of_a_part_too,
                style: _in_a_form,
                explode: _in_a_form_too,
                allow_reserved: _likewise,
                extensions,
            } = encoding;
            self.extensions(extensions, &at.child("encoding").child(property));
        }
        self.example(example.as_ref(), examples, at)
    }
}

/// Why a media type is refused.
fn unsupported(name: &str) -> (Code, String) {
    if media_type::is_form(name) {
        (FORM_BODY, format!("`{name}` is not supported yet"))
    } else if media_type::is_multipart(name) {
        (MULTIPART_BODY, format!("`{name}` is not supported yet"))
    } else if media_type::is_xml(name) {
        (XML_BODY, format!("`{name}` is not supported"))
    } else if media_type::is_event_stream(name) {
        (EVENT_STREAM, format!("`{name}` is not supported yet"))
    } else if media_type::is_range(name) {
        (MEDIA_TYPE_RANGE, format!("`{name}` stands for several media types"))
    } else {
        (BAD_WIRE_NAME, "this is no media type".to_owned())
    }
}
