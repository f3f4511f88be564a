//! `content` of an answer: which entries the client asks for, and how they are told apart.
//!
//! JSON goes before other representations of the same value. Entries that are something else, files beside JSON or JSON
//! of another schema, are asked for together; the `Content-Type` of an answer decides. Streams stand by themselves.

use indexmap::IndexMap;
use openapiv3::{Schema, SchemaKind, StringFormat, StringType, Type as SchemaType, VariantOrUnknownOrEmpty};

use super::builder::Builder;
use super::media_family::{Family, family, is_notation};
use super::media_type::{essence, is_valid, meant};
use super::schemas::Typed;
use super::{MediaKind, MediaType, Stream, StreamKind, Type};
use crate::diagnostics::{BODY_AS_IT_IS, MEDIA_TYPE_MEANT, Place};

/// What an answer's `content` comes to.
#[derive(Default)]
pub(super) struct Chosen {
    pub(super) content: Option<MediaType>,
    pub(super) alike: Vec<String>,
    pub(super) others: Vec<MediaType>,
    pub(super) streams: Vec<Stream>,
}

/// What a schema says of a body that may be no JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Root {
    /// There is none, or it allows anything.
    Open,
    /// `type: string` and no more.
    Text,
    /// `type: string, format: binary`: any octets, whatever the media type.
    Binary,
    /// JSON of some shape.
    Other,
}

/// An entry of `content` that is read at once.
struct Entry<'d> {
    name: String,
    key: &'d str,
    media: &'d openapiv3::MediaType,
    kind: MediaKind,
    /// Whether it is something else than JSON beside it, not the same in another notation.
    is_file: bool,
}

impl<'d> Builder<'d, '_> {
    /// The entries to ask for.
    pub(super) fn answer_content(
        &mut self,
        content: &'d IndexMap<String, openapiv3::MediaType>,
        at: &Place,
    ) -> Chosen {
        let mut chosen = Chosen::default();
        let mut entries: Vec<Entry<'d>> = Vec::new();
        let has_json = content.keys().any(|name| family(name) == Family::Json);
        let mut is_left_out = false;
        for (key, media) in content {
            let name = self.media_type_name(key, &at.child(key));
            let (family, root) = (family(&name), self.root(media, &at.child(key)));
            if let Family::Stream(kind) = family
                && (kind == StreamKind::Events || matches!(root, Root::Open | Root::Other))
            {
                if !chosen.streams.iter().any(|stream| stream.kind == kind) {
                    chosen.streams.push(self.stream(name, kind, media, &at.child(key)));
                }
            } else if has_json && matches!(essence(&name).as_str(), "*/*" | "application/*") {
                is_left_out = true;
            } else {
                entries.push(self.entry(name, key, media, (family, root), at));
            }
        }
        is_left_out |= self.choose(&entries, at, &mut chosen);
        if let (true, Some(content)) = (is_left_out, &chosen.content) {
            self.tell_json_chosen(at, &content.name);
        }
        chosen
    }

    fn entry(
        &mut self,
        name: String,
        key: &'d str,
        media: &'d openapiv3::MediaType,
        (family, root): (Family, Root),
        at: &Place,
    ) -> Entry<'d> {
        let key_at = at.child(key).at_key();
        let (name, kind) = match (family, root) {
            (_, Root::Binary) => (name, MediaKind::Bytes),
            (Family::Json, _) => (name, MediaKind::Json),
            (Family::Range, Root::Other) => {
                self.say(MEDIA_TYPE_MEANT, key_at, format!("`{name}` has a schema, so JSON is asked for"));
                ("application/json".to_owned(), MediaKind::Json)
            }
            (Family::Text | Family::Stream(_), _) => (name, MediaKind::Text),
            (Family::Xml | Family::Form, _) => {
                self.say(BODY_AS_IT_IS, key_at, format!("a body of `{name}` is handed over as text"));
                (name, MediaKind::Text)
            }
            (Family::Range | Family::Multipart, _) => {
                self.say(BODY_AS_IT_IS, key_at, format!("a body of `{name}` is handed over as bytes"));
                (name, MediaKind::Bytes)
            }
            (Family::Other, _) => (name, MediaKind::Bytes),
        };
        let is_file = kind == MediaKind::Bytes && root != Root::Other && !is_notation(&name);
        Entry { name, key, media, kind, is_file }
    }

    /// Whether other notations of what is chosen are left out.
    fn choose(&mut self, entries: &[Entry<'d>], at: &Place, chosen: &mut Chosen) -> bool {
        let jsons: Vec<&Entry<'d>> = entries.iter().filter(|entry| entry.kind == MediaKind::Json).collect();
        let usual = jsons.iter().find(|entry| essence(&entry.name) == "application/json");
        let Some(first) = usual.or(jsons.first()).copied().or(entries.first()) else { return false };
        let content = self.answer_media(first, at);
        let mut is_left_out = false;
        for entry in entries.iter().filter(|entry| !std::ptr::eq(*entry, first)) {
            match (content.kind, entry.kind) {
                (MediaKind::Json, MediaKind::Json) => {
                    let other = self.answer_media(entry, at);
                    let known = std::iter::once(&content).chain(&chosen.others);
                    // Two media types with the same schema read alike.
                    if !known.into_iter().any(|known| known.ty == other.ty) {
                        chosen.others.push(other);
                    }
                }
                (MediaKind::Json, _) if !entry.is_file => is_left_out = true,
                (first, kind) if first == kind => chosen.alike.push(entry.name.clone()),
                _ => chosen.others.push(self.answer_media(entry, at)),
            }
        }
        chosen.content = Some(content);
        is_left_out
    }

    fn answer_media(&mut self, entry: &Entry<'d>, at: &Place) -> MediaType {
        let at = at.child(entry.key);
        let (ty, example) = match entry.kind {
            MediaKind::Json => {
                let (Typed { ty, rules, about }, example) = self.media_schema(entry.media, &at);
                self.tell_unchecked(&rules, &at.child("schema"));
                (ty, example.or(about.example))
            }
            // The schema speaks of the whole text or file; there is nothing in it to turn into a type.
            MediaKind::Text => (Type::String, self.media_example(entry.media, &at)),
            MediaKind::Bytes | MediaKind::Form | MediaKind::Multipart | MediaKind::Range => {
                (Type::Binary, None)
            }
        };
        MediaType { name: entry.name.clone(), kind: entry.kind, ty, example, encoding: Vec::new(), at }
    }

    /// The media type that a key of `content` means: any, where it means none.
    fn media_type_name(&mut self, key: &str, at: &Place) -> String {
        if is_valid(key) {
            return key.to_owned();
        }
        let meant = meant(key).unwrap_or_else(|| "*/*".to_owned());
        let message = format!("`{key}` is no media type; it is read as `{meant}`");
        self.say(MEDIA_TYPE_MEANT, at.clone().at_key(), message);
        meant
    }

    pub(super) fn root(&mut self, media: &'d openapiv3::MediaType, at: &Place) -> Root {
        let Some(schema) = &media.schema else { return Root::Open };
        match self.resolver.schema(schema, &at.child("schema"), self.diagnostics) {
            Some(resolved) => root(resolved.value),
            None => Root::Open,
        }
    }
}

fn root(schema: &Schema) -> Root {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(StringType { format, enumeration, .. })) => match format {
            VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Root::Binary,
            _ if enumeration.is_empty() => Root::Text,
            _ => Root::Other,
        },
        SchemaKind::Any(any) if *any == openapiv3::AnySchema::default() => Root::Open,
        _ => Root::Other,
    }
}
