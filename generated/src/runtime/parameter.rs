// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Parameters of an operation, and the values they take.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Patch, Secret, Style};

/// A parameter of the document: where it travels and how it is written.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) allow_reserved: bool,
}

/// Where a parameter travels.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

impl Place {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

impl Parameter {
    /// A path parameter, style `simple`.
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Place::Path, Style::Simple)
    }

    /// A query parameter, style `form`, exploded.
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Place::Query, Style::Form)
    }

    /// A header parameter, style `simple`.
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Place::Header, Style::Simple)
    }

    /// A cookie parameter, style `form`, exploded.
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Place::Cookie, Style::Form)
    }

    const fn new(name: &'static str, place: Place, style: Style) -> Self {
        Self { name, place, style, explode: matches!(style, Style::Form), allow_reserved: false }
    }

    /// Another style; `explode` becomes that style's default.
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self.explode = matches!(style, Style::Form | Style::DeepObject);
        self
    }

    /// Whether each element of a list or object is written by itself.
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// `allowReserved`: reserved characters of a query value stay as they are, but for `&`, `+`, `#`, `[` and `]`,
    /// which would change the query.
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }
}

/// A value before it is written in a parameter's style.
///
/// [`ToParameter`] has an example of its use.
#[derive(Clone, Debug, PartialEq)]
pub enum ParameterValue {
    /// No value: the parameter is not sent.
    Absent,
    /// One text.
    Text(String),
    /// A list.
    List(Vec<ParameterValue>),
    /// An object.
    Object(Vec<(String, ParameterValue)>),
    /// A value that no style can write, and why.
    Refused(&'static str),
}

/// A type whose values can be sent as a parameter.
///
/// ```
/// use polytomic::runtime::{ParameterValue, ToParameter};
///
/// /// A price in cents, which the server wants as `12.50`.
/// struct Price(u64);
///
/// impl ToParameter for Price {
///     fn to_parameter(&self) -> ParameterValue {
///         ParameterValue::Text(format!("{}.{:02}", self.0 / 100, self.0 % 100))
///     }
/// }
/// assert_eq!(Price(1250).to_parameter(), ParameterValue::Text("12.50".to_owned()));
/// ```
pub trait ToParameter {
    /// The value to write.
    fn to_parameter(&self) -> ParameterValue;
}

impl ParameterValue {
    /// The parameter value of a JSON value: `null` is no value.
    pub(crate) fn from_json(value: serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Absent,
            Value::Bool(value) => value.to_parameter(),
            Value::Number(value) => Self::Text(value.to_string()),
            Value::String(value) => Self::Text(value),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from_json).collect()),
            Value::Object(members) => Self::Object(
                members.into_iter().map(|(name, value)| (name, Self::from_json(value))).collect(),
            ),
        }
    }
}

macro_rules! to_text {
    ($($type:ty),*) => {$(
        impl ToParameter for $type {
            fn to_parameter(&self) -> ParameterValue {
                ParameterValue::Text(self.to_string())
            }
        }
    )*};
}

to_text!(str, String, bool, char, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

macro_rules! to_finite {
    ($($type:ty),*) => {$(
        impl ToParameter for $type {
            fn to_parameter(&self) -> ParameterValue {
                match self.is_finite() {
                    true => ParameterValue::Text(self.to_string()),
                    false => ParameterValue::Refused("is not a finite number"),
                }
            }
        }
    )*};
}

to_finite!(f32, f64);

impl ToParameter for Secret {
    fn to_parameter(&self) -> ParameterValue {
        self.note();
        self.expose().to_parameter()
    }
}

impl ToParameter for Cow<'_, str> {
    fn to_parameter(&self) -> ParameterValue {
        self.as_ref().to_parameter()
    }
}

impl ToParameter for serde_json::Value {
    fn to_parameter(&self) -> ParameterValue {
        ParameterValue::from_json(self.clone())
    }
}

impl<T: ToParameter + ?Sized> ToParameter for &T {
    fn to_parameter(&self) -> ParameterValue {
        (**self).to_parameter()
    }
}

impl<T: ToParameter + ?Sized> ToParameter for Box<T> {
    fn to_parameter(&self) -> ParameterValue {
        (**self).to_parameter()
    }
}

impl<T: ToParameter> ToParameter for Option<T> {
    fn to_parameter(&self) -> ParameterValue {
        self.as_ref().map_or(ParameterValue::Absent, T::to_parameter)
    }
}

impl<T: ToParameter> ToParameter for Patch<T> {
    fn to_parameter(&self) -> ParameterValue {
        self.value().map_or(ParameterValue::Absent, T::to_parameter)
    }
}

impl<T: ToParameter> ToParameter for [T] {
    fn to_parameter(&self) -> ParameterValue {
        ParameterValue::List(self.iter().map(T::to_parameter).collect())
    }
}

impl<T: ToParameter> ToParameter for Vec<T> {
    fn to_parameter(&self) -> ParameterValue {
        self.as_slice().to_parameter()
    }
}

impl<T: ToParameter> ToParameter for BTreeMap<String, T> {
    fn to_parameter(&self) -> ParameterValue {
        ParameterValue::Object(
            self.iter().map(|(name, value)| (name.clone(), value.to_parameter())).collect(),
        )
    }
}
