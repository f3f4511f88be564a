//! The printed type of a schema: the type of its own, or a list, a map or an option of one.

use std::collections::HashMap;

use serde_json::Value;

use super::examples::reference;
use super::json_schema::Direction;
use super::print::TypeAt;
use super::validity::child;

/// What schemas are printed as.
pub(crate) struct Types<'a> {
    document: &'a Value,
    by_pointer: HashMap<&'a str, Vec<&'a TypeAt>>,
}

/// What is known of a schema's type.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The type as Rust writes it.
    Type(String),
    /// A component schema that no operation uses.
    Unused,
    /// Nothing of its own.
    Plain,
}

/// How many references and lists may lie in each other.
const MOST: usize = 32;

impl<'a> Types<'a> {
    pub(crate) fn new(document: &'a Value, types: &'a [TypeAt]) -> Self {
        let mut by_pointer: HashMap<&str, Vec<&TypeAt>> = HashMap::new();
        for ty in types {
            by_pointer.entry(ty.pointer.as_str()).or_default().push(ty);
        }
        Self { document, by_pointer }
    }

    /// The type of the schema at this pointer for values of this direction.
    pub(crate) fn find(&self, schema: &str, direction: Direction) -> Found {
        match self.composed(schema, direction, 0) {
            Some(ty) => Found::Type(ty),
            None if schema.starts_with("/components/schemas/") && self.is_unused(schema) => Found::Unused,
            None => Found::Plain,
        }
    }

    /// The component's own form would be printed if an operation used it: it has properties.
    fn is_unused(&self, schema: &str) -> bool {
        let component: Vec<&str> = schema.split('/').take(4).collect();
        let own = component.join("/");
        !self.by_pointer.keys().any(|pointer| *pointer == own || pointer.starts_with(&format!("{own}/")))
            && self.document.pointer(&own).is_some_and(|schema| schema.get("properties").is_some())
    }

    fn composed(&self, schema: &str, direction: Direction, depth: usize) -> Option<String> {
        if depth > MOST {
            return None;
        }
        if let Some(own) = self.own(schema, direction) {
            return Some(own);
        }
        let value = self.document.pointer(schema)?;
        if let Some(target) = reference(value) {
            return self.composed(&target, direction, depth + 1);
        }
        let inner = |pointer: String| self.composed(&pointer, direction, depth + 1);
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let Some(members) = value.get(keyword).and_then(Value::as_array) else { continue };
            let is_null = |member: &Value| member.get("type").is_some_and(|ty| ty == "null");
            let telling: Vec<usize> = members
                .iter()
                .enumerate()
                .filter(|(_, member)| !is_null(member))
                .map(|(index, _)| index)
                .collect();
            return match telling.as_slice() {
                [only] => {
                    let ty = inner(format!("{schema}/{keyword}/{only}"))?;
                    let nullable =
                        telling.len() < members.len() || value.get("nullable") == Some(&Value::Bool(true));
                    Some(if nullable { option(ty) } else { ty })
                }
                _ => None,
            };
        }
        let types = value.get("type");
        let is_type = |name: &str| {
            types.is_some_and(|types| {
                types == name || types.as_array().is_some_and(|all| all.iter().any(|ty| ty == name))
            })
        };
        let several = types
            .and_then(Value::as_array)
            .is_some_and(|all| all.iter().filter(|ty| *ty != "null").count() > 1);
        if several {
            return None;
        }
        let ty = if is_type("array") {
            format!("Vec<{}>", inner(child(schema, "items"))?)
        } else if is_type("object") && value.get("properties").is_none() {
            format!("std::collections::BTreeMap<String, {}>", inner(child(schema, "additionalProperties"))?)
        } else {
            return None;
        };
        let nullable = value.get("nullable") == Some(&Value::Bool(true)) || is_type("null");
        Some(if nullable { option(ty) } else { ty })
    }

    /// The type of its own. Where a schema has one for each direction, that of the direction.
    fn own(&self, schema: &str, direction: Direction) -> Option<String> {
        let forms = self.by_pointer.get(schema)?;
        let fits = |ty: &&&TypeAt| match direction {
            Direction::Request => ty.request,
            Direction::Response => ty.response,
        };
        let form = forms.iter().find(fits).or(forms.first())?;
        let value = self.document.pointer(schema)?;
        let ty = format!("client::{}", form.path);
        let types = value.get("type").and_then(Value::as_array);
        let nullable = value.get("nullable") == Some(&Value::Bool(true))
            || types.is_some_and(|types| types.iter().any(|ty| ty == "null"))
            || ["oneOf", "anyOf"].iter().any(|keyword| {
                let members = value.get(*keyword).and_then(Value::as_array);
                members.is_some_and(|members| {
                    members.iter().any(|member| member.get("type").is_some_and(|ty| ty == "null"))
                })
            });
        Some(if nullable { option(ty) } else { ty })
    }
}

fn option(ty: String) -> String {
    if ty.starts_with("Option<") { ty } else { format!("Option<{ty}>") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn types_are_put_together_around_those_that_have_a_name() {
        let document = json!({ "components": { "schemas": {
            "A": { "properties": {} },
            "Alias": { "$ref": "#/components/schemas/A" },
            "List": { "type": "array", "items": { "allOf": [{ "$ref": "#/components/schemas/Alias" }], "nullable": true } },
            "Map": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/components/schemas/List" } },
            "Text": { "type": "string" },
            "Never": { "properties": {} },
        } } });
        let printed = |path: &str, request| TypeAt {
            pointer: "/components/schemas/A".to_owned(),
            path: path.to_owned(),
            request,
            response: !request,
        };
        let printed = [printed("models::A", false), printed("models::AWrite", true)];
        let types = Types::new(&document, &printed);
        let find = |name: &str, direction| types.find(&format!("/components/schemas/{name}"), direction);
        let found = |text: &str| Found::Type(text.to_owned());
        assert_eq!(find("Alias", Direction::Request), found("client::models::AWrite"));
        assert_eq!(find("List", Direction::Response), found("Vec<Option<client::models::A>>"));
        assert_eq!(
            find("Map", Direction::Response),
            found("Option<std::collections::BTreeMap<String, Vec<Option<client::models::A>>>>")
        );
        assert_eq!(find("Text", Direction::Response), Found::Plain);
        assert_eq!(find("Never", Direction::Response), Found::Unused);
    }
}
