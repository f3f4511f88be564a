//! Reads a file into a tree of values.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::lines::LineIndex;
use super::locate::duplicate_keys;
use super::nodes::Format;
use super::tree::{Notes, read_tree};
use super::{Limits, Sources, Value, yaml};
use crate::diagnostics::{
    Diagnostic, Diagnostics, FILE_TOO_LARGE, FileId, INEXACT_INTEGER, INEXACT_VALUE, MERGE_KEY,
    NESTING_TOO_DEEP, NO_DOCUMENT, NOT_UTF8, Place, Pointer, SYNTAX, TAB_INDENTATION, UNREADABLE_FILE,
    UNREPRESENTABLE_NUMBER,
};

/// Reads the file at `path`, YAML or JSON by its content, and adds its text to `sources`.
///
/// `None` if there is no tree, or if it is no object; `diagnostics` say why.
pub fn load(
    path: &Path,
    limits: &Limits,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(FileId, Value)> {
    load_value(path, limits, sources, diagnostics).and_then(|read| object(read, sources, diagnostics))
}

/// Reads the file at `path` as [`load`] does, whatever value it is.
pub(crate) fn load_value(
    path: &Path,
    limits: &Limits,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(FileId, Value)> {
    let mut bytes = match read_bytes(path, limits) {
        Ok(bytes) => bytes,
        Err((code, message)) => {
            let file = sources.add(path, String::new());
            diagnostics.push(Diagnostic::new(code, Place::root(file), message));
            return None;
        }
    };
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    match String::from_utf8(bytes) {
        Ok(text) => read(path, text, limits, sources, diagnostics),
        Err(error) => {
            let (start, bytes) = (error.utf8_error().valid_up_to(), error.as_bytes());
            let byte = bytes.get(start).copied().unwrap_or_default();
            let utf16 = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
            let file = sources.add(path, String::from_utf8_lossy(bytes).into_owned());
            let message = if utf16 {
                "the text is UTF-16, not UTF-8".to_owned()
            } else {
                format!("the byte 0x{byte:02X} is not UTF-8 here")
            };
            diagnostics.push(Diagnostic::new(NOT_UTF8, Place::bytes(file, start, start), message));
            None
        }
    }
}

/// Reads a text that stands for a file at `path`, as [`load`] does.
///
/// ```
/// use letterpress::diagnostics::Diagnostics;
/// use letterpress::source::{Limits, Sources, load_text};
///
/// let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
/// let text = "openapi: 3.1.0".to_owned();
/// let read = load_text("api.yaml".as_ref(), text, &Limits::default(), &mut sources, &mut diagnostics);
/// let (_, tree) = read.expect("it is YAML");
/// assert_eq!(tree.get("openapi").and_then(|version| version.as_str()), Some("3.1.0"));
/// ```
pub fn load_text(
    path: &Path,
    text: String,
    limits: &Limits,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(FileId, Value)> {
    read(path, text, limits, sources, diagnostics).and_then(|read| object(read, sources, diagnostics))
}

fn read(
    path: &Path,
    text: String,
    limits: &Limits,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(FileId, Value)> {
    let looks_like_json = text.trim_start().starts_with(['{', '[']);
    let file = sources.add(path, text);
    let text = sources.text(file);
    let (value, notes, format) = if looks_like_json {
        let (value, notes) = read_json(file, text, limits);
        match value {
            // A YAML text may start with a flow collection.
            Err(error) if error.code == SYNTAX && !has_extension(path, "json") => {
                match read_yaml(file, text, limits) {
                    (Err(refusal), _) if refusal.code == SYNTAX => (Err(error), notes, Format::Json),
                    (value, notes) => (value, notes, Format::Yaml),
                }
            }
            value => (value, notes, Format::Json),
        }
    } else {
        let (value, notes) = read_yaml(file, text, limits);
        (value, notes, Format::Yaml)
    };
    sources.set_format(file, format);
    report(file, &notes, sources, diagnostics);
    value.map(|value| (file, value)).map_err(|error| diagnostics.push(error)).ok()
}

/// What was read, if it is an object.
fn object(
    (file, value): (FileId, Value),
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(FileId, Value)> {
    let message = match value {
        Value::Object(_) => return Some((file, value)),
        Value::Null if sources.text(file).trim().is_empty() => "the file is empty".to_owned(),
        value => format!("an OpenAPI document is an object; this is {}", value.kind()),
    };
    diagnostics.push(Diagnostic::new(NO_DOCUMENT, Place::root(file), message));
    None
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found.eq_ignore_ascii_case(extension))
}

fn read_bytes(path: &Path, limits: &Limits) -> Result<Vec<u8>, (crate::diagnostics::Code, String)> {
    let unreadable = |error: std::io::Error| (UNREADABLE_FILE, format!("the file can't be read: {error}"));
    let file = File::open(path).map_err(unreadable)?;
    let metadata = file.metadata().map_err(unreadable)?;
    if metadata.is_dir() {
        return Err((UNREADABLE_FILE, "this is a folder, not a file".to_owned()));
    }
    // Room for the whole file and a byte by which the reader sees its end.
    let room = metadata.len().min(limits.bytes).saturating_add(1);
    let mut bytes = Vec::with_capacity(usize::try_from(room).unwrap_or_default());
    // One byte more than allowed, so that exceeding the limit is seen also where the size isn't known beforehand.
    file.take(limits.bytes.saturating_add(1)).read_to_end(&mut bytes).map_err(unreadable)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limits.bytes {
        return Err((FILE_TOO_LARGE, format!("the file is larger than {} bytes", limits.bytes)));
    }
    Ok(bytes)
}

fn read_json(file: FileId, text: &str, limits: &Limits) -> (Result<Value, Diagnostic>, Notes) {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let (value, notes) = read_tree(&mut deserializer, limits.depth, false);
    let value = value.and_then(|value| deserializer.end().map(|()| value)).map_err(|error| {
        let lines = LineIndex::new(text);
        let start = lines.start(error.line().max(1)) + error.column().saturating_sub(1);
        let start = super::lines::floor_char_boundary(text, start);
        let mut message = error.to_string();
        if let Some(at) = message.rfind(" at line ") {
            message.truncate(at);
        }
        // The reader stands behind a number that has no value.
        let start = if message == NOT_FINITE { number_before(text, start) } else { start };
        syntax_error(file, start, message, &notes, limits)
    });
    (value, notes)
}

/// What the JSON reader says of a number that no float can hold.
const NOT_FINITE: &str = "number out of range";

/// Where the number begins that a byte belongs to.
fn number_before(text: &str, at: usize) -> usize {
    let is_part = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
    let before = text.as_bytes().get(..at).unwrap_or_default();
    at - before.iter().rev().take_while(|byte| is_part(byte)).count()
}

fn read_yaml(file: FileId, text: &str, limits: &Limits) -> (Result<Value, Diagnostic>, Notes) {
    if let Some(refusal) = yaml::refusal(file, text, limits) {
        return (Err(refusal), Notes::default());
    }
    let (value, notes) = read_tree(serde_yaml::Deserializer::from_str(text), limits.depth, true);
    let value = value.map_err(|error| {
        let lines = LineIndex::new(text);
        let start = error.location().map_or(0, |at| lines.byte(at.line(), at.column().saturating_sub(1)));
        let line = error.location().map_or(0, |at| at.line());
        if let Some(tab) = yaml::tab_in_indentation(text, &lines, line) {
            return Diagnostic::new(TAB_INDENTATION, Place::bytes(file, tab, tab), yaml::TAB);
        }
        let mut message = error.to_string();
        if let Some(at) = message.find(" at line ") {
            message.truncate(at);
        }
        syntax_error(file, start, message, &notes, limits)
    });
    (value, notes)
}

fn syntax_error(file: FileId, start: usize, message: String, notes: &Notes, limits: &Limits) -> Diagnostic {
    let place = Place::bytes(file, start, start);
    if notes.too_deep || message.contains("recursion limit") {
        return Diagnostic::new(
            NESTING_TOO_DEEP,
            place,
            format!("nesting deeper than {} levels", limits.depth),
        );
    }
    if message == NOT_FINITE {
        return Diagnostic::new(UNREPRESENTABLE_NUMBER, place, "this number is not finite");
    }
    Diagnostic::new(SYNTAX, place, message)
}

/// Reports what was noted while the tree was built.
fn report(file: FileId, notes: &Notes, sources: &Sources, diagnostics: &mut Diagnostics) {
    if notes.duplicate_keys {
        diagnostics.extend(duplicate_keys(file, sources));
    }
    for pointer in &notes.merged {
        let place = Place::new(file, pointer.clone()).at_key();
        let message = "a merge key is not part of YAML 1.2; it is followed as in YAML 1.1";
        diagnostics.push(Diagnostic::new(MERGE_KEY, place, message));
    }
    for pointer in &notes.not_finite {
        let place = Place::new(file, pointer.clone());
        diagnostics.push(Diagnostic::new(UNREPRESENTABLE_NUMBER, place, "this number is not finite"));
    }
    let places: Vec<Place> =
        notes.beyond_64_bits.iter().map(|pointer| Place::new(file, pointer.clone())).collect();
    for (place, written) in places.iter().zip(sources.scalars(file, &notes.beyond_64_bits)) {
        let written = written.unwrap_or_default();
        let is_integer =
            written.chars().all(|character| character.is_ascii_digit() || "+-".contains(character));
        if written.is_empty() || !is_integer {
            continue;
        }
        let diagnostic = if is_exact_value(&place.pointer) {
            Diagnostic::new(
                INEXACT_VALUE,
                place.clone(),
                format!("the integer {written} lies beyond 64 bits"),
            )
        } else {
            let message = format!("the integer {written} lies beyond 64 bits; it is read as a float");
            Diagnostic::new(INEXACT_INTEGER, place.clone(), message)
        };
        diagnostics.push(diagnostic);
    }
}

/// Whether a value at this pointer is one that a client sends or compares, if it stands in a schema. (A default is what the
/// server does without a value.)
fn is_exact_value(pointer: &Pointer) -> bool {
    let documentation = ["example", "examples", "value"];
    if pointer.tokens().any(|token| token.starts_with("x-") || documentation.contains(&token.as_str())) {
        return false;
    }
    let list = pointer.parent().and_then(|list| list.last());
    list.as_deref() == Some("enum") || pointer.last().as_deref() == Some("const")
}
