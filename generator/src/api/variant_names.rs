//! What the variants of a union are called.

use std::collections::HashSet;

use openapiv3::{ReferenceOr, Schema, SchemaKind, StringType, Type as Described};
use serde_json::Value;

use super::alternatives::Member;
use super::facets::Facets;

/// The texts that a variant's name may be made of, best first.
pub(super) fn candidates(member: &Member<'_>, tag: Option<&str>) -> Vec<String> {
    let facets = &member.facets;
    let mut list = Vec::new();
    // A component gives the type its name, and the variant the same.
    list.extend(member.component.clone());
    list.extend(facets.about.title.clone().filter(|title| title.chars().count() <= 40));
    list.extend(member.tags.first().cloned());
    list.extend(tag.and_then(|tag| only_value(facets, tag)));
    list.extend(facets.properties.keys().find_map(|name| only_value(facets, name)));
    if let Some([Value::String(text)]) = facets.members.as_ref().map(|members| members.value.as_slice()) {
        list.push(text.clone());
    }
    match (facets.json_type(), facets.format.as_ref().map(|format| format.value)) {
        ("string", Some("date-time")) => list.push("date-time".to_owned()),
        ("string", Some("date")) => list.push("date".to_owned()),
        ("string", Some("uuid")) => list.push("uuid".to_owned()),
        ("array", _) => {
            list.push("list".to_owned());
            list.extend(item_name(facets).map(|name| format!("{name} list")));
        }
        ("", _) => {}
        (ty, _) => list.push(ty.to_owned()),
    }
    list
}

/// The only value that a property may have.
fn only_value(facets: &Facets<'_>, name: &str) -> Option<String> {
    let occurrence = facets.properties.get(name)?.first()?;
    let ReferenceOr::Item(schema) = occurrence.value else { return None };
    let Schema { schema_kind, schema_data: _documentation } = schema.as_ref();
    match schema_kind {
        SchemaKind::Type(Described::String(StringType { enumeration, .. })) => match enumeration.as_slice() {
            [Some(text)] => Some(text.clone()),
            _ => None,
        },
        SchemaKind::Any(any) => match any.enumeration.as_slice() {
            [Value::String(text)] => Some(text.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// What the items of a list are called.
fn item_name(facets: &Facets<'_>) -> Option<String> {
    match facets.items.first()?.value {
        ReferenceOr::Reference { reference } => reference.rsplit('/').next().map(str::to_owned),
        ReferenceOr::Item(schema) => match &schema.schema_kind {
            SchemaKind::Type(Described::String(_)) => Some("string".to_owned()),
            SchemaKind::Type(Described::Integer(_)) => Some("integer".to_owned()),
            SchemaKind::Type(Described::Number(_)) => Some("number".to_owned()),
            SchemaKind::Type(Described::Boolean(_)) => Some("boolean".to_owned()),
            SchemaKind::Type(Described::Array(_)) => Some("list".to_owned()),
            _ => None,
        },
    }
}

/// The first name that no other variant has; `Unknown` is the one for values that fit no member.
pub(super) fn choose(candidates: Vec<String>, number: usize, taken: &mut HashSet<String>) -> String {
    let key = |name: &str| {
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
    };
    for name in candidates.into_iter().chain([format!("variant {number}")]) {
        let key = key(&name);
        if !key.is_empty() && key != "unknown" && taken.insert(key) {
            return name;
        }
    }
    format!("member {number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_distinct_and_none_is_unknown() {
        let mut taken = HashSet::new();
        let mut name = |candidates: &[&str], number| {
            choose(candidates.iter().map(|text| (*text).to_owned()).collect(), number, &mut taken)
        };
        assert_eq!(name(&["Cat", "object"], 1), "Cat");
        assert_eq!(name(&["cat", "object"], 2), "object");
        assert_eq!(name(&["object"], 3), "variant 3");
        assert_eq!(name(&["unknown", "string"], 4), "string");
        assert_eq!(name(&["…"], 5), "variant 5");
    }
}
