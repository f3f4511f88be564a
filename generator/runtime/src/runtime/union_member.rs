//! What tells a member of a union from the others, as static data.

use std::borrow::Cow;

use serde_json::Value;

/// What is known of the values of a member.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Member {
    kinds: u8,
    tags: &'static [&'static str],
    keys: &'static [&'static str],
    values: &'static [(&'static str, &'static [&'static str])],
    pub(crate) is_default: bool,
}

const STRING: u8 = 1;
const INTEGER: u8 = 1 << 1;
const FRACTION: u8 = 1 << 2;
const BOOLEAN: u8 = 1 << 3;
const ARRAY: u8 = 1 << 4;
const OBJECT: u8 = 1 << 5;

const fn of(kinds: u8) -> Member {
    Member { kinds, tags: &[], keys: &[], values: &[], is_default: false }
}

/// A value of any JSON type but null.
pub const fn any() -> Member {
    of(STRING | INTEGER | FRACTION | BOOLEAN | ARRAY | OBJECT)
}

/// A string.
pub const fn string() -> Member {
    of(STRING)
}

/// A whole number.
pub const fn integer() -> Member {
    of(INTEGER)
}

/// A number.
pub const fn number() -> Member {
    of(INTEGER | FRACTION)
}

/// `true` or `false`.
pub const fn boolean() -> Member {
    of(BOOLEAN)
}

/// A list.
pub const fn array() -> Member {
    of(ARRAY)
}

/// An object.
pub const fn object() -> Member {
    of(OBJECT)
}

impl Member {
    /// A value of the one or of the other JSON type.
    pub const fn or(mut self, other: Member) -> Self {
        self.kinds |= other.kinds;
        self
    }

    /// The values of the discriminator that mean this member.
    pub const fn tags(mut self, tags: &'static [&'static str]) -> Self {
        self.tags = tags;
        self
    }

    /// Properties that the member requires.
    pub const fn keys(mut self, keys: &'static [&'static str]) -> Self {
        self.keys = keys;
        self
    }

    /// The only values of properties: where the property is there, it has one of them.
    pub const fn values(mut self, values: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.values = values;
        self
    }

    /// The member for tags that no member has.
    pub const fn default(mut self) -> Self {
        self.is_default = true;
        self
    }

    pub(crate) fn is_untagged(&self) -> bool {
        self.tags.is_empty()
    }

    pub(crate) fn has_tag(&self, tag: &str) -> bool {
        self.tags.contains(&tag)
    }

    /// Whether nothing that is known speaks against a value.
    pub(crate) fn may_be(&self, value: &Value) -> bool {
        self.kinds & kind(value) != 0
            && (!value.is_object() || self.keys.iter().all(|key| value.get(key).is_some()))
            && self.values.iter().all(|(name, allowed)| match value.get(name) {
                Some(found) => text_of(found).is_some_and(|found| allowed.contains(&found.as_ref())),
                None => true,
            })
    }
}

fn kind(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => BOOLEAN,
        Value::Number(number) if number.is_f64() => FRACTION,
        Value::Number(_) => INTEGER,
        Value::String(_) => STRING,
        Value::Array(_) => ARRAY,
        Value::Object(_) => OBJECT,
    }
}

/// The text of a string, a number or a boolean.
pub(crate) fn text_of(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(_) | Value::Bool(_) => Some(Cow::Owned(value.to_string())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
