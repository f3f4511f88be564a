// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Decoders: from an answer to the value that the document promises.

use bytes::Bytes;
use http::{HeaderValue, header};
use serde::de::DeserializeOwned;

use super::text::Scrubber;
use super::union::{join, place_of};
use super::{Answer, Answers, Content, DecodeError, DecodeErrorKind, whole_numbers};

/// Characters of a body, a header or a decoder's message that an error shows.
const EXCERPT: usize = 200;
/// Characters of a JSON path that an error shows.
const PATH: usize = 200;

/// A JSON body. It must be whole, one value, UTF-8 (a byte order mark before it is skipped) and at most 128 levels
/// deep. A content type that clearly is another one is an error; a missing or vague one is not.
pub fn json<T: DeserializeOwned>(answer: &Answer) -> Result<T, DecodeError> {
    json_text(json_body(answer)?, &answer.scrubber)
}

/// A JSON body, or none: an empty one, or a status that has no body.
pub fn optional_json<T: DeserializeOwned>(answer: &Answer) -> Result<Option<T>, DecodeError> {
    if matches!(answer.code(), 204 | 205) || answer.body.iter().all(u8::is_ascii_whitespace) {
        return Ok(None);
    }
    json(answer)
}

/// A text body in UTF-8.
pub fn text(answer: &Answer) -> Result<String, DecodeError> {
    refuse_content_encoding(answer)?;
    let body = without_mark(&answer.body);
    match std::str::from_utf8(body) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(DecodeError::new(DecodeErrorKind::Text, format!("the text is not UTF-8: {error}"))),
    }
}

/// The body as it is.
pub fn bytes(answer: &Answer) -> Result<Bytes, DecodeError> {
    refuse_content_encoding(answer)?;
    Ok(answer.body.clone())
}

/// No body is documented, so whatever came is not looked at.
pub fn empty(_: &Answer) -> Result<(), DecodeError> {
    Ok(())
}

/// One of several documented answers, by status.
pub fn answers<T: Answers>(answer: &Answer) -> Result<T, DecodeError> {
    T::answer(answer).unwrap_or_else(|| {
        Err(DecodeError::new(
            DecodeErrorKind::Status,
            format!("no answer is documented for status {}", answer.code()),
        ))
    })
}

/// One of several documented bodies, by `Content-Type`.
pub fn content<T: Content>(answer: &Answer) -> Result<T, DecodeError> {
    T::content(answer)
}

/// The error of a body that no documented one fits.
pub fn undocumented<T>(answer: &Answer) -> Result<T, DecodeError> {
    Err(unexpected_content(answer, "a documented media type"))
}

/// The error of a body of the wrong media type.
pub(crate) fn unexpected_content(answer: &Answer, due: &str) -> DecodeError {
    let message = format!("the body is {}, not {due}", shown_type(answer));
    DecodeError::new(DecodeErrorKind::ContentType, message)
}

/// The media type as the server wrote it: a secret in it would not be found in another spelling.
fn shown_type(answer: &Answer) -> String {
    let value = answer.headers.get(header::CONTENT_TYPE).map(|value| value.as_bytes()).unwrap_or_default();
    let value = String::from_utf8_lossy(value);
    answer.scrubber.show(value.split(';').next().unwrap_or_default(), EXCERPT)
}

/// The error of a success that can't be read while it comes.
pub(crate) fn not_a_stream(answer: &Answer, due: &str) -> DecodeError {
    match refuse_content_encoding(answer) {
        Err(error) => error,
        Ok(()) => unexpected_content(answer, due),
    }
}

/// A JSON text inside a body. If all that is wrong is that integers are written as floats, it is read all the same.
pub(crate) fn json_text<T: DeserializeOwned>(text: &[u8], scrubber: &Scrubber) -> Result<T, DecodeError> {
    let first = match std::str::from_utf8(text) {
        // Looking at the text once is cheaper than at each string in it.
        Ok(text) => serde_json::from_str(text),
        // Its strings decide: what nobody reads may hold anything.
        Err(_) => read(text).map_err(|(_, error)| error),
    };
    first.or_else(|first| {
        let is_cause = whole_numbers::is_cause(&first.to_string());
        let rewritten = is_cause.then(|| whole_numbers::in_text(text)).flatten();
        // Knowing the path costs more than half as much again, so only a text that can't be read is read with it.
        read(rewritten.as_deref().unwrap_or(text))
            .map_err(|(path, error)| json_error(scrubber, &path, &error))
    })
}

