//! Media types: what they are called, and how their bodies are read.

use super::MediaKind;
use super::keywords::is_token;

/// The kind of body a media type stands for; `None` for those that need more than reading or writing at once.
pub(super) fn kind(name: &str) -> Option<MediaKind> {
    let essence = essence(name);
    let (main, sub) = essence.split_once('/')?;
    if sub == "json" && matches!(main, "application" | "text") || sub.ends_with("+json") {
        Some(MediaKind::Json)
    } else if is_xml(name) || is_form(name) || is_event_stream(name) || is_range(name) || main == "multipart"
    {
        None
    } else if main == "text" {
        Some(MediaKind::Text)
    } else {
        Some(MediaKind::Bytes)
    }
}

pub(super) fn is_form(name: &str) -> bool {
    essence(name) == "application/x-www-form-urlencoded"
}

pub(super) fn is_multipart(name: &str) -> bool {
    essence(name).starts_with("multipart/")
}

pub(super) fn is_xml(name: &str) -> bool {
    let essence = essence(name);
    essence.ends_with("/xml") || essence.ends_with("+xml") && essence != "image/svg+xml"
}

pub(super) fn is_event_stream(name: &str) -> bool {
    essence(name) == "text/event-stream"
}

pub(super) fn is_range(name: &str) -> bool {
    essence(name).contains('*')
}

/// Whether both name the same media type, whatever their parameters are.
pub(super) fn is_alike(one: &str, other: &str) -> bool {
    essence(one) == essence(other)
}

/// What a media type is called in a name: `json` for `application/json`, `text` for `text/plain`, `image` for `image/*`.
/// Parameters count, except for those that say how characters and parts are written.
pub(crate) fn short_name(name: &str) -> String {
    let essence = essence(name);
    let (main, sub) = essence.split_once('/').unwrap_or(("", &essence));
    let mut short = match (main, sub) {
        ("text", "plain") => "text".to_owned(),
        ("application", "x-www-form-urlencoded") => "form".to_owned(),
        ("multipart", "form-data") => "multipart".to_owned(),
        ("*", _) => "other".to_owned(),
        (main, "*") => main.to_owned(),
        (main, sub) if sub.starts_with('*') => format!("{main} {sub}"),
        (_, sub) => sub.to_owned(),
    };
    for parameter in name.split(';').skip(1).map(str::trim) {
        let lower = parameter.to_ascii_lowercase();
        if !lower.starts_with("charset=") && !lower.starts_with("boundary=") {
            short.push_str(&format!(" {parameter}"));
        }
    }
    short
}

/// Whether the text can be sent as `Accept` or `Content-Type`.
pub(super) fn is_valid(name: &str) -> bool {
    let words = essence(name);
    let Some((main, sub)) = words.split_once('/') else { return false };
    is_token(main)
        && is_token(sub)
        && name.bytes().all(|byte| (b' '..=b'~').contains(&byte))
        && has_whole_quotes(name)
}

/// The media type that a text which is none can only mean. Of a list of several it is the first one.
pub(super) fn meant(name: &str) -> Option<String> {
    let bare = name.trim().trim_matches([';', ',']);
    let quoted = |quote| bare.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    let plain = quoted('"').or(quoted('\'')).unwrap_or(bare).to_ascii_lowercase().replace('\\', "/");
    let known = match plain.as_str() {
        "json" | "application-json" | "application.json" | "application/ json" | "application/json/" => {
            "application/json"
        }
        "xml" => "application/xml",
        "text" | "plain" | "string" => "text/plain",
        "html" => "text/html",
        "csv" => "text/csv",
        "" | "*" => "*/*",
        "binary" | "octet-stream" | "file" => "application/octet-stream",
        "pdf" => "application/pdf",
        "form-data" => "multipart/form-data",
        "x-www-form-urlencoded" => "application/x-www-form-urlencoded",
        other if is_valid(other) => other,
        other => return first_of_list(other),
    };
    Some(known.to_owned())
}

/// `a/b, c/d` is a list of media types; in `a/b, key=value` the comma stands for a semicolon.
fn first_of_list(text: &str) -> Option<String> {
    let (first, rest) = text.split_once(',')?;
    let first = first.trim();
    let is_parameter = |word: &str| word.trim().split_once('=').is_some_and(|(key, _)| is_token(key));
    let whole = if rest.split(',').all(is_parameter) {
        text.split(',').map(str::trim).collect::<Vec<_>>().join("; ")
    } else if rest.split(',').all(|other| is_valid(other.trim())) {
        first.to_owned()
    } else {
        return None;
    };
    is_valid(&whole).then_some(whole)
}

/// Whether each quoted parameter value is closed; within one a backslash escapes the next character.
fn has_whole_quotes(name: &str) -> bool {
    let (mut is_open, mut is_escaped) = (false, false);
    for character in name.chars() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if is_open => is_escaped = true,
            '"' => is_open = !is_open,
            _ => {}
        }
    }
    !is_open
}

/// `type/subtype` in lower case, without parameters.
pub(super) fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or(name).trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_texts_can_only_mean_one_media_type() {
        for (text, expected) in [
            ("json", Some("application/json")),
            ("application\\json", Some("application/json")),
            ("*", Some("*/*")),
            ("", Some("*/*")),
            ("'text/csv'", Some("text/csv")),
            ("application/json; charset=\"", None),
            ("Application/JSON, text/xml", Some("application/json")),
            ("application/json, version=1.0.0", Some("application/json; version=1.0.0")),
            ("application/json, of two kinds", None),
            ("two words", None),
        ] {
            assert_eq!(meant(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn kinds_go_by_type_and_suffix() {
        for (name, expected) in [
            ("application/json", Some(MediaKind::Json)),
            ("Application/JSON; charset=utf-8", Some(MediaKind::Json)),
            ("application/vnd.example.v2+json", Some(MediaKind::Json)),
            ("application/problem+json", Some(MediaKind::Json)),
            ("text/plain", Some(MediaKind::Text)),
            ("text/csv", Some(MediaKind::Text)),
            ("application/octet-stream", Some(MediaKind::Bytes)),
            ("application/jsonlines", Some(MediaKind::Bytes)),
            ("image/svg+xml", Some(MediaKind::Bytes)),
            ("application/xml", None),
            ("text/event-stream", None),
            ("multipart/form-data", None),
            ("*/*", None),
            ("json", None),
        ] {
            assert_eq!(kind(name), expected, "{name}");
        }
    }

    #[test]
    fn a_short_name_says_what_is_telling() {
        for (name, expected) in [
            ("application/json", "json"),
            ("Application/JSON; charset=utf-8", "json"),
            ("application/json;version=2", "json version=2"),
            ("text/plain", "text"),
            ("application/x-www-form-urlencoded", "form"),
            ("multipart/form-data; boundary=x", "multipart"),
            ("multipart/mixed", "mixed"),
            ("image/*", "image"),
            ("*/*", "other"),
            ("application/*+json", "application *+json"),
        ] {
            assert_eq!(short_name(name), expected, "{name}");
        }
    }

    #[test]
    fn what_cannot_be_sent_is_not_valid() {
        assert!(is_valid("application/json; charset=utf-8"));
        assert!(is_valid("multipart/form-data; boundary=\"a;\\\"b\""));
        for name in ["json", "application/json; charset=\"", "a/b\r\nX: y", "application/jsön", "a b/c", "/"]
        {
            assert!(!is_valid(name), "{name}");
        }
    }
}
