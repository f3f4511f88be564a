//! The proof that a printed text says what was meant, whatever stands in the document.

use proc_macro2::Delimiter;

use super::code::{Code, Kind};
use super::{EmitError, docs};

/// The text must consist of exactly the tokens that were meant, with white space between them: then no text of a document
/// became code, and nothing got lost. Commas before a closing bracket are the printer's choice.
///
/// The reader of the text knows no more of Rust than the tokens that the generator prints; [`verify_parsed`] shows that this is enough.
pub(super) fn verify(path: &str, text: &str, meant: &Code) -> Result<(), EmitError> {
    let mut reader = Reader { text, at: 0 };
    let mut at = 0;
    while at < meant.len() {
        at = reader.token(meant, at).map_err(|()| {
            let line = text.get(reader.at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            EmitError::text(
                path,
                format!("the printed text reads `{line}` where `{}` was meant", meant.text(at)),
            )
        })?;
    }
    reader.white_space();
    if reader.at < text.len() {
        return Err(EmitError::text(path, "the printed text has more tokens than were meant"));
    }
    Ok(())
}

/// Reads a text along the tokens that it should have.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    /// Takes the token at an index, and gives the index of the next.
    fn token(&mut self, meant: &Code, index: usize) -> Result<usize, ()> {
        self.white_space();
        if let Some((next, is_inner)) = documentation(meant, index) {
            let value = docs::value(meant.text(next - 2)).ok_or(())?;
            for (count, line) in value.split('\n').enumerate() {
                if count > 0 {
                    self.white_space();
                }
                self.take(if is_inner { "//!" } else { "///" })?;
                self.take(line.trim_end_matches(' '))?;
                // The end of the line, and no other character that ends one.
                if line.contains('\r') || self.rest().first() != Some(&b'\n') {
                    return Err(());
                }
            }
            return Ok(next);
        }
        let is_last_comma = |at: usize| {
            meant.is(at, ",") && (meant.is(at + 1, ">") || matches!(meant.kind(at + 1), Some(Kind::Close(_))))
        };
        let closes = meant.is(index, ">") || matches!(meant.kind(index), Some(Kind::Close(_)));
        let has_comma = self.rest().first() == Some(&b',');
        if is_last_comma(index) && !has_comma {
            return Ok(index + 1);
        }
        if closes && has_comma {
            self.at += 1;
            self.white_space();
        }
        let token = meant.text(index);
        // A slash could begin a comment.
        if token.starts_with('/') {
            return Err(());
        }
        self.take(token)?;
        // A word that went on would be another word.
        let goes_on = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || !byte.is_ascii();
        if matches!(meant.kind(index), Some(Kind::Word | Kind::Literal))
            && self.rest().first().is_some_and(goes_on)
        {
            return Err(());
        }
        Ok(index + 1)
    }

    fn rest(&self) -> &[u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn white_space(&mut self) {
        self.at += self.rest().iter().take_while(|byte| matches!(byte, b' ' | b'\n')).count();
    }

    fn take(&mut self, token: &str) -> Result<(), ()> {
        if !self.rest().starts_with(token.as_bytes()) {
            return Err(());
        }
        self.at += token.len();
        Ok(())
    }
}

/// The index behind `#[doc = "…"]`, and whether it has a `!`, if such an attribute begins here.
fn documentation(meant: &Code, at: usize) -> Option<(usize, bool)> {
    if !meant.is(at, "#") {
        return None;
    }
    let is_inner = meant.is(at + 1, "!");
    let open = at + 1 + usize::from(is_inner);
    let closed = meant.group(open, Delimiter::Bracket)?;
    let is_text =
        meant.is(open + 1, "doc") && meant.kind(open + 3) == Some(Kind::Literal) && open + 4 == closed;
    is_text.then_some((closed + 1, is_inner))
}

/// The text parsed as Rust must have the same tokens.
pub(super) fn verify_parsed(path: &str, text: &str, meant: &Code) -> Result<(), EmitError> {
    let file = syn::parse_file(text).map_err(|error| EmitError::text(path, error))?;
    let (read, meant) = (canonical(&Code::of(quote::ToTokens::into_token_stream(file))), canonical(meant));
    let differing = meant.iter().zip(&read).find(|(meant, read)| meant != read);
    match differing {
        Some((meant, read)) => {
            Err(EmitError::text(path, format!("the printed text reads `{read}` where `{meant}` was meant")))
        }
        None if meant.len() != read.len() => {
            Err(EmitError::text(path, "the printed text has more or fewer tokens than were meant"))
        }
        None => Ok(()),
    }
}

/// Tokens as texts, without commas before a closing bracket; documentation line by line.
fn canonical(code: &Code) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut at = 0;
    while at < code.len() {
        if let Some((next, is_inner)) = documentation(code, at)
            && let Some(value) = docs::value(code.text(next - 2))
        {
            let mark = if is_inner { "//!" } else { "///" };
            texts.extend(value.split('\n').map(|line| format!("{mark}{}", line.trim_end_matches(' '))));
            at = next;
            continue;
        }
        let closes = code.is(at, ">") || matches!(code.kind(at), Some(Kind::Close(_)));
        if closes && texts.last().is_some_and(|last| last == ",") {
            texts.pop();
        }
        texts.push(code.text(at).to_owned());
        at += 1;
    }
    texts
}