/// The value, or the error and its path.
fn read<T: DeserializeOwned>(text: &[u8]) -> Result<T, (String, serde_json::Error)> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let mut track = serde_path_to_error::Track::new();
    let value = T::deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut track));
    let value = value.and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| (track.path().to_string(), error))
}

fn json_body(answer: &Answer) -> Result<&[u8], DecodeError> {
    refuse_content_encoding(answer)?;
    let body = without_mark(&answer.body);
    if body.iter().all(u8::is_ascii_whitespace) {
        return Err(DecodeError::new(DecodeErrorKind::EmptyBody, "the body is empty where JSON is due"));
    }
    match is_json(answer) {
        true => Ok(body),
        false => {
            let mut message = format!("the body is {}, not JSON", shown_type(answer));
            // A success may hold what was asked for, such as a new key.
            if !answer.status.is_success() {
                message = format!("{message}: {}", answer.scrubber.show_bytes(body, EXCERPT));
            }
            Err(DecodeError::new(DecodeErrorKind::ContentType, message))
        }
    }
}

fn is_json(answer: &Answer) -> bool {
    // The usual case: it need not be looked at in lower case.
    let is_plain = |value: &HeaderValue| value.as_bytes().starts_with(b"application/json");
    answer.headers.get(header::CONTENT_TYPE).is_none_or(is_plain)
        || content_type(answer).is_none_or(|content_type| may_be_json(&content_type))
}

fn may_be_json(content_type: &str) -> bool {
    content_type.contains("json")
        || content_type.starts_with("text/plain")
        || content_type.starts_with("application/octet-stream")
}

pub(crate) fn content_type(answer: &Answer) -> Option<String> {
    let value = answer.headers.get(header::CONTENT_TYPE)?;
    Some(String::from_utf8_lossy(value.as_bytes()).trim().to_ascii_lowercase())
        .filter(|value| !value.is_empty())
}

/// The client asks for no content coding, so one that comes all the same is not decoded in silence.
pub(crate) fn refuse_content_encoding(answer: &Answer) -> Result<(), DecodeError> {
    let coding =
        answer.headers.get(header::CONTENT_ENCODING).map(|value| String::from_utf8_lossy(value.as_bytes()));
    match coding {
        Some(coding) if !coding.trim().is_empty() && !coding.trim().eq_ignore_ascii_case("identity") => {
            let coding = answer.scrubber.show(&coding, EXCERPT);
            let message = format!("the body has the content coding {coding}, which nobody asked for");
            Err(DecodeError::new(DecodeErrorKind::ContentEncoding, message))
        }
        _ => Ok(()),
    }
}

fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

fn json_error(scrubber: &Scrubber, path: &str, error: &serde_json::Error) -> DecodeError {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let text = text.strip_suffix(&place).unwrap_or(&text);
    // A union has read its value before it looks inside, so it says itself where it looked.
    let (path, text) = match place_of(text) {
        Some((inner, text)) => (join(path, inner), text),
        None => (path.to_owned(), text),
    };
    let (path, message) = (path.as_str(), without_values(text));
    DecodeError::new(DecodeErrorKind::Json, scrubber.show(&message, EXCERPT)).at(
        scrubber.show(path, PATH),
        error.line(),
        error.column(),
    )
}

/// serde quotes the value that it did not expect; a value of the body may be a secret.
fn without_values(message: &str) -> String {
    if message.starts_with("missing field `") || message.starts_with("duplicate field `") {
        return message.to_owned();
    }
    for prefix in ["invalid type: ", "invalid value: "] {
        if let Some((found, expected)) =
            message.strip_prefix(prefix).and_then(|rest| rest.rsplit_once(", expected "))
        {
            let kind = found.split(['"', '`']).next().unwrap_or_default().trim();
            return format!("{prefix}{kind}, expected {expected}");
        }
    }
    // From the first quote to the last: what is quoted may hold quotes itself.
    match (opening_quote(message), message.rfind(['"', '`', '\''])) {
        (Some(start), Some(end)) => {
            let before = message.get(..start).unwrap_or_default();
            format!("{before}…{}", message.get(end + 1..).unwrap_or_default())
        }
        _ => message.to_owned(),
    }
}

/// Where the first quotation starts; the apostrophe inside a word starts none.
fn opening_quote(message: &str) -> Option<usize> {
    let mut inside_word = false;
    message.char_indices().find_map(|(at, character)| {
        let opens = matches!(character, '"' | '`') || (character == '\'' && !inside_word);
        inside_word = character.is_alphanumeric();
        opens.then_some(at)
    })
}
