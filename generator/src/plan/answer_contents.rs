//! Bodies of several media types in one answer: an enum with a variant for each.

use super::names::{Case, distinct, upper_camel, words};
use super::types::Types;
use super::{ContentPlan, ContentVariantPlan, DecoderPlan};
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
    let names: Vec<(String, &str)> =
        wanted.iter().map(|(_, media_type)| (variant_name(media_type), *media_type)).collect();
    let names = distinct(Case::UpperCamel, &[], &names);
    let variants = wanted.iter().zip(names).map(|((content, media_type), name)| ContentVariantPlan {
        name: name.name,
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

/// `Json` for `application/json`, `Png` for `image/png`, `Text` for `text/plain`.
fn variant_name(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or(media_type).trim().to_ascii_lowercase();
    let (main, sub) = essence.split_once('/').unwrap_or(("", &essence));
    let name = match (main, sub) {
        ("text", "plain") => "text",
        ("*", _) => "other",
        (main, "*") => main,
        (_, sub) => sub,
    };
    upper_camel(&words(name))
}
