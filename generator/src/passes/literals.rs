//! Defaults and examples: whether they fit their type. What doesn't is dropped.

use serde_json::Value;

use crate::api::{Api, IntegerKind, Literal, Shape, Type, TypeDef, Variant};
use crate::diagnostics::{Diagnostic, Diagnostics, WRONG_DEFAULT, WRONG_EXAMPLE};

pub(super) fn check(api: &mut Api, diagnostics: &mut Diagnostics) {
    // Types are compared with while literals inside them are changed.
    let types = api.types.clone();
    let mut checker = Checker { types: &types, diagnostics };
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            checker.default(&mut parameter.default, &parameter.ty);
            checker.example(&mut parameter.example, &parameter.ty);
        }
        for content in operation.body.iter_mut().flat_map(|body| &mut body.contents) {
            checker.example(&mut content.example, &content.ty);
        }
        for content in operation
            .answers
            .iter_mut()
            .flat_map(|answer| answer.content.iter_mut().chain(&mut answer.others))
        {
            checker.example(&mut content.example, &content.ty);
        }
    }
    for (index, definition) in api.types.iter_mut().enumerate() {
        checker.example(&mut definition.example, &Type::Named(index));
        if let Shape::Object(object) = &mut definition.shape {
            for field in &mut object.fields {
                checker.default(&mut field.default, &field.ty);
                checker.example(&mut field.example, &field.ty);
            }
        }
    }
}

struct Checker<'a> {
    types: &'a [TypeDef],
    diagnostics: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn default(&mut self, literal: &mut Option<Literal>, ty: &Type) {
        let Some(Literal { value, at }) = literal else { return };
        if let Err(reason) = fits(value, ty, self.types) {
            self.diagnostics.push(Diagnostic::new(WRONG_DEFAULT, at.clone(), reason));
            *literal = None;
        }
    }

    fn example(&mut self, literal: &mut Option<Literal>, ty: &Type) {
        let Some(Literal { value, at }) = literal else { return };
        if let Err(reason) = fits(value, ty, self.types) {
            self.diagnostics.push(Diagnostic::new(WRONG_EXAMPLE, at.clone(), reason));
            *literal = None;
        }
    }
}

/// Whether a value is one of the type; the error says why not.
fn fits(value: &Value, ty: &Type, types: &[TypeDef]) -> Result<(), String> {
    let expect =
        |holds: bool, what: &str| if holds { Ok(()) } else { Err(format!("{} is no {what}", shown(value))) };
    let text = |valid: fn(&str) -> bool, what: &str| expect(value.as_str().is_some_and(valid), what);
    match ty {
        Type::Any => Ok(()),
        Type::Boolean => expect(value.is_boolean(), "boolean"),
        Type::Integer(kind) => expect(is_integer(value, *kind), "integer of this range"),
        Type::Double => expect(value.is_number(), "number"),
        Type::Part | Type::Parts => Ok(()),
        Type::String | Type::Password | Type::Base64 | Type::Binary | Type::BinaryText => {
            expect(value.is_string(), "string")
        }
        Type::Uuid => text(is_uuid, "UUID"),
        Type::DateTime => text(is_date_time, "date and time with an offset (RFC 3339)"),
        Type::Date => text(is_date, "date (`2024-01-31`)"),
        Type::Array(item) => match value.as_array() {
            Some(items) => items.iter().try_for_each(|value| fits(value, item, types)),
            None => expect(false, "list"),
        },
        Type::Map(of) => match value.as_object() {
            Some(members) => members.values().try_for_each(|value| fits(value, of, types)),
            None => expect(false, "object"),
        },
        Type::Nullable(inner) if !value.is_null() => fits(value, inner, types),
        Type::Nullable(_) => Ok(()),
        Type::Named(index) => match types.get(*index).map(|definition| &definition.shape) {
            None => Ok(()),
            Some(Shape::StringEnum(known)) => {
                expect(known.iter().any(|known| value.as_str() == Some(&known.value)), "value of the enum")
            }
            Some(Shape::IntegerEnum(known)) => {
                expect(known.iter().any(|known| value.as_i64() == Some(known.value)), "value of the enum")
            }
            Some(Shape::Union(union)) => {
                let fits = |variant: &Variant| fits(value, &variant.ty, types).is_ok();
                expect(union.variants.iter().any(fits), "value of one of the alternatives")
            }
            Some(Shape::Tuple(items)) => match value.as_array() {
                Some(values) if values.len() == items.len() => {
                    values.iter().zip(items).try_for_each(|(value, item)| fits(value, &item.ty, types))
                }
                _ => expect(false, &format!("list of {}", items.len())),
            },
            Some(Shape::Object(object)) => {
                let Some(members) = value.as_object() else { return expect(false, "object") };
                for field in &object.fields {
                    match members.get(&field.name) {
                        Some(value) => fits(value, &field.ty, types)?,
                        None if field.required && !field.read_only && !field.write_only => {
                            return Err(format!("the required property `{}` is missing", field.name));
                        }
                        None => {}
                    }
                }
                Ok(())
            }
        },
    }
}

