//! Which version of the specification a document is written in.

use super::repair::describe;
use super::table::Version;
use crate::diagnostics::{Diagnostic, Diagnostics, FileId, Place, UNSUPPORTED_VERSION};
use crate::source::Value;

const SUPPORTED: &str = "supported are 3.0, 3.1 and 3.2, written for example as `openapi: 3.0.3`";

/// The version that `openapi` names; `None` with an error if it is missing or not supported.
pub(crate) fn version(tree: &Value, file: FileId, diagnostics: &mut Diagnostics) -> Option<Version> {
    let root = Place::root(file);
    let (place, message) = match (tree.get("openapi"), tree.get("swagger")) {
        (Some(Value::String(text)), _) => match parse(text) {
            Some(version) => return Some(version),
            None => (root.child("openapi"), format!("the OpenAPI version `{}` is not supported", text)),
        },
        (Some(other), _) => {
            (root.child("openapi"), format!("the OpenAPI version is a text, not {}", describe(other)))
        }
        (None, Some(_)) => (root.child("swagger"), "Swagger 2.0 is not supported".to_owned()),
        (None, None) => {
            (root, "the field `openapi` with the version of the specification is missing".to_owned())
        }
    };
    diagnostics.push(Diagnostic::new(UNSUPPORTED_VERSION, place, message).help(SUPPORTED));
    None
}

/// `3.0.3`: the patch number makes no difference, but is there.
fn parse(text: &str) -> Option<Version> {
    let mut numbers = text.split('.');
    let version = match (numbers.next()?, numbers.next()?) {
        ("3", "0") => Version::V3_0,
        ("3", "1") => Version::V3_1,
        ("3", "2") => Version::V3_2,
        _ => return None,
    };
    let patch = numbers.next()?;
    let digits = patch.split_once('-').map_or(patch, |(digits, _)| digits);
    let good =
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && numbers.next().is_none();
    good.then_some(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patch_numbers_make_no_difference() {
        assert_eq!(parse("3.0.0"), Some(Version::V3_0));
        assert_eq!(parse("3.0.0-rc2"), Some(Version::V3_0));
        assert_eq!(parse("3.1.17"), Some(Version::V3_1));
        assert_eq!(parse("3.2.0"), Some(Version::V3_2));
        for text in ["3", "3.0", "3.3.0", "2.0", "3.0.x", "3.0.", "3.0.0.0", "v3.0.0", ""] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
