// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Rules of the document that are checked before anything is sent.

use std::collections::BTreeMap;
use std::fmt;

use super::{Measure, Measured, Patch};

/// A rule that a schema states in machine form. Lengths count Unicode scalar values, as JSON Schema does.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// The fewest characters of a text.
    MinLength(u64),
    /// The most characters of a text.
    MaxLength(u64),
    /// A regular expression that must match somewhere in the text.
    Pattern(&'static str),
    /// The fewest elements of a list.
    MinItems(u64),
    /// The most elements of a list.
    MaxItems(u64),
    /// No two elements of a list are equal.
    UniqueItems,
    /// The fewest members of a map.
    MinProperties(u64),
    /// The most members of a map.
    MaxProperties(u64),
    /// The least number.
    Minimum(f64),
    /// Every number must be greater than this.
    ExclusiveMinimum(f64),
    /// The greatest number.
    Maximum(f64),
    /// Every number must be less than this.
    ExclusiveMaximum(f64),
    /// The number is a whole multiple of this.
    MultipleOf(f64),
}

impl Rule {
    /// `None` if the rule holds or does not concern such a value, else what it demands.
    pub(crate) fn broken_by(self, value: &(impl Measured + ?Sized)) -> Option<String> {
        self.broken_by_measure(value.measure(), &|| value.repeats())
    }

    fn broken_by_measure(self, value: Measure<'_>, repeats: &dyn Fn() -> bool) -> Option<String> {
        let holds = match (self, value) {
            (Self::MinLength(least), Measure::Text(text)) => text.chars().count() as u64 >= least,
            (Self::MaxLength(most), Measure::Text(text)) => text.chars().count() as u64 <= most,
            (Self::Pattern(expression), Measure::Text(text)) => super::pattern::matches(expression, text),
            (Self::MinItems(least), Measure::Items(count)) => count >= least,
            (Self::MaxItems(most), Measure::Items(count)) => count <= most,
            (Self::UniqueItems, Measure::Items(_)) => !repeats(),
            (Self::MinProperties(least), Measure::Members(count)) => count >= least,
            (Self::MaxProperties(most), Measure::Members(count)) => count <= most,
            (Self::Minimum(bound), Measure::Number(number)) => number >= bound,
            (Self::ExclusiveMinimum(bound), Measure::Number(number)) => number > bound,
            (Self::Maximum(bound), Measure::Number(number)) => number <= bound,
            (Self::ExclusiveMaximum(bound), Measure::Number(number)) => number < bound,
            (Self::MultipleOf(step), Measure::Number(number)) => is_multiple(number, step),
            _ => return None,
        };
        if holds { None } else { Some(self.demand()) }
    }

    fn demand(self) -> String {
        match self {
            Self::MinLength(least) => format!("must have at least {least} characters"),
            Self::MaxLength(most) => format!("must have at most {most} characters"),
            Self::Pattern(expression) => format!("must match `{expression}`"),
            Self::MinItems(least) => format!("must have at least {least} elements"),
            Self::MaxItems(most) => format!("must have at most {most} elements"),
            Self::UniqueItems => "must not hold the same element twice".to_owned(),
            Self::MinProperties(least) => format!("must have at least {least} members"),
            Self::MaxProperties(most) => format!("must have at most {most} members"),
            Self::Minimum(bound) => format!("must be at least {bound}"),
            Self::ExclusiveMinimum(bound) => format!("must be greater than {bound}"),
            Self::Maximum(bound) => format!("must be at most {bound}"),
            Self::ExclusiveMaximum(bound) => format!("must be less than {bound}"),
            Self::MultipleOf(step) => format!("must be a multiple of {step}"),
        }
    }
}

/// Decimal steps such as 0.01 have no exact binary form, so a difference of a few roundings counts as none.
fn is_multiple(number: f64, step: f64) -> bool {
    let quotient = number / step;
    (quotient - quotient.round()).abs() <= quotient.abs() * f64::EPSILON * 4.0
}

/// A rule that is broken, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// The parameter, or the path of the field inside the body.
    pub(crate) place: String,
    /// Reads after the place.
    pub(crate) reason: String,
}

impl Violation {
    pub(crate) fn new(place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { place: place.into(), reason: reason.into() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.reason)
    }
}

/// A type with rules: printed by `checks!`, and given for the types that hold others.
#[doc(hidden)]
pub trait Validate {
    /// Reports the first broken rule.
    fn validate(&self, checker: &mut Checker);
}

