//! JSON pointers (RFC 6901): the address of a value inside one document.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The address of a value inside one document, as a JSON pointer.
///
/// Cloning is cheap; extending copies the text once. `Display` prints the fragment form that a `$ref` uses,
/// `#/paths/~1users/get`.
///
/// ```
/// use letterpress::diagnostics::Pointer;
///
/// let pointer = Pointer::root().child("paths").child("/users").child("get");
/// assert_eq!(pointer.as_str(), "/paths/~1users/get");
/// assert_eq!(pointer.to_string(), "#/paths/~1users/get");
/// assert!(pointer.is_inside(&Pointer::parse("/paths").expect("a pointer")));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self(Arc::from(""))
    }

    /// Reads the pointer text of RFC 6901 (`""`, `/a/b`), without the leading `#` and without percent-decoding.
    ///
    /// Returns `None` where the text is no pointer: no leading slash, or a `~` that is followed by neither 0 nor 1.
    pub fn parse(text: &str) -> Option<Self> {
        if !text.is_empty() && !text.starts_with('/') {
            return None;
        }
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            if character == '~' && !matches!(characters.next(), Some('0' | '1')) {
                return None;
            }
        }
        Some(Self(Arc::from(text)))
    }

    /// A pointer of these unescaped tokens.
    pub fn from_tokens<'a>(tokens: impl IntoIterator<Item = &'a str>) -> Self {
        let mut text = String::new();
        for token in tokens {
            push_token(&mut text, token);
        }
        Self(text.into())
    }

    /// The pointer to the member `key` of the object this pointer names.
    pub fn child(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 1);
        text.push_str(&self.0);
        push_token(&mut text, key);
        Self(text.into())
    }

    /// The pointer to the element `index` of the array this pointer names.
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0).into())
    }

    /// The pointer to the enclosing object or array; `None` for the whole document.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').and_then(|slash| self.0.get(..slash)).map(|text| Self(Arc::from(text)))
    }

    /// The unescaped tokens, from the outermost to the innermost.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.borrowed_tokens().map(Cow::into_owned)
    }

    /// The same, without a copy of those that have no escapes.
    pub(crate) fn borrowed_tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescape)
    }

    /// The unescaped last token; `None` for the whole document.
    pub fn last(&self) -> Option<String> {
        self.0.rsplit_once('/').map(|(_, token)| unescape(token).into_owned())
    }

    /// The pointer text of RFC 6901, without the leading `#`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `self` names the same value as `outer`, or one inside it.
    pub fn is_inside(&self, outer: &Self) -> bool {
        self.0.strip_prefix(&*outer.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// Undoes the escapes of RFC 6901.
pub(crate) fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') { token.replace("~1", "/").replace("~0", "~").into() } else { token.into() }
}

/// Appends `/token` to pointer text, escaped.
pub(crate) fn push_token(text: &mut String, token: &str) {
    text.push('/');
    if !token.contains('~') && !token.contains('/') {
        text.push_str(token);
        return;
    }
    for character in token.chars() {
        match character {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            _ => text.push(character),
        }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_escaped_and_read_back() {
        let pointer = Pointer::root().child("paths").child("/a~b").child("").index(3);
        assert_eq!(pointer.to_string(), "#/paths/~1a~0b//3");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/a~b", "", "3"]);
        assert_eq!(Pointer::parse("/paths/~1a~0b//3"), Some(pointer));
    }

    #[test]
    fn a_literal_tilde_one_survives() {
        let pointer = Pointer::root().child("~1");
        assert_eq!(pointer.as_str(), "/~01");
        assert_eq!(pointer.last().as_deref(), Some("~1"));
    }

    #[test]
    fn text_that_is_no_pointer_is_refused() {
        for text in ["a", "/~2", "/a~", "#/a"] {
            assert_eq!(Pointer::parse(text), None, "{text}");
        }
    }

    #[test]
    fn inside_compares_whole_tokens() {
        let outer = Pointer::root().child("a");
        assert!(outer.child("b").is_inside(&outer));
        assert!(outer.is_inside(&outer));
        assert!(!Pointer::root().child("ab").is_inside(&outer));
        assert_eq!(outer.parent(), Some(Pointer::root()));
        assert_eq!(Pointer::root().parent(), None);
    }
}
