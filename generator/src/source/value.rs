//! The tree of values that a text is read into.

use indexmap::IndexMap;

/// A value of a document, as JSON knows it. Objects keep the order of the text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer from -2⁶³ to 2⁶⁴-1. One beyond that is a [`Value::Float`].
    Int(i128),
    /// Any other number; finite.
    Float(f64),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// An object.
    Object(Object),
}

/// The members of an object, in the order of the text. Documents have some hundred thousand objects, most of them with few
/// members: this hash is seeded anew in each process, as that of the standard library, and quicker.
pub type Object = IndexMap<String, Value, foldhash::fast::RandomState>;

impl Value {
    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The members, if it is an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The elements, if it is a list.
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The member `key`, if it is an object that has one.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_object()?.get(key)
    }

    /// The value at this pointer.
    pub fn at(&self, pointer: &crate::diagnostics::Pointer) -> Option<&Value> {
        pointer.borrowed_tokens().try_fold(self, |value, token| match value {
            Self::Object(members) => members.get(&*token),
            Self::Array(elements) => elements.get(array_index(&token)?),
            _ => None,
        })
    }

    /// The value at this pointer, to be changed.
    pub(crate) fn at_mut(&mut self, pointer: &crate::diagnostics::Pointer) -> Option<&mut Value> {
        pointer.borrowed_tokens().try_fold(self, |value, token| match value {
            Self::Object(members) => members.get_mut(&*token),
            Self::Array(elements) => elements.get_mut(array_index(&token)?),
            _ => None,
        })
    }

    /// What kind of value it is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Int(_) => "an integer",
            Self::Float(_) => "a number",
            Self::String(_) => "a text",
            Self::Array(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

/// An array index of a JSON pointer: decimal digits without a leading zero.
fn array_index(token: &str) -> Option<usize> {
    let digits = token.bytes().all(|byte| byte.is_ascii_digit()) && (token == "0" || !token.starts_with('0'));
    digits.then(|| token.parse().ok()).flatten()
}
