//! Scalars of the wrong kind that can only mean one thing.

use super::table::Shape;
use crate::source::Value;

const AS_NUMBER: &str = "a text stands where a number is due; it is read as the number";

/// How a scalar fits its shape.
pub(super) enum Repaired {
    /// As it stands.
    Fits,
    /// Read as another value, with the warning to give.
    As(Value, String),
    /// Not at all; what is due instead.
    Not(&'static str),
}

/// Fits a scalar to its shape.
pub(super) fn scalar(shape: Shape, value: &mut Value) -> Repaired {
    match (shape, &*value) {
        (Shape::Text | Shape::Word(_), Value::String(_))
        | (Shape::Flag | Shape::Bound, Value::Bool(_))
        | (Shape::Number | Shape::Bound, Value::Int(_) | Value::Float(_)) => Repaired::Fits,
        (Shape::Text | Shape::Word(_), Value::Bool(_) | Value::Int(_) | Value::Float(_)) => Repaired::As(
            Value::String(plain(value)),
            format!("{} stands where a text is due; it is taken as it is written", value.kind()),
        ),
        (Shape::Flag | Shape::Bound, Value::String(text)) => {
            match text.trim().to_ascii_lowercase().as_str() {
                "true" | "yes" | "on" => Repaired::As(
                    Value::Bool(true),
                    "a text stands where a boolean is due; it is read as `true`".into(),
                ),
                "false" | "no" | "off" => Repaired::As(
                    Value::Bool(false),
                    "a text stands where a boolean is due; it is read as `false`".into(),
                ),
                _ => match (shape, number(text)) {
                    (Shape::Bound, Some(number)) => Repaired::As(number, AS_NUMBER.into()),
                    (Shape::Bound, None) => Repaired::Not("a boolean (3.0) or a number (3.1)"),
                    _ => Repaired::Not("a boolean"),
                },
            }
        }
        (Shape::Flag, Value::Int(number @ (0 | 1))) => Repaired::As(
            Value::Bool(*number == 1),
            format!("a number stands where a boolean is due; it is read as `{}`", *number == 1),
        ),
        (Shape::Number, Value::String(text)) => match number(text) {
            Some(number) => Repaired::As(number, AS_NUMBER.into()),
            None => Repaired::Not("a number"),
        },
        (Shape::Count, Value::Int(number)) if *number >= 0 => Repaired::Fits,
        (Shape::Count, Value::Float(number)) if *number >= 0.0 && number.fract() == 0.0 && *number < 1e15 => {
            // JSON Schema takes 1.0 for an integer, so this is no repair.
            *value = Value::Int(*number as i128);
            Repaired::Fits
        }
        (Shape::Count, Value::String(text)) => match number(text) {
            Some(number @ Value::Int(0..)) => Repaired::As(number, AS_NUMBER.into()),
            _ => Repaired::Not("an integer from 0"),
        },
        (Shape::Count, _) => Repaired::Not("an integer from 0"),
        (Shape::Text | Shape::Word(_), _) => Repaired::Not("a text"),
        (Shape::Flag, _) => Repaired::Not("a boolean"),
        (Shape::Bound, _) => Repaired::Not("a boolean (3.0) or a number (3.1)"),
        (Shape::Number, _) => Repaired::Not("a number"),
        _ => Repaired::Fits,
    }
}

/// What stands there, for a message: short values as they are.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Int(_) | Value::Float(_) | Value::Bool(_) => format!("`{}`", plain(value)),
        Value::String(text) if text.chars().count() <= 40 => format!("the text `{text}`"),
        _ => value.kind().to_owned(),
    }
}

/// `a`, `b` or `c`.
pub(super) fn listed(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [word] => format!("`{word}`"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(|word| format!("`{word}`")).collect();
            format!("{} or `{last}`", first.join(", "))
        }
    }
}

/// A scalar as JSON writes it.
fn plain(value: &Value) -> String {
    match value {
        Value::Bool(flag) => flag.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The number that a text spells in JSON's notation.
fn number(text: &str) -> Option<Value> {
    match serde_json::from_str::<serde_json::Number>(text.trim()).ok()? {
        number if number.is_f64() => number.as_f64().map(Value::Float),
        number => number.as_i128().map(Value::Int),
    }
}
