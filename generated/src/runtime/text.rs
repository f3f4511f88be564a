// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Making a server's text fit to be shown: without secrets, without control characters, and short.

use std::sync::Arc;

use super::{Secret, encode};

/// Removes the client's own secrets from what a server says.
#[derive(Clone, Default)]
pub(crate) struct Scrubber(Arc<[Secret]>);

impl Scrubber {
    /// Shorter secrets than this are not looked for: replacing them would only garble the text.
    const SHORTEST: usize = 4;

    pub(crate) fn new(secrets: &[Secret]) -> Self {
        let long = secrets.iter().filter(|secret| secret.expose().len() >= Self::SHORTEST);
        Self::sorted(long.flat_map(forms).collect())
    }

    /// One that removes these secrets too.
    pub(crate) fn with(&self, secrets: &[Secret]) -> Self {
        if secrets.is_empty() {
            return self.clone();
        }
        Self::sorted(self.0.iter().chain(Self::new(secrets).0.iter()).cloned().collect())
    }

    fn sorted(mut secrets: Vec<Secret>) -> Self {
        // The longest first, so that no rest of one stays behind when another is a part of it.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
        Self(secrets.into())
    }

    /// The text in a form that can be shown, at most `limit` characters of it.
    pub(crate) fn show(&self, text: &str, limit: usize) -> String {
        let mut clean = text.to_owned();
        for secret in self.0.iter() {
            if clean.contains(secret.expose()) {
                clean = clean.replace(secret.expose(), "[redacted]");
            }
        }
        let mut shown = String::with_capacity(clean.len().min(limit));
        for (count, character) in clean.trim().chars().enumerate() {
            if count == limit {
                shown.push('…');
                break;
            }
            match is_harmless(character) {
                true => shown.push(character),
                false => shown.extend(character.escape_unicode()),
            }
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

/// A secret as it is, and as it stands in a JSON text and in a URL.
fn forms(secret: &Secret) -> Vec<Secret> {
    let text = secret.expose();
    let in_json = Secret::new(serde_json::Value::from(text).to_string());
    let in_json = in_json.expose().get(1..in_json.expose().len() - 1).unwrap_or_default().to_owned();
    let others = [in_json, encode::query(text)];
    let others = others.into_iter().filter(|other| other != text).map(Secret::new);
    others.chain([secret.clone()]).collect()
}

/// False for what moves a terminal's cursor or turns the direction of writing.
fn is_harmless(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
