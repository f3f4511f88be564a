//! `encoding`: how the properties of forms and multipart bodies are written.

use indexmap::IndexMap;
use openapiv3::{Encoding, QueryStyle};

use super::builder::Builder;
use super::parameters::resolved_style;
use super::{MediaKind, PropertyEncoding, PropertyFormat, Style};
use crate::diagnostics::{PART_HEADERS, Place};
use crate::source::Value;

impl<'d> Builder<'d, '_> {
    /// The properties for which `encoding` says something; `at` is the media type.
    pub(super) fn encoding(
        &mut self,
        encoding: &'d IndexMap<String, Encoding>,
        kind: MediaKind,
        at: &Place,
    ) -> Vec<PropertyEncoding> {
        let at = at.child("encoding");
        let mut result = Vec::new();
        for (property, encoding) in encoding {
            let Encoding {
                content_type,
                headers,
                style,
                explode: _read_from_the_tree,
                allow_reserved,
                extensions: _seen_with_the_media_type,
            } = encoding;
            let place = at.child(property);
            if !headers.is_empty() {
                let message = match kind {
                    MediaKind::Multipart => "the client does not send these headers of a part by itself",
                    _ => "only parts of multipart bodies have headers",
                };
                self.say(PART_HEADERS, place.child("headers").at_key(), message);
            }
            // The typed document does not tell a missing `explode` from a false one.
            let tree = self.document.trees.get(&place.file).and_then(|tree| tree.at(&place.pointer));
            let written = tree.and_then(|tree| tree.as_object());
            let explode = match written.and_then(|written| written.get("explode")) {
                Some(Value::Bool(explode)) => Some(*explode),
                _ => None,
            };
            let has_reserved = written.is_some_and(|written| written.contains_key("allowReserved"));
            // Any of the three makes `contentType` ineffective.
            let format = if style.is_some() || explode.is_some() || has_reserved {
                let style = match style {
                    None | Some(QueryStyle::Form) => Style::Form,
                    Some(QueryStyle::SpaceDelimited) => Style::SpaceDelimited,
                    Some(QueryStyle::PipeDelimited) => Style::PipeDelimited,
                    Some(QueryStyle::DeepObject) => Style::DeepObject,
                };
                let (style, explode) = resolved_style(style, explode);
                PropertyFormat::Styled { style, explode, allow_reserved: *allow_reserved }
            } else if let Some(content_type) = content_type {
                PropertyFormat::Typed(content_type.clone())
            } else {
                continue;
            };
            result.push(PropertyEncoding { property: property.clone(), format });
        }
        result
    }

    /// What the dialect stage reserved in `encoding`.
    pub(super) fn encoding_extensions(&mut self, encoding: &'d IndexMap<String, Encoding>, at: &Place) {
        for (property, Encoding { extensions, .. }) in encoding {
            self.extensions(extensions, &at.child("encoding").child(property));
        }
    }
}
