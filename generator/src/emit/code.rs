//! Tokens in one flat list. `quote` makes trees of small allocations that can be read only by taking them apart; the printer
//! takes each tree apart once, and everything that sets or checks it looks at the list.

use std::fmt::Write;
use std::ops::Range;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An identifier, a keyword or a lifetime.
    Word,
    Literal,
    /// Punctuation; `::`, `->`, `=>` and `..` are one token.
    Punct,
    /// An opening bracket, with the index of the closing one.
    Open(Delimiter, usize),
    Close(Delimiter),
}

#[derive(Clone, Copy, Debug)]
struct Token {
    kind: Kind,
    start: usize,
    end: usize,
}

/// A list of tokens, with their text.
#[derive(Clone, Debug, Default)]
pub(super) struct Code {
    text: String,
    tokens: Vec<Token>,
}

impl Code {
    pub(super) fn of(tokens: TokenStream) -> Self {
        let mut code = Self::default();
        code.push(tokens);
        code
    }

    /// Adds tokens at the end; gives their indices.
    pub(super) fn push(&mut self, tokens: TokenStream) -> Range<usize> {
        let start = self.tokens.len();
        self.flatten(tokens);
        start..self.tokens.len()
    }

    /// Adds a punctuation mark.
    pub(super) fn punct(&mut self, mark: &str) {
        self.add(Kind::Punct, mark);
    }

    /// Adds an opening bracket; [`Code::close`] takes what this gives.
    pub(super) fn open(&mut self, delimiter: Delimiter) -> usize {
        self.add(Kind::Open(delimiter, 0), brackets(delimiter).0);
        self.tokens.len() - 1
    }

    /// Adds the closing bracket of an opening one.
    pub(super) fn close(&mut self, opened: usize) {
        let closed = self.tokens.len();
        if let Some(Token { kind: Kind::Open(delimiter, partner), .. }) = self.tokens.get_mut(opened) {
            *partner = closed;
            let delimiter = *delimiter;
            self.add(Kind::Close(delimiter), brackets(delimiter).1);
        }
    }

    fn add(&mut self, kind: Kind, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        self.tokens.push(Token { kind, start, end: self.text.len() });
    }

    fn flatten(&mut self, tokens: TokenStream) {
        // A punctuation mark that belongs to what follows: half of `::`, or the quote of a lifetime.
        let mut half: Option<char> = None;
        for tree in tokens {
            match tree {
                TokenTree::Group(group) => {
                    half = None;
                    let (delimiter, stream) = (group.delimiter(), group.stream());
                    // Only then the stream is nobody else's, and its tokens are not cloned.
                    drop(group);
                    if delimiter == Delimiter::None {
                        self.flatten(stream);
                    } else {
                        let opened = self.open(delimiter);
                        self.flatten(stream);
                        self.close(opened);
                    }
                }
                TokenTree::Punct(punct) => {
                    let mark = punct.as_char();
                    let joins =
                        matches!((half, mark), (Some(':'), ':') | (Some('-' | '='), '>') | (Some('.'), '.'));
                    match self.tokens.last_mut() {
                        Some(last) if joins => {
                            self.text.push(mark);
                            last.end = self.text.len();
                        }
                        _ => self.add(Kind::Punct, mark.encode_utf8(&mut [0; 4])),
                    }
                    half = (punct.spacing() == Spacing::Joint && !joins).then_some(mark);
                }
                TokenTree::Ident(ident) => {
                    match self.tokens.last_mut() {
                        Some(last) if half == Some('\'') => last.kind = Kind::Word,
                        _ => self.add(Kind::Word, ""),
                    }
                    half = None;
                    self.write(&ident);
                }
                TokenTree::Literal(literal) => {
                    half = None;
                    self.add(Kind::Literal, "");
                    self.write(&literal);
                }
            }
        }
    }

