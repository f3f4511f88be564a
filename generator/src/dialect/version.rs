//! Which version of the specification a document is written in.

use super::repair::describe;
use super::table::Version;
use crate::diagnostics::{Diagnostic, Diagnostics, FileId, Place, REPAIRED_VALUE, UNSUPPORTED_VERSION};
use crate::source::Value;

const SUPPORTED: &str = "supported are 3.0, 3.1 and 3.2, written for example as `openapi: 3.0.3`";
const SWAGGER: &str =
    "convert the document to OpenAPI 3 first, for example with `swagger2openapi` or editor.swagger.io";

/// The version that `openapi` names; `None` with an error if it is missing or not supported.
pub(crate) fn version(tree: &Value, file: FileId, diagnostics: &mut Diagnostics) -> Option<Version> {
    let root = Place::root(file);
    let (place, message, help) = match (tree.get("openapi"), tree.get("swagger")) {
        (Some(Value::String(text)), _) => match parse(text) {
            Some((version, true)) => return Some(version),
            Some((version, false)) => {
                let message = format!("`{text}` is no full version number; its first two numbers are enough");
                diagnostics.push(Diagnostic::new(REPAIRED_VALUE, root.child("openapi"), message));
                return Some(version);
            }
            None => {
                (root.child("openapi"), format!("the OpenAPI version `{text}` is not supported"), SUPPORTED)
            }
        },
        // That it is no text is reported with the other fields.
        (Some(Value::Float(number)), _) if parse(&number_text(*number)).is_some() => {
            return parse(&number_text(*number)).map(|(version, _)| version);
        }
        (Some(other), _) => {
            let message = format!("the OpenAPI version is a text, not {}", describe(other));
            (root.child("openapi"), message, SUPPORTED)
        }
        (None, Some(_)) => (root.child("swagger"), "Swagger 2.0 is not supported".to_owned(), SWAGGER),
        (None, None) => {
            let message = "the field `openapi` with the version of the specification is missing".to_owned();
            (root, message, SUPPORTED)
        }
    };
    diagnostics.push(Diagnostic::new(UNSUPPORTED_VERSION, place, message).help(help));
    None
}

/// `3.0` and not `3`.
fn number_text(number: f64) -> String {
    format!("{number:?}")
}

/// The version, and whether it is spelt in full: `3.0.3`. The patch number makes no difference, but is there.
fn parse(text: &str) -> Option<(Version, bool)> {
    let mut numbers = text.trim().split('.');
    let (first, second) = (numbers.next()?, numbers.next()?);
    let version = match (first, second.split('-').next()?) {
        ("3", "0") => Version::V3_0,
        ("3", "1") => Version::V3_1,
        ("3", "2") => Version::V3_2,
        _ => return None,
    };
    let patch = numbers.next().unwrap_or_default();
    let digits = patch.split_once('-').map_or(patch, |(digits, _)| digits);
    let full =
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && !second.contains('-');
    Some((version, full && numbers.next().is_none() && text.trim() == text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patch_numbers_make_no_difference() {
        for (text, version) in [
            ("3.0.0", Version::V3_0),
            ("3.0.0-rc2", Version::V3_0),
            ("3.1.17", Version::V3_1),
            ("3.2.0", Version::V3_2),
        ] {
            assert_eq!(parse(text), Some((version, true)), "{text}");
        }
        for text in ["3.0", "3.0.x", "3.0.", "3.0.0.0", " 3.0.0", "3.0-rc1"] {
            assert_eq!(parse(text), Some((Version::V3_0, false)), "{text}");
        }
        for text in ["3", "3.3.0", "2.0", "v3.0.0", "", "30.0"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