/// Walks over a value and keeps the first broken rule. Its path is put together on the way back from it, so that a value
/// without one costs nothing.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Checker {
    violation: Option<Violation>,
}

impl Checker {
    /// Walks over a body, or a parameter of this name.
    pub(crate) fn run(name: &str, value: &(impl Validate + ?Sized)) -> Option<Violation> {
        let mut checker = Self::default();
        checker.inside(format_args!("{name}"), |checker| value.validate(checker));
        checker.violation
    }

    /// Applies a rule, or `nested`, to a field.
    pub fn field<T: ?Sized>(&mut self, name: &'static str, value: &T, check: &impl FieldCheck<T>) {
        self.inside(format_args!(".{name}"), |checker| check.apply(value, checker));
    }

    /// At most one of the fields may be set.
    pub fn exclusive(&mut self, fields: &[(&'static str, bool)]) {
        if fields.iter().filter(|(_, set)| *set).count() > 1 {
            let set: Vec<&str> = fields.iter().filter(|(_, set)| *set).map(|(name, _)| *name).collect();
            self.report(format!("must not set {} together", set.join(" and ")));
        }
    }

    fn inside(&mut self, part: fmt::Arguments<'_>, check: impl FnOnce(&mut Self)) {
        if self.violation.is_some() {
            return;
        }
        check(self);
        if let Some(violation) = &mut self.violation {
            violation.place.insert_str(0, &part.to_string());
        }
    }

    fn report(&mut self, reason: String) {
        self.violation.get_or_insert(Violation { place: String::new(), reason });
    }
}

/// What can stand in a row of `checks!`.
#[doc(hidden)]
pub trait FieldCheck<T: ?Sized> {
    /// Reports to the checker.
    fn apply(&self, value: &T, checker: &mut Checker);
}

impl<T: Measured + ?Sized> FieldCheck<T> for Rule {
    fn apply(&self, value: &T, checker: &mut Checker) {
        if let Some(reason) = self.broken_by(value) {
            checker.report(reason);
        }
    }
}

/// The field's type has rules of its own.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Nested;

impl<T: Validate + ?Sized> FieldCheck<T> for Nested {
    fn apply(&self, value: &T, checker: &mut Checker) {
        value.validate(checker);
    }
}

impl<T: Validate> Validate for Option<T> {
    fn validate(&self, checker: &mut Checker) {
        if let Some(value) = self {
            value.validate(checker);
        }
    }
}

impl<T: Validate> Validate for Patch<T> {
    fn validate(&self, checker: &mut Checker) {
        if let Some(value) = self.value() {
            value.validate(checker);
        }
    }
}

impl<T: Validate + ?Sized> Validate for Box<T> {
    fn validate(&self, checker: &mut Checker) {
        (**self).validate(checker);
    }
}

impl<T: Validate> Validate for [T] {
    fn validate(&self, checker: &mut Checker) {
        for (index, item) in self.iter().enumerate() {
            checker.inside(format_args!("[{index}]"), |checker| item.validate(checker));
        }
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn validate(&self, checker: &mut Checker) {
        self.as_slice().validate(checker);
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    fn validate(&self, checker: &mut Checker) {
        for (name, value) in self {
            checker.inside(format_args!("[{name:?}]"), |checker| value.validate(checker));
        }
    }
}

/// Prints [`Validate`] for a model: one row a field or item of a tuple, `"wire name" => field: Rule::…, nested;`, and
/// after all those `exclusive "wire name", field, …;` for fields of which at most one may be set.
#[allow(unused_macros)]
macro_rules! checks {
    ($model:ident {
        $( $wire:literal => $field:tt : $( $check:expr ),+ ; )*
        $( exclusive $( $name:literal , $member:ident ),+ ; )*
    }) => {
        impl $crate::runtime::Validate for $model {
            #[allow(deprecated)]
            #[inline]
            fn validate(&self, checker: &mut $crate::runtime::Checker) {
                #[allow(unused_imports)]
                use $crate::runtime::{Nested as nested, Presence as _, Rule};
                $( $( checker.field($wire, &self.$field, &$check); )+ )*
                $( checker.exclusive(&[ $( ($name, self.$member.is_set()) ),+ ]); )*
            }
        }
    };
}
#[allow(unused_imports)]
pub(crate) use checks;
