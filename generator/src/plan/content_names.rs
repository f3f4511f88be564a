//! Variants that are named after media types.

use super::names::{Case, distinct, upper_camel, words};
use crate::api::short_name;

/// A name for each of these media types, in their order. Of several that come out alike the others than the one that
/// keeps the name are called after the whole media type: `Mp4` and `VideoMp4`.
pub(super) fn variants(media_types: &[&str]) -> Vec<String> {
    // No two entries of a body have one media type.
    let short: Vec<(String, &str, &str)> =
        media_types.iter().map(|name| (upper_camel(&words(&short_name(name))), *name, "")).collect();
    let whole: Vec<(String, &str, &str)> = distinct(Case::UpperCamel, &[], &short)
        .into_iter()
        .zip(&short)
        .map(|(found, (name, media_type, _))| match found.clash {
            None => (name.clone(), *media_type, ""),
            Some(_) => (upper_camel(&words(media_type)), *media_type, ""),
        })
        .collect();
    distinct(Case::UpperCamel, &[], &whole).into_iter().map(|found| found.name).collect()
}

#[cfg(test)]
mod tests {
    use super::variants;

    #[test]
    fn a_variant_is_called_after_what_tells_its_media_type_apart() {
        let names =
            variants(&["application/json", "application/json;simple", "text/plain", "image/*", "*/*"]);
        assert_eq!(names, ["Json", "JsonSimple", "Text", "Image", "Other"]);
    }

    #[test]
    fn names_that_come_out_alike_are_told_apart() {
        assert_eq!(variants(&["video/mp4", "audio/mp4"]), ["VideoMp4", "Mp4"]);
        let names = variants(&["text/xml", "text/x.ml", "text/x-ml"]);
        assert_eq!(names.get(..2), Some(["Xml".to_owned(), "TextXMl".to_owned()].as_slice()));
        assert!(names.iter().collect::<std::collections::BTreeSet<_>>().len() == 3, "{names:?}");
    }
}
