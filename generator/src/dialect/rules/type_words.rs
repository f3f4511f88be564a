//! Words that stand where one of the seven types is due.

use super::types::TYPES;
use crate::diagnostics::{Diagnostic, REPAIRED_VALUE, UNKNOWN_TYPE};
use crate::dialect::repair::describe;
use crate::dialect::walk::Walker;
use crate::source::{Object, Value};

/// What a word means.
#[derive(Clone, Copy)]
enum Meaning {
    /// A type, and a format where none is given.
    Type(&'static str, Option<&'static str>),
    /// Every type.
    Any,
}

/// Reads the words of other languages and formats in `type` as types. A word that says nothing leaves the type open.
pub(super) fn read(walker: &mut Walker<'_>, object: &mut Object) {
    let format = match object.get_mut("type") {
        None => return,
        Some(Value::Null) => return null(walker, object),
        Some(Value::String(word)) if TYPES.contains(&word.as_str()) => return,
        Some(Value::String(word)) => match (meaning(word), word) {
            (Some(Meaning::Type(name, format)), word) => {
                let message = format!("`{word}` is no type; it is read as {}", shown(name, format));
                *word = name.to_owned();
                walker.report_member("type", REPAIRED_VALUE, message);
                format
            }
            (Some(Meaning::Any), word) => {
                let message = format!("`{word}` is no type; without `type` a value of any type is allowed");
                walker.report_member("type", REPAIRED_VALUE, message);
                object.shift_remove("type");
                None
            }
            (None, word) => {
                let word = word.clone();
                return unknown(walker, object, format!("`{word}` is no type"), Some(&word));
            }
        },
        Some(Value::Array(words)) => match list(walker, words) {
            Ok(()) => None,
            Err(message) => return unknown(walker, object, message, None),
        },
        Some(other) => {
            let message = format!("a type is a text or a list of texts, not {}", describe(other));
            return unknown(walker, object, message, None);
        }
    };
    if let Some(format) = format.filter(|_| !matches!(object.get("format"), Some(Value::String(_)))) {
        object.insert("format".to_owned(), Value::String(format.to_owned()));
    }
}

/// In a union, YAML's `type: null` is the text `null` in most cases: a member of any type would make the others needless.
fn null(walker: &mut Walker<'_>, object: &mut Object) {
    if object.len() == 1 && matches!(walker.last_tokens(), [_, "oneOf" | "anyOf"]) {
        walker.report_member("type", REPAIRED_VALUE, "no value stands for the type `null`, which is a text");
        object.insert("type".to_owned(), Value::String("null".to_owned()));
    }
}

/// Each word of a list. The error says which of them is none.
fn list(walker: &mut Walker<'_>, words: &mut [Value]) -> Result<(), String> {
    if words.is_empty() {
        return Err("the list of types is empty".to_owned());
    }
    for (index, word) in words.iter_mut().enumerate() {
        let name = match word {
            Value::String(name) if TYPES.contains(&name.as_str()) => continue,
            Value::Null => "null",
            Value::String(name) => match meaning(name) {
                Some(Meaning::Type(name, _)) => name,
                _ => return Err(format!("`{name}` is no type")),
            },
            other => return Err(format!("a type is a text, not {}", describe(other))),
        };
        let place = walker.here().child("type").index(index);
        let message = format!("{} is read as the type `{name}`", describe(word));
        walker.push(Diagnostic::new(REPAIRED_VALUE, place, message));
        *word = Value::String(name.to_owned());
    }
    Ok(())
}

fn unknown(walker: &mut Walker<'_>, object: &mut Object, message: String, word: Option<&str>) {
    let place = walker.here().child("type");
    let mut diagnostic =
        Diagnostic::new(UNKNOWN_TYPE, place, format!("{message}; a value of any type is allowed"));
    if let Some(near) = word.and_then(|word| walker.suggestions.nearest(word, TYPES.iter().copied())) {
        diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
    }
    walker.push(diagnostic);
    object.shift_remove("type");
}

fn shown(name: &str, format: Option<&str>) -> String {
    match format {
        Some(format) => format!("`{name}` with the format `{format}`"),
        None => format!("`{name}`"),
    }
}

fn meaning(word: &str) -> Option<Meaning> {
    use Meaning::{Any, Type};
    let lower = word.trim().to_ascii_lowercase();
    if let Some(name) = TYPES.iter().find(|name| **name == lower) {
        return Some(Type(name, None));
    }
    Some(match lower.as_str() {
        "int" => Type("integer", None),
        "int32" => Type("integer", Some("int32")),
        "int64" | "long" => Type("integer", Some("int64")),
        "float" => Type("number", Some("float")),
        "double" => Type("number", Some("double")),
        "decimal" => Type("number", None),
        "bool" => Type("boolean", None),
        "str" | "text" => Type("string", None),
        "date" => Type("string", Some("date")),
        "datetime" | "date-time" | "timestamp" => Type("string", Some("date-time")),
        "uuid" => Type("string", Some("uuid")),
        "uri" | "url" => Type("string", Some("uri")),
        "email" => Type("string", Some("email")),
        "byte" => Type("string", Some("byte")),
        "file" | "binary" => Type("string", Some("binary")),
        "list" => Type("array", None),
        "dict" | "map" | "hash" => Type("object", None),
        "nil" | "none" => Type("null", None),
        "any" | "mixed" => Any,
        _ => return None,
    })
}
