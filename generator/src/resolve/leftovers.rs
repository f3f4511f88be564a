//! Other ways to write a reference into the components, where only one component can be meant: sections of Swagger 2.0,
//! names that are not escaped, a bare name.

use crate::diagnostics::{Pointer, unescape};
use crate::dialect::Kind;
use crate::source::Value;

/// The component that a broken reference means, if there is one of this name.
pub(super) fn component(tree: &Value, text: &str, kind: Kind) -> Option<Pointer> {
    let section = section(kind)?;
    let names = tree.get("components")?.get(section)?.as_object()?;
    candidates(text, section)
        .into_iter()
        .find(|name| names.contains_key(name))
        .map(|name| Pointer::from_tokens(["components", section, &name]))
}

/// The names that the text may stand for, the likeliest first.
fn candidates(text: &str, section: &str) -> Vec<String> {
    let old = match section {
        "schemas" => "definitions",
        "securitySchemes" => "securityDefinitions",
        other => other,
    };
    let path = text.trim().trim_start_matches('#').trim_start_matches('/').trim_end_matches('/');
    let new = format!("components/{section}/");
    let name = [new.as_str(), &format!("{old}/"), &format!("{section}/")]
        .iter()
        .find_map(|prefix| path.strip_prefix(prefix))
        .or_else(|| (!text.contains(['#', '/', ':'])).then_some(path));
    let Some(name) = name else { return Vec::new() };
    let unescaped = unescape(name);
    vec![unescaped.into_owned(), name.to_owned()]
}

/// The section of the components that holds such objects.
fn section(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Schema => "schemas",
        Kind::Response => "responses",
        Kind::Parameter => "parameters",
        Kind::RequestBody => "requestBodies",
        Kind::Header => "headers",
        Kind::SecurityScheme => "securitySchemes",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_spelling_of_a_name_is_a_candidate() {
        for text in [
            "#/definitions/User",
            "#/components/schemas/User/",
            "#components/schemas/User",
            "/components/schemas/User",
            "User",
        ] {
            assert!(candidates(text, "schemas").contains(&"User".to_owned()), "{text}");
        }
        assert!(candidates("#/components/schemas/a/b", "schemas").contains(&"a/b".to_owned()));
        for text in ["#/components/responses/User", "user.yaml#/User", "https://example.com/User"] {
            assert!(candidates(text, "schemas").is_empty(), "{text}");
        }
    }
}
