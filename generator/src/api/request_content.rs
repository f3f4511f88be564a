//! `content` of a request body: what a caller can send.

use indexmap::IndexMap;

use super::builder::Builder;
use super::schemas::Typed;
use super::{MediaKind, MediaType, Type, media_type};
use crate::diagnostics::{
    BAD_WIRE_NAME, BODY_AS_IT_IS, Diagnostic, JSON_CHOSEN, MEDIA_TYPE_MEANT, Place, SEVERAL_MEDIA_TYPES,
};

impl<'d> Builder<'d, '_> {
    /// The entries of `content` that are offered, the one to prefer first.
    pub(super) fn request_contents(
        &mut self,
        content: &'d IndexMap<String, openapiv3::MediaType>,
        at: &Place,
    ) -> Vec<MediaType> {
        let mut entries: Vec<(&'d String, &'d openapiv3::MediaType)> = content.iter().collect();
        // `application/json` before all others, then what is JSON too, then the document's order.
        entries.sort_by_key(|(name, _)| match self.request_kind(name) {
            Some(MediaKind::Json) if name.as_str() == "application/json" => 0,
            Some(MediaKind::Json) => 1,
            _ => 2,
        });
        let mut offered: Vec<MediaType> = Vec::new();
        let mut first: Option<&'d openapiv3::MediaType> = None;
        for (name, media) in entries {
            if let (Some(chosen), Some(preferred)) = (first, offered.first())
                && chosen.schema == media.schema
            {
                let message = format!("the body has the same schema in `{}`, which is sent", preferred.name);
                self.say(JSON_CHOSEN, at.child(name).at_key(), message);
                continue;
            }
            let Some(content) = self.request_content(name, media, at) else { continue };
            match offered.first() {
                None => {
                    first = Some(media);
                    offered.push(content);
                }
                Some(preferred) if preferred.kind == content.kind && preferred.ty == content.ty => {
                    let message =
                        format!("the body has the same type in `{}`, which is sent", preferred.name);
                    self.say(JSON_CHOSEN, at.child(name).at_key(), message);
                }
                Some(preferred) => {
                    let related = preferred.at.clone().at_key();
                    let message = "a caller can't choose between media types of different schemas yet";
                    let diagnostic = Diagnostic::new(SEVERAL_MEDIA_TYPES, at.child(name).at_key(), message);
                    self.diagnostics.push(diagnostic.related(related, "the first one"));
                    return Vec::new();
                }
            }
        }
        offered
    }

    /// How a request body of a media type is written; `None` for what is no media type.
    fn request_kind(&self, name: &str) -> Option<MediaKind> {
        if media_type::is_form(name) {
            Some(MediaKind::Form)
        } else if media_type::is_multipart(name) {
            Some(MediaKind::Multipart)
        } else if media_type::is_range(name) {
            Some(MediaKind::Range)
        } else if media_type::is_xml(name) || media_type::is_event_stream(name) || is_lines(name) {
            Some(MediaKind::Text)
        } else {
            media_type::kind(name)
        }
    }

    fn request_content(
        &mut self,
        written: &'d str,
        media: &'d openapiv3::MediaType,
        content: &Place,
    ) -> Option<MediaType> {
        let at = content.child(written);
        let name = repaired(written);
        if name != written {
            self.say(MEDIA_TYPE_MEANT, at.clone().at_key(), format!("`{written}` is read as `{name}`"));
        } else if !media_type::is_valid(name) {
            self.say(BAD_WIRE_NAME, at.at_key(), "this is no media type");
            return None;
        }
        let kind = self.request_kind(name)?;
        let (mut encoding, mut example) = (Vec::new(), None);
        let ty = match kind {
            MediaKind::Json | MediaKind::Form | MediaKind::Multipart => {
                let (Typed { ty, rules, about }, own) = self.media_schema(media, &at);
                self.tell_unchecked(&rules, &at.child("schema"));
                example = own.or(about.example);
                match (kind, ty) {
                    (MediaKind::Json, ty) => ty,
                    (_, Type::Nullable(inner)) => *inner,
                    (_, ty) => ty,
                }
            }
            MediaKind::Text => {
                if media_type::is_xml(name) || is_lines(name) || media_type::is_event_stream(name) {
                    let message = "the caller writes the body: the client has no types for this format";
                    self.say(BODY_AS_IT_IS, at.clone().at_key(), message);
                }
                example = self.media_example(media, &at);
                Type::String
            }
            MediaKind::Bytes => Type::Binary,
            MediaKind::Range => Type::Part,
        };
        if matches!(kind, MediaKind::Form | MediaKind::Multipart) {
            encoding = self.encoding(&media.encoding, &at);
        }
        Some(MediaType { name: name.to_owned(), kind, ty, example, encoding, at })
    }
}

/// Sequences of JSON texts, which no schema of the media type describes as a whole.
fn is_lines(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or(name).trim().to_ascii_lowercase();
    matches!(
        essence.as_str(),
        "application/x-ndjson" | "application/ndjson" | "application/jsonl" | "application/json-seq"
    )
}

/// The media type that a name without a slash can only mean.
fn repaired(name: &str) -> &str {
    match name.trim().to_ascii_lowercase().as_str() {
        "json" => "application/json",
        "xml" => "application/xml",
        "form-data" => "multipart/form-data",
        "x-www-form-urlencoded" => "application/x-www-form-urlencoded",
        _ => name,
    }
}