    /// Adds to the text of the last token.
    fn write(&mut self, token: &dyn std::fmt::Display) {
        // Writing to a String can't fail.
        let _ = write!(self.text, "{token}");
        if let Some(last) = self.tokens.last_mut() {
            last.end = self.text.len();
        }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The indices of all tokens.
    pub(super) fn all(&self) -> Range<usize> {
        0..self.tokens.len()
    }

    /// The kind of a token.
    pub(super) fn kind(&self, index: usize) -> Option<Kind> {
        self.tokens.get(index).map(|token| token.kind)
    }

    /// The text of a token; empty where there is none.
    pub(super) fn text(&self, index: usize) -> &str {
        self.tokens.get(index).and_then(|token| self.text.get(token.start..token.end)).unwrap_or_default()
    }

    /// Whether a token is this word or mark.
    pub(super) fn is(&self, index: usize, text: &str) -> bool {
        self.text(index) == text && !matches!(self.kind(index), None | Some(Kind::Literal))
    }

    /// The index of the closing bracket, if the token opens one of this kind.
    pub(super) fn group(&self, index: usize, wanted: Delimiter) -> Option<usize> {
        match self.kind(index)? {
            Kind::Open(delimiter, closed) if delimiter == wanted => Some(closed),
            _ => None,
        }
    }

    /// The index behind a token, or behind the brackets that it opens.
    pub(super) fn after(&self, index: usize) -> usize {
        match self.kind(index) {
            Some(Kind::Open(_, closed)) => closed + 1,
            _ => index + 1,
        }
    }

    /// The parts of a range between the commas that stand in no brackets; a last empty part is left out. Only where commas
    /// between `<` and `>` don't part anything, these count as brackets.
    pub(super) fn parts(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let (mut start, mut at, mut angles) = (range.start, range.start, 0_usize);
        while at < range.end {
            match self.text(at) {
                "<" => angles += 1,
                ">" => angles = angles.saturating_sub(1),
                "," if angles == 0 => {
                    parts.push(start..at);
                    start = at + 1;
                }
                _ => {}
            }
            at = self.after(at);
        }
        if start < range.end {
            parts.push(start..range.end);
        }
        parts
    }

    /// Tokens on one line, with the spaces that a person would set in a path, a list or an arrow.
    pub(super) fn write_line(&self, range: Range<usize>, line: &mut String) {
        let mut before = Before::Start;
        // Whether the arguments of a closure are open.
        let mut arguments = false;
        for index in range {
            let Some(Token { kind, start, end }) = self.tokens.get(index).copied() else { break };
            let text = self.text.get(start..end).unwrap_or_default();
            let bar = kind == Kind::Punct && text == "|";
            if !(bar && arguments || hugs(before, kind, text)) || self.begins_path(index) {
                line.push(' ');
            }
            line.push_str(text);
            before = match (bar, arguments) {
                (true, false) => Before::Opening,
                (true, true) => Before::Closing,
                _ => after(kind, text),
            };
            arguments ^= bar;
        }
    }

    /// Whether a path begins here with `::` behind a word that is no part of it: `(into ::std::string::String)`.
    fn begins_path(&self, index: usize) -> bool {
        const WORDS: [&str; 7] = ["of", "into", "each", "json", "text", "bytes", "content"];
        let Some(word) = index.checked_sub(1) else { return false };
        self.is(index, "::")
            && WORDS.contains(&self.text(word))
            && word.checked_sub(1).is_some_and(|before| self.is(before, "(") || self.is(before, ","))
    }

    /// Tokens on one line.
    pub(super) fn line(&self, range: Range<usize>) -> String {
        let mut line = String::new();
        self.write_line(range, &mut line);
        line
    }
}

fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}

/// What stood before a token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Start,
    Word,
    /// A word that no argument list follows.
    Keyword,
    /// Something that takes the next token without a space.
    Opening,
    /// An opening brace.
    Brace,
    /// Something that wants a space.
    Closing,
}

/// Whether no space stands between what was before and a token.
fn hugs(before: Before, kind: Kind, text: &str) -> bool {
    match (before, kind) {
        (Before::Start | Before::Opening, _) => true,
        (Before::Brace, Kind::Close(_)) => true,
        (_, Kind::Close(Delimiter::Parenthesis | Delimiter::Bracket)) => true,
        (Before::Word, Kind::Open(Delimiter::Parenthesis, _)) => true,
        (Before::Word, Kind::Punct) => {
            matches!(text, ":" | "::" | "<" | ">" | "," | ";" | "!" | "." | ".." | "?")
        }
        (Before::Keyword, Kind::Punct) => matches!(text, "<" | "," | ">"),
        // The colon of `Name(Type): row`, and not that of a path.
        (Before::Closing, Kind::Punct) => matches!(text, ":" | "," | ";" | ">" | "." | ".." | "?"),
        _ => false,
    }
}

/// Words that a path or a bracket does not belong to.
const KEYWORDS: [&str; 12] =
    ["let", "in", "return", "match", "if", "for", "dyn", "impl", "use", "mut", "as", "where"];

fn after(kind: Kind, text: &str) -> Before {
    match kind {
        Kind::Open(Delimiter::Brace, _) => Before::Brace,
        Kind::Open(..) => Before::Opening,
        Kind::Close(_) => Before::Closing,
        Kind::Word if KEYWORDS.contains(&text) => Before::Keyword,
        Kind::Word | Kind::Literal => Before::Word,
        Kind::Punct => match text {
            "::" | "<" | "!" | "&" | "-" | "." | ".." | "#" => Before::Opening,
            ">" => Before::Word,
            _ => Before::Closing,
        },
    }
}
