// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{Bird, Cat, Dog, Fish};

/// A pet by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// The alternative `Cat`.
    ///
    /// `kind` is `cat`.
    Cat(Cat),
    /// The alternative `Dog`.
    ///
    /// `kind` is `dog` or `hound`.
    Dog(Dog),
    /// It does not say that it is one.
    ///
    /// `kind` is `fish`.
    Fish(Fish),
    /// The alternative `Bird`.
    ///
    /// `kind` is `bird`.
    Bird(Bird),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Pet by "kind" {
    Cat(Cat) as "cat": object().tags(&["cat"]);
    Dog(Dog): object().tags(&["dog", "hound"]);
    Fish(Fish) as "fish": object().tags(&["fish"]);
    Bird(Bird) as "bird": object().tags(&["bird"]);
} }

crate::runtime::union_checks! { Pet {
    Fish: nested;
} }