/// A value as a message shows it.
fn shown(value: &Value) -> String {
    const MOST: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn is_integer(value: &Value, kind: IntegerKind) -> bool {
    match kind {
        IntegerKind::I32 => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        IntegerKind::I64 => value.is_i64(),
        IntegerKind::U32 => value.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
        IntegerKind::U64 => value.is_u64(),
    }
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12] && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// `9999-99-99`, with a month and a day that exist in some year.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let number = |text: &str, length: usize| {
        (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())?
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// RFC 3339 `date-time`.
fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    let Some(rest) = rest.strip_prefix(['T', 't', ' ']) else { return false };
    let Some((clock, rest)) = rest.split_at_checked(8) else { return false };
    let offset = match rest.strip_prefix('.') {
        Some(fraction) => {
            let offset = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
            if offset.len() == fraction.len() {
                return false;
            }
            offset
        }
        None => rest,
    };
    let offset = match offset.strip_prefix(['+', '-']) {
        Some(hours) => is_clock(hours, &[23, 59]),
        None => matches!(offset, "Z" | "z"),
    };
    is_date(date) && is_clock(clock, &[23, 59, 60]) && offset
}

/// Two-digit numbers between colons, each at most so large.
fn is_clock(text: &str, most: &[u32]) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == most.len()
        && parts.iter().zip(most).all(|(part, most)| {
            part.len() == 2
                && part.bytes().all(|byte| byte.is_ascii_digit())
                && part.parse::<u32>().is_ok_and(|number| number <= *most)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_formats_are_told_apart() {
        assert!(is_uuid("248df4b7-aa70-47b8-a036-33ac447e668d"));
        assert!(!is_uuid("248df4b7aa7047b8a03633ac447e668d"));
        assert!(is_date("2024-02-29"));
        for text in ["2023-02-29", "2024-13-01", "2024-1-1", "today", "2024-01-01T00:00:00Z"] {
            assert!(!is_date(text), "{text}");
        }
        for text in ["2024-01-31T23:59:59Z", "2024-01-31t00:00:00.125+05:30"] {
            assert!(is_date_time(text), "{text}");
        }
        for text in [
            "2024-01-31",
            "2024-01-31T10:00:00",
            "2024-01-31T10:00:00.Z",
            "2024-01-31T24:00:00Z",
            "é".repeat(9).as_str(),
        ] {
            assert!(!is_date_time(text), "{text}");
        }
    }

    #[test]
    fn integers_keep_their_range() {
        let fits = |value: Value, kind| super::fits(&value, &Type::Integer(kind), &[]).is_ok();
        assert!(fits(2_147_483_647.into(), IntegerKind::I32));
        assert!(!fits(2_147_483_648_i64.into(), IntegerKind::I32));
        assert!(!fits((-1).into(), IntegerKind::U64));
        assert!(fits(u64::MAX.into(), IntegerKind::U64));
        assert!(!fits(1.5.into(), IntegerKind::I64));
        assert!(!fits("1".into(), IntegerKind::I64));
    }

    #[test]
    fn lists_and_nulls_are_looked_into() {
        let list = Type::Array(Box::new(Type::Nullable(Box::new(Type::String))));
        assert!(fits(&serde_json::json!(["a", null]), &list, &[]).is_ok());
        assert_eq!(fits(&serde_json::json!(["a", 1]), &list, &[]), Err("1 is no string".to_owned()));
    }
}
