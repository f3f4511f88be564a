// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! A text that must never be printed.

use std::cell::RefCell;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

thread_local! {
    /// The secrets that were written while somebody is listening.
    static WRITTEN: RefCell<Option<Vec<Secret>>> = const { RefCell::new(None) };
}

/// A token, key or password.
///
/// `Debug` and `Display` show a placeholder, so that no log, panic or error text can hold the value; the memory is
/// overwritten when it is dropped. [`Secret::expose`] is the one way to read it. Inside a request body it is
/// written, and inside an answer read, as a plain string.
///
/// ```
/// use goldens::Secret;
///
/// let key = Secret::new("a-key");
/// assert_eq!(format!("{key:?} {key}"), "Secret([redacted]) [redacted]");
/// assert_eq!(key.expose(), "a-key");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Wraps a value.
    pub fn new(value: impl Into<String>) -> Self {
        Self(Zeroizing::new(value.into()))
    }

    /// The value itself: whoever calls this takes care of where it goes.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Gives with the result of `write` the secrets that it wrote, so that they can be kept out of texts.
pub(crate) fn listen<T>(write: impl FnOnce() -> T) -> (T, Vec<Secret>) {
    let outer = Outer::begin();
    let result = write();
    (result, outer.end())
}

/// What was there before; it comes back even if the writing panics. Its functions have code of their own, since `listen` is
/// compiled for each type that is written.
struct Outer(Option<Vec<Secret>>);

impl Outer {
    fn begin() -> Self {
        Self(WRITTEN.replace(Some(Vec::new())))
    }

    /// The secrets that were written since.
    fn end(self) -> Vec<Secret> {
        WRITTEN.take().unwrap_or_default()
    }
}

impl Drop for Outer {
    fn drop(&mut self) {
        WRITTEN.set(self.0.take());
    }
}

impl Secret {
    /// Tells whoever listens that this secret is written.
    pub(crate) fn note(&self) {
        let _ = WRITTEN.try_with(|written| {
            if let Some(secrets) = &mut *written.borrow_mut() {
                secrets.push(self.clone());
            }
        });
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for Secret {
    fn from(value: &String) -> Self {
        Self::new(value.as_str())
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.note();
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}
