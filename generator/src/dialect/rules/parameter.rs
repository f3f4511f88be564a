//! Parameters, headers and encodings.

use crate::diagnostics::{
    Diagnostic, EMPTY_FIELD, REPAIRED_VALUE, SCHEMA_OR_CONTENT, UNKNOWN_WORD, UNSUPPORTED_FIELD,
};
use crate::dialect::repair::listed;
use crate::dialect::reserved;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

pub(super) fn parameter(walker: &mut Walker<'_>, object: &mut Object) {
    schema_or_content(walker, object, "parameter");
    let Some(location) = object.get("in").and_then(Value::as_str).map(str::to_owned) else { return };
    if location == "path" && object.get("required") != Some(&Value::Bool(true)) {
        walker.report(REPAIRED_VALUE, "a path parameter is always required; `required: true` is assumed");
        object.insert("required".to_owned(), Value::Bool(true));
    }
    let styles: &[&str] = match location.as_str() {
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "path" => &["simple", "label", "matrix"],
        "header" => &["simple"],
        "cookie" => &["form", "cookie"],
        _ => {
            walker.report_member(
                "in",
                UNSUPPORTED_FIELD,
                format!("parameters in `{location}` are not supported"),
            );
            return;
        }
    };
    if let Some(style) = object.get("style").and_then(Value::as_str).map(str::to_owned) {
        if let ([only], false) = (styles, styles.contains(&style.as_str())) {
            let message = format!("a {location} parameter has the style `{only}`, whatever it says");
            walker.report_member("style", REPAIRED_VALUE, message);
            object.shift_remove("style");
        } else if !styles.contains(&style.as_str()) {
            let message =
                format!("a {location} parameter can't have the style `{style}`, only {}", listed(styles));
            walker.report_member("style", UNKNOWN_WORD, message);
            object.shift_remove("style");
        } else if style == "cookie" {
            object.insert(reserved::name("style"), Value::String(style));
            object.shift_remove("style");
        }
    }
    if location != "query" && object.get("allowReserved") == Some(&Value::Bool(true)) {
        object.insert(reserved::name("allowReserved"), Value::Bool(true));
    }
}

pub(super) fn header(walker: &mut Walker<'_>, object: &mut Object) {
    schema_or_content(walker, object, "header");
    super::reserve(object, "explode");
}

/// A parameter or header is described by exactly one of `schema` and `content`.
fn schema_or_content(walker: &mut Walker<'_>, object: &mut Object, what: &str) {
    let empty = matches!(object.get("content"), Some(Value::Object(content)) if content.is_empty());
    if empty && object.contains_key("schema") {
        walker.report_member("content", EMPTY_FIELD, "`content` is empty; it is taken as absent");
        object.shift_remove("content");
    }
    match (object.contains_key("schema"), object.get("content")) {
        (true, Some(_)) => {
            let place = walker.here().child("content").at_key();
            let message = format!("a {what} has `schema` or `content`, not both");
            let diagnostic = Diagnostic::new(SCHEMA_OR_CONTENT, place, message);
            let related = walker.here().child("schema").at_key();
            walker.push(diagnostic.related(related, "`schema` is here"));
            object.shift_remove("content");
        }
        (false, None) => {
            let message = format!("the {what} has neither `schema` nor `content`; any value is allowed");
            walker.report(EMPTY_FIELD, message);
            object.insert("schema".to_owned(), Value::Object(Object::default()));
        }
        _ => {}
    }
}

/// What describes the parts of a part.
pub(super) fn encoding(object: &mut Object) {
    for key in ["encoding", "prefixEncoding", "itemEncoding"] {
        if object.contains_key(key) {
            object.insert(reserved::name(key), Value::Bool(true));
        }
    }
}
