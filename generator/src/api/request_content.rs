//! `content` of a request body: what a caller can send.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::answer_content::Root;
use super::body_choice::without_null;
use super::builder::Builder;
use super::media_type::{self, essence};
use super::schemas::Typed;
use super::{MediaKind, MediaType, Type};
use crate::diagnostics::{BAD_WIRE_NAME, BODY_AS_IT_IS, IGNORED_VALUE, JSON_CHOSEN, MEDIA_TYPE_MEANT, Place};

/// An entry that is offered, and its schema.
struct Offered<'d> {
    content: MediaType,
    schema: Option<&'d ReferenceOr<Schema>>,
}

impl<'d> Builder<'d, '_> {
    /// The entries of `content` that are offered, the one to prefer first. One that can send nothing else than one before
    /// it is left out; of multipart bodies [`Builder::settle_choice`] decides that.
    pub(super) fn request_contents(
        &mut self,
        content: &'d IndexMap<String, openapiv3::MediaType>,
        at: &Place,
    ) -> Vec<MediaType> {
        let mut entries: Vec<(&'d String, &'d openapiv3::MediaType)> = content.iter().collect();
        entries.sort_by_key(|(name, _)| preference(name));
        let mut offered: Vec<Offered<'d>> = Vec::new();
        for (name, media) in entries {
            let place = at.child(name);
            if content.len() > 1 && describes_nothing(name, media) {
                self.say(
                    IGNORED_VALUE,
                    place.at_key(),
                    "this is no media type and describes no body; it is left out",
                );
                continue;
            }
            let alike =
                offered.iter().find(|known| media.schema.is_some() && known.schema == media.schema.as_ref());
            if let Some(known) = alike
                && carries_schema(&known.content, name)
            {
                let message =
                    format!("the body has the same schema in `{}`, which is sent", known.content.name);
                self.say(JSON_CHOSEN, place.at_key(), message);
                continue;
            }
            let known =
                alike.filter(|known| has_schema(known.content.kind)).map(|known| known.content.ty.clone());
            let Some(content) = self.request_content(name, media, known, place) else { continue };
            if let Some(known) = offered.iter().find(|known| carries_type(&known.content, &content)) {
                let message =
                    format!("the body has the same type in `{}`, which is sent", known.content.name);
                self.say(JSON_CHOSEN, content.at.at_key(), message);
                continue;
            }
            offered.push(Offered { content, schema: media.schema.as_ref() });
        }
        offered.into_iter().map(|offered| offered.content).collect()
    }

    /// One entry. `known` is the type of its schema where another entry has the same.
    fn request_content(
        &mut self,
        written: &'d str,
        media: &'d openapiv3::MediaType,
        known: Option<Type>,
        at: Place,
    ) -> Option<MediaType> {
        let mut name = repaired(written);
        if name != written {
            let written =
                if written.is_empty() { "an empty text".to_owned() } else { format!("`{written}`") };
            self.say(MEDIA_TYPE_MEANT, at.clone().at_key(), format!("{written} is read as `{name}`"));
        } else if !media_type::is_valid(&name) {
            self.say(BAD_WIRE_NAME, at.at_key(), "this is no media type");
            return None;
        }
        if is_any(&name) && self.root(media, &at) == Root::Other {
            let message = format!("`{name}` has a schema, so the body is sent as JSON");
            self.say(MEDIA_TYPE_MEANT, at.clone().at_key(), message);
            name = "application/json".to_owned();
        }
        let kind = request_kind(&name)?;
        let (mut encoding, mut example) = (Vec::new(), None);
        let ty = match kind {
            MediaKind::Json | MediaKind::Form | MediaKind::Multipart => {
                let ty = match known {
                    Some(ty) => {
                        example = self.media_example(media, &at);
                        ty
                    }
                    None => {
                        let (Typed { ty, rules, about }, own) = self.media_schema(media, &at);
                        self.tell_unchecked(&rules, &at.child("schema"));
                        example = own.or(about.example);
                        ty
                    }
                };
                match (kind, ty) {
                    (MediaKind::Json, ty) => ty,
                    (_, Type::Nullable(inner)) => *inner,
                    (_, ty) => ty,
                }
            }
            MediaKind::Text => {
                if media_type::is_xml(&name) || is_lines(&name) || media_type::is_event_stream(&name) {
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
            encoding = self.encoding(&media.encoding, kind, &at);
        }
        Some(MediaType { name, kind, ty, example, encoding, at })
    }
}

/// Whether an entry is none: a field that stands one level too deep, as a rule.
fn describes_nothing(name: &str, media: &openapiv3::MediaType) -> bool {
    !media_type::is_valid(&repaired(name)) && *media == openapiv3::MediaType::default()
}

/// The order in which entries are offered: `application/json` before all others, then what is JSON too, then the
/// document's order.
pub(super) fn preference(name: &str) -> u8 {
    match request_kind(&repaired(name)) {
        Some(MediaKind::Json) if name == "application/json" => 0,
        Some(MediaKind::Json) => 1,
        _ => 2,
    }
}

/// How a request body of a media type is written; `None` for what is no media type.
fn request_kind(name: &str) -> Option<MediaKind> {
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

/// Whether bodies of this kind are made from their schema.
fn has_schema(kind: MediaKind) -> bool {
    matches!(kind, MediaKind::Json | MediaKind::Form | MediaKind::Multipart)
}

/// Whether the known body carries whatever the entry `name` of the same schema does, as far as the schema tells.
fn carries_schema(known: &MediaType, name: &str) -> bool {
    let Some(kind) = request_kind(&repaired(name)) else {
        return true; // nothing could be sent as that
    };
    if !has_schema(known.kind) || has_schema(kind) || are_patches(&known.name, name) {
        return false; // types are compared then
    }
    // Octets and files are no values that JSON could hold.
    !matches!(without_null(&known.ty), Type::Any | Type::BinaryText | Type::Parts)
}

/// Whether the known body carries whatever the other does.
fn carries_type(known: &MediaType, other: &MediaType) -> bool {
    let is_same = || without_null(&known.ty) == without_null(&other.ty);
    match (known.kind, other.kind) {
        (MediaKind::Json, MediaKind::Json) => known.ty == other.ty && !are_patches(&known.name, &other.name),
        (MediaKind::Form, MediaKind::Form) | (MediaKind::Multipart, MediaKind::Multipart) => {
            is_same() && known.encoding == other.encoding
        }
        (MediaKind::Json | MediaKind::Multipart, MediaKind::Form) => is_same(),
        (MediaKind::Text, MediaKind::Text) => {
            media_type::is_alike(&known.name, &other.name)
                || media_type::is_xml(&known.name) && media_type::is_xml(&other.name)
        }
        (MediaKind::Bytes, MediaKind::Bytes) | (MediaKind::Range, MediaKind::Range) => {
            media_type::is_alike(&known.name, &other.name)
        }
        _ => false,
    }
}

/// Whether both are notations of changes: the media type then says what the members of the body mean.
fn are_patches(one: &str, other: &str) -> bool {
    let is_patch = |name: &str| name.to_ascii_lowercase().contains("patch");
    is_patch(one) && is_patch(other) && !media_type::is_alike(one, other)
}

/// Sequences of JSON texts, which no schema of the media type describes as a whole.
fn is_lines(name: &str) -> bool {
    matches!(
        essence(name).as_str(),
        "application/x-ndjson" | "application/ndjson" | "application/jsonl" | "application/json-seq"
    )
}

/// Whether a body of any media type, JSON among them, is allowed.
fn is_any(name: &str) -> bool {
    matches!(essence(name).as_str(), "*/*" | "application/*")
}

/// The media type that is sent for a key of `content`; the key itself, where it can't be mended.
fn repaired(name: &str) -> String {
    if media_type::is_valid(name) { None } else { media_type::meant(name) }.unwrap_or_else(|| name.to_owned())
}
