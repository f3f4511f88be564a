//! `enum` and `const`: values that a schema lists.
//!
//! Lists of texts and of integers become open types of their own. Other lists have no type: the value has the schema's
//! type, or any, and the list is left to the server.

use serde_json::Value;

use super::builder::Builder;
use super::facets::{Facets, Located};
use super::schemas::Typed;
use super::{EnumValue, IntegerValue, Shape, Type};
use crate::diagnostics::{
    DUPLICATE_ENUM_MEMBER, Diagnostic, Place, REPAIRED_VALUE, UNCHECKED_RULE, WRONG_ENUM_MEMBER,
};

impl<'d> Builder<'d, '_> {
    /// Whether the list has null among its values. Where the schema names another type, that is a mistake.
    pub(super) fn null_is_listed(&mut self, facets: &Facets<'d>) -> bool {
        let Some(members) = &facets.members else { return false };
        let Some(index) = members.value.iter().position(Value::is_null) else { return false };
        if !facets.nullable && facets.ty.is_some() {
            let message = "null is no value of this type; it is read as if the schema were nullable";
            self.say(WRONG_ENUM_MEMBER, members.at.index(index), message);
        }
        true
    }

    /// The type of a text with listed values; `None` where the list has no usable value.
    pub(super) fn text_enum(&mut self, facets: &Facets<'d>, members: &Located<Vec<Value>>) -> Option<Typed> {
        let mut values: Vec<EnumValue> = Vec::new();
        for (index, member) in members.value.iter().enumerate() {
            let at = members.at.index(index);
            let value = match member {
                Value::String(value) => value.clone(),
                Value::Null => continue,
                Value::Bool(_) | Value::Number(_) => {
                    let message = format!("{member} stands where a text is due; it is read as the text");
                    self.say(REPAIRED_VALUE, at.clone(), message);
                    member.to_string()
                }
                Value::Array(_) | Value::Object(_) => {
                    self.say(WRONG_ENUM_MEMBER, at, format!("{member} is no string; it is left out"));
                    continue;
                }
            };
            match values.iter().find(|known| known.value == value) {
                Some(first) => self.twice(member, at, &first.at.clone()),
                None => values.push(EnumValue { value, at }),
            }
        }
        (!values.is_empty()).then(|| self.listed(facets, Shape::StringEnum(values)))
    }

    /// The type of an integer with listed values; `None` where they don't fit 64 bits, or none is usable.
    pub(super) fn integer_enum(&mut self, facets: &Facets<'d>) -> Option<Typed> {
        let members = facets.members.as_ref()?;
        let names = facets.apart.names.as_ref().filter(|names| names.len() == members.value.len());
        let mut values: Vec<IntegerValue> = Vec::new();
        for (index, member) in members.value.iter().enumerate() {
            let at = members.at.index(index);
            let value = match member {
                Value::Null => continue,
                Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                    (Some(value), _) => value,
                    (None, Some(value)) if value.fract() == 0.0 && value.abs() < 9e15 => value as i64,
                    (None, _) if number.is_u64() => {
                        self.tell_list(facets);
                        return None;
                    }
                    _ => {
                        self.say(WRONG_ENUM_MEMBER, at, format!("{member} is no integer; it is left out"));
                        continue;
                    }
                },
                Value::String(text) if text.parse::<i64>().is_ok() => {
                    let message =
                        format!("{member} stands where an integer is due; it is read as the integer");
                    self.say(REPAIRED_VALUE, at.clone(), message);
                    text.parse().unwrap_or_default()
                }
                _ => {
                    self.say(WRONG_ENUM_MEMBER, at, format!("{member} is no integer; it is left out"));
                    continue;
                }
            };
            match values.iter().find(|known| known.value == value) {
                Some(first) => self.twice(member, at, &first.at.clone()),
                None => {
                    let name = names.and_then(|names| names.get(index)).cloned();
                    values.push(IntegerValue { value, name, at });
                }
            }
        }
        (!values.is_empty()).then(|| self.listed(facets, Shape::IntegerEnum(values)))
    }

    fn listed(&mut self, facets: &Facets<'d>, shape: Shape) -> Typed {
        let index = self.define(&facets.about, shape, &facets.at);
        let mut typed = self.finish(Type::Named(index), facets);
        typed.about = typed.about.beside_type(&facets.at);
        typed
    }

    fn twice(&mut self, member: &Value, at: Place, first: &Place) {
        let diagnostic = Diagnostic::new(DUPLICATE_ENUM_MEMBER, at, format!("{member} stands twice"));
        self.diagnostics.push(diagnostic.related(first.clone(), "the first one"));
    }

    /// Notes that a list of values is not turned into a type. A single value needs no note: it is filled in.
    pub(super) fn tell_list(&mut self, facets: &Facets<'d>) {
        let Some(members) = &facets.members else { return };
        let several = members.value.iter().filter(|member| !member.is_null()).count() > 1;
        let both =
            matches!(members.value.as_slice(), [Value::Bool(left), Value::Bool(right)] if left != right);
        if several && !both {
            let message = "values of this type are not checked against the list; that is left to the server";
            self.say(UNCHECKED_RULE, members.at.clone().at_key(), message);
        }
    }
}

/// The type that all listed values have; empty for several.
pub(super) fn common_type(members: &[Value]) -> &'static str {
    let of = |value: &Value| match value {
        Value::Null => None,
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::String(_) => Some("string"),
        Value::Array(_) => Some("array"),
        Value::Object(_) => Some("object"),
    };
    members
        .iter()
        .filter_map(of)
        .reduce(|left, right| match (left, right) {
            (left, right) if left == right => left,
            ("integer" | "number", "integer" | "number") => "number",
            _ => "",
        })
        .unwrap_or_default()
}
