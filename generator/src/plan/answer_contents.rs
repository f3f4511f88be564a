//! Bodies of several media types in one answer: an enum with a variant for each.

use super::types::Types;
use super::{ContentPlan, ContentVariantPlan, DecoderPlan, content_names};
use crate::api::{Answer, MediaKind, MediaType};

/// The enum of an answer that has several bodies.
pub(super) fn plan(answer: &Answer, name: &str, types: &Types<'_>) -> ContentPlan {
    let entries: Vec<(&MediaType, Vec<&str>)> = answer
        .content
        .iter()
        .map(|content| {
            let alike = answer.alike.iter().map(String::as_str);
            (content, std::iter::once(content.name.as_str()).chain(alike).collect())
        })
        .chain(answer.others.iter().map(|other| (other, vec![other.name.as_str()])))
        .collect();
    let wanted: Vec<(&MediaType, &str)> =
        entries.iter().flat_map(|(content, names)| names.iter().map(move |name| (*content, *name))).collect();
    let media_types: Vec<&str> = wanted.iter().map(|(_, media_type)| *media_type).collect();
    let names = content_names::variants(&media_types);
    let variants = wanted.iter().zip(names).map(|((content, media_type), name)| ContentVariantPlan {
        name,
        media_type: (*media_type).to_owned(),
        decoder: decoder(content.kind),
        ty: types.plan(&content.ty),
    });
    ContentPlan { name: name.to_owned(), variants: variants.collect() }
}

/// The decoder of a kind of body.
pub(super) fn decoder(kind: MediaKind) -> DecoderPlan {
    match kind {
        MediaKind::Json => DecoderPlan::Json,
        MediaKind::Text => DecoderPlan::Text,
        MediaKind::Bytes | MediaKind::Form | MediaKind::Multipart | MediaKind::Range => DecoderPlan::Bytes,
    }
}
