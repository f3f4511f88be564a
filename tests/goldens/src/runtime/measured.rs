// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What a rule looks at in a value.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Patch, Secret};

/// The side of a value that rules speak about.
#[doc(hidden)]
#[derive(Debug)]
pub enum Measure<'a> {
    Text(&'a str),
    Number(f64),
    Items(u64),
    Members(u64),
    Other,
}

/// A type that rules can be applied to.
#[doc(hidden)]
pub trait Measured {
    /// What the rules see; of a value that is not there, nothing.
    fn measure(&self) -> Measure<'_>;

    /// True if an element of a list stands there twice.
    fn repeats(&self) -> bool {
        false
    }
}

/// A field that can be left out.
#[doc(hidden)]
pub trait Presence {
    /// True if the field will be sent.
    fn is_set(&self) -> bool;
}

macro_rules! measured {
    ($($type:ty: $value:ident => $measure:expr;)*) => {$(
        impl Measured for $type {
            fn measure(&self) -> Measure<'_> {
                let $value = self;
                $measure
            }
        }
    )*};
}

measured! {
    str: text => Measure::Text(text);
    String: text => Measure::Text(text);
    Secret: text => Measure::Text(text.expose());
    Cow<'_, str>: text => Measure::Text(text);
    bool: _value => Measure::Other;
    i8: number => Measure::Number(f64::from(*number));
    i16: number => Measure::Number(f64::from(*number));
    i32: number => Measure::Number(f64::from(*number));
    i64: number => Measure::Number(*number as f64);
    u8: number => Measure::Number(f64::from(*number));
    u16: number => Measure::Number(f64::from(*number));
    u32: number => Measure::Number(f64::from(*number));
    u64: number => Measure::Number(*number as f64);
    f32: number => Measure::Number(f64::from(*number));
    f64: number => Measure::Number(*number);
}

impl Measured for serde_json::Value {
    fn measure(&self) -> Measure<'_> {
        match self {
            Self::String(text) => Measure::Text(text),
            Self::Number(number) => number.as_f64().map_or(Measure::Other, Measure::Number),
            Self::Array(items) => Measure::Items(items.len() as u64),
            Self::Object(members) => Measure::Members(members.len() as u64),
            Self::Null | Self::Bool(_) => Measure::Other,
        }
    }

    fn repeats(&self) -> bool {
        self.as_array().is_some_and(|items| has_repeats(items))
    }
}

impl<T: PartialEq> Measured for [T] {
    fn measure(&self) -> Measure<'_> {
        Measure::Items(self.len() as u64)
    }

    fn repeats(&self) -> bool {
        has_repeats(self)
    }
}

impl<T: PartialEq> Measured for Vec<T> {
    fn measure(&self) -> Measure<'_> {
        self.as_slice().measure()
    }

    fn repeats(&self) -> bool {
        has_repeats(self)
    }
}

impl<T> Measured for BTreeMap<String, T> {
    fn measure(&self) -> Measure<'_> {
        Measure::Members(self.len() as u64)
    }
}

impl<T: Measured> Measured for Option<T> {
    fn measure(&self) -> Measure<'_> {
        self.as_ref().map_or(Measure::Other, T::measure)
    }

    fn repeats(&self) -> bool {
        self.as_ref().is_some_and(T::repeats)
    }
}

impl<T: Measured> Measured for Patch<T> {
    fn measure(&self) -> Measure<'_> {
        self.value().map_or(Measure::Other, T::measure)
    }

    fn repeats(&self) -> bool {
        self.value().is_some_and(T::repeats)
    }
}

impl<T: Measured + ?Sized> Measured for Box<T> {
    fn measure(&self) -> Measure<'_> {
        (**self).measure()
    }

    fn repeats(&self) -> bool {
        (**self).repeats()
    }
}

impl<T: Measured + ?Sized> Measured for &T {
    fn measure(&self) -> Measure<'_> {
        (**self).measure()
    }

    fn repeats(&self) -> bool {
        (**self).repeats()
    }
}

impl<T> Presence for Option<T> {
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl<T> Presence for Patch<T> {
    fn is_set(&self) -> bool {
        !self.is_absent()
    }
}

impl<T> Presence for Vec<T> {
    fn is_set(&self) -> bool {
        !self.is_empty()
    }
}

impl<T> Presence for BTreeMap<String, T> {
    fn is_set(&self) -> bool {
        !self.is_empty()
    }
}

fn has_repeats<T: PartialEq>(items: &[T]) -> bool {
    let mut rest = items;
    while let Some((first, others)) = rest.split_first() {
        if others.contains(first) {
            return true;
        }
        rest = others;
    }
    false
}
