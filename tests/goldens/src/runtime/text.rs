// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Making a server's text fit to be shown: without secrets, without control characters, and short.

use std::sync::Arc;

use super::{Secret, spelling};

/// Removes the client's own secrets from what a server says.
#[derive(Clone, Default)]
pub(crate) struct Scrubber(Arc<[Secret]>);

impl Scrubber {
    /// Shorter secrets than this are not looked for: replacing them would only garble the text.
    const SHORTEST: usize = 4;

    pub(crate) fn new(secrets: &[Secret]) -> Self {
        Self::default().with(secrets)
    }

    /// One that removes these secrets too.
    pub(crate) fn with(&self, secrets: &[Secret]) -> Self {
        if secrets.is_empty() {
            return self.clone();
        }
        let long = secrets.iter().filter(|secret| secret.expose().len() >= Self::SHORTEST);
        let mut all: Vec<Secret> = self.0.iter().chain(long).cloned().collect();
        // The longest first, so that no rest of one stays behind when another is a part of it.
        all.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
        Self(all.into())
    }

    /// The text in a form that can be shown, at most `limit` characters of it. A secret is found in whatever spelling it
    /// has, and before the text is cut.
    pub(crate) fn show(&self, text: &str, limit: usize) -> String {
        const PLACEHOLDER: &str = "[redacted]";
        let mut rest = text.trim();
        let mut shown = String::with_capacity(rest.len().min(limit));
        let mut count = 0;
        while let Some(character) = rest.chars().next() {
            if count >= limit {
                shown.push('…');
                break;
            }
            if let Some(after) = self.0.iter().find_map(|secret| spelling::strip(rest, secret.expose())) {
                shown.push_str(PLACEHOLDER);
                count += PLACEHOLDER.len();
                rest = after;
                continue;
            }
            match is_harmless(character) {
                true => shown.push(character),
                false => shown.extend(character.escape_unicode()),
            }
            count += 1;
            rest = rest.get(character.len_utf8()..).unwrap_or_default();
        }
        shown
    }

    /// As [`Scrubber::show`], for bytes that may be no text at all.
    pub(crate) fn show_bytes(&self, bytes: &[u8], limit: usize) -> String {
        // More than is shown, so that a secret is seen whole before the text is cut.
        const WINDOW: usize = 16 * 1024;
        self.show(&String::from_utf8_lossy(bytes.get(..WINDOW).unwrap_or(bytes)), limit)
    }
}

/// False for what moves a terminal's cursor or turns the direction of writing.
fn is_harmless(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
