//! Security schemes.

use super::reserve;
use crate::diagnostics::{EMPTY_FIELD, MISSING_FIELD};
use crate::dialect::reserved;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

/// `false` if a field is missing that the scheme's type needs.
pub(super) fn scheme(walker: &mut Walker<'_>, object: &mut Object) -> bool {
    let Some(scheme_type) = object.get("type").and_then(Value::as_str).map(str::to_owned) else {
        return false;
    };
    let needed: &[&str] = match scheme_type.as_str() {
        "apiKey" => &["name", "in"],
        "http" => &["scheme"],
        "oauth2" => &["flows"],
        "openIdConnect" => &["openIdConnectUrl"],
        _ => &[],
    };
    harmless(walker, &scheme_type, object);
    let mut complete = true;
    for key in needed.iter().filter(|key| !object.contains_key(**key)) {
        walker.report(MISSING_FIELD, format!("a security scheme of type `{scheme_type}` has a `{key}`"));
        complete = false;
    }
    if scheme_type == "mutualTLS" {
        // The typed model doesn't know this type; it travels as an HTTP scheme with a mark.
        object.insert("type".to_owned(), Value::String("http".to_owned()));
        object.insert("scheme".to_owned(), Value::String("mutualTLS".to_owned()));
        object.insert(reserved::name("mutualTLS"), Value::Bool(true));
    }
    reserve(object, "deprecated");
    reserve(object, "oauth2MetadataUrl");
    complete
}

/// Fields that only say where a token comes from: the caller has it already.
fn harmless(walker: &mut Walker<'_>, scheme_type: &str, object: &mut Object) {
    let (key, value) = match scheme_type {
        "oauth2" => ("flows", Value::Object(Object::default())),
        "openIdConnect" => ("openIdConnectUrl", Value::String(String::new())),
        "http" if object.contains_key("bearerFormat") => ("scheme", Value::String("bearer".to_owned())),
        _ => return,
    };
    if !object.contains_key(key) {
        walker.report(EMPTY_FIELD, format!("a security scheme of type `{scheme_type}` has a `{key}`"));
        object.insert(key.to_owned(), value);
    }
}

pub(super) fn flows(object: &mut Object) {
    reserve(object, "deviceAuthorization");
}
