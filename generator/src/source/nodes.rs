//! Walks the nodes of a text with their pointers and positions. This is the second, lazy pass: the tree of values carries
//! no positions.

use std::borrow::Cow;

use granit_parser::{Event as YamlEvent, Parser};

use super::json_scan::{JsonEvent, JsonScanner};
use crate::diagnostics::push_token;

/// The notation of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// JSON (RFC 8259).
    Json,
    /// YAML 1.2.
    Yaml,
}

/// The bytes of the first character and of the one behind the last.
pub(super) type Span = (usize, usize);

/// A value of the text, with the key it stands under.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// The pointer text of the value.
    pub(super) pointer: &'a str,
    /// Where its key stands; `None` for elements of a list and for the outermost value.
    pub(super) key: Option<Span>,
    /// Where the value stands. A list's or object's span covers its start only.
    pub(super) value: Span,
    /// What is written, unquoted, if it is a scalar.
    pub(super) scalar: Option<&'a str>,
}

/// Calls `visit` for each value of `text`, outer before inner, until it returns `false`.
///
/// A key that stands twice gives two nodes with the same pointer. A YAML alias is a node without inner nodes. The walk
/// ends at the first syntax error.
pub(super) fn for_each_node(format: Format, text: &str, mut visit: impl FnMut(Node<'_>) -> bool) {
    let mut tracker = Tracker::default();
    match format {
        Format::Json => {
            let mut scanner = JsonScanner::new(text);
            while let Some(event) = scanner.next_event() {
                let (token, span) = match event {
                    JsonEvent::Scalar { text, start, end } => (Token::Scalar(text), (start, end)),
                    JsonEvent::Start { object, at } => (Token::Start { object }, (at, at + 1)),
                    JsonEvent::End => (Token::End, (0, 0)),
                };
                if !tracker.step(token, span, &mut visit) {
                    return;
                }
            }
        }
        Format::Yaml => {
            let mut parser = Parser::new_from_str(text);
            while let Some(Ok((event, span))) = parser.next_event() {
                let token = match event {
                    YamlEvent::Scalar(text, ..) => Token::Scalar(text),
                    YamlEvent::Alias(_) => Token::Alias,
                    YamlEvent::SequenceStart(..) => Token::Start { object: false },
                    YamlEvent::MappingStart(..) => Token::Start { object: true },
                    YamlEvent::SequenceEnd | YamlEvent::MappingEnd => Token::End,
                    _ => continue,
                };
                if !tracker.step(token, (yaml_byte(span.start), yaml_byte(span.end)), &mut visit) {
                    return;
                }
            }
        }
    }
}

/// The byte of a marker of the YAML parser, which has one wherever a text is read.
pub(super) fn yaml_byte(marker: granit_parser::Marker) -> usize {
    marker.byte_offset().unwrap_or_default()
}

/// What both parsers have in common.
enum Token<'t> {
    Scalar(Cow<'t, str>),
    Alias,
    Start { object: bool },
    End,
}

/// Follows the pointer through a stream of tokens.
#[derive(Default)]
struct Tracker {
    pointer: String,
    frames: Vec<Frame>,
}

/// An open list or object.
struct Frame {
    /// Length of the pointer text of this value.
    length: usize,
    /// The elements seen so far, if it is a list.
    list: Option<usize>,
    /// The key that waits for its value, if it is an object.
    key: Option<Span>,
}

impl Tracker {
    /// Takes one token; `false` ends the walk.
    fn step(&mut self, token: Token<'_>, span: Span, visit: &mut impl FnMut(Node<'_>) -> bool) -> bool {
        if matches!(token, Token::End) {
            self.frames.pop();
            return true;
        }
        let mut key = None;
        if let Some(frame) = self.frames.last_mut() {
            match (&mut frame.list, frame.key.take()) {
                (Some(index), _) => {
                    self.pointer.truncate(frame.length);
                    push_token(&mut self.pointer, &index.to_string());
                    *index += 1;
                }
                (None, Some(waiting)) => key = Some(waiting),
                (None, None) => {
                    // A list or an object as key has no pointer; the reader refuses such a text.
                    let Token::Scalar(text) = token else { return false };
                    self.pointer.truncate(frame.length);
                    push_token(&mut self.pointer, &text);
                    frame.key = Some(span);
                    return true;
                }
            }
        }
        let scalar = match &token {
            Token::Scalar(text) => Some(text.as_ref()),
            _ => None,
        };
        if !visit(Node { pointer: &self.pointer, key, value: span, scalar }) {
            return false;
        }
        if let Token::Start { object } = token {
            let list = if object { None } else { Some(0) };
            self.frames.push(Frame { length: self.pointer.len(), list, key: None });
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nodes(format: Format, text: &str) -> Vec<(String, Option<usize>, usize, usize)> {
        let mut list = Vec::new();
        for_each_node(format, text, |node| {
            list.push((node.pointer.to_owned(), node.key.map(|key| key.0), node.value.0, node.value.1));
            true
        });
        list
    }

    #[test]
    fn json_with_escapes_tabs_and_surrogate_pairs() {
        let text = "{\"a\\/\\ud83d\\ude00\":\t[1,\r\n\"\u{1F980}\", {}]}";
        let found = nodes(Format::Json, text);
        let pointers: Vec<&str> = found.iter().map(|node| node.0.as_str()).collect();
        assert_eq!(pointers, ["", "/a~1\u{1F600}", "/a~1\u{1F600}/0", "/a~1\u{1F600}/1", "/a~1\u{1F600}/2"]);
        assert_eq!(found[1].1, Some(1));
        assert_eq!(&text[found[3].2..found[3].3], "\"\u{1F980}\"");
    }

    #[test]
    fn yaml_with_crlf_comments_and_wide_characters() {
        let text = "# é\r\na: é\r\nb:\r\n  - x: \"\u{1F980}\" # ü\r\n    y: |\r\n      long\r\n";
        let found = nodes(Format::Yaml, text);
        let pointers: Vec<&str> = found.iter().map(|node| node.0.as_str()).collect();
        assert_eq!(pointers, ["", "/a", "/b", "/b/0", "/b/0/x", "/b/0/y"]);
        assert!(text[found[4].2..found[4].3].starts_with("\"\u{1F980}\""));
        assert_eq!(found[5].1, text.find("y:"));
    }

    #[test]
    fn a_yaml_alias_has_no_inner_nodes() {
        let found = nodes(Format::Yaml, "a: &x {k: 1}\nb: *x\n");
        let pointers: Vec<&str> = found.iter().map(|node| node.0.as_str()).collect();
        assert_eq!(pointers, ["", "/a", "/a/k", "/b"]);
    }
}
