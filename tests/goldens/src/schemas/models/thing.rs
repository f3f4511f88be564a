// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use serde_json::Value;

use crate::runtime::Patch;
use super::{
    Level, Mode, ThingMaybe, ThingOdd, ThingUntyped, ThingUntypedNumbers, ThingWords,
};

/// The type `Thing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// How much.
    pub level: Option<Level>,
    /// The property `mode`.
    pub mode: Option<Mode>,
    /// The property `maybe`.
    pub maybe: Patch<ThingMaybe>,
    /// The property `ratio`.
    pub ratio: Option<f64>,
    /// The property `yes`.
    pub yes: Option<bool>,
    /// The property `mixed`.
    pub mixed: Option<Value>,
    /// The property `untyped`.
    pub untyped: Patch<ThingUntyped>,
    /// The property `untyped_numbers`.
    pub untyped_numbers: Option<ThingUntypedNumbers>,
    /// The property `odd`.
    pub odd: Option<ThingOdd>,
    /// The property `words`.
    pub words: Option<ThingWords>,
    /// The property `rows`.
    pub rows: Option<Vec<Value>>,
}

impl Thing {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// The property `mode`.
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// The property `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Patch<ThingMaybe>>) -> Self {
        self.maybe = maybe.into();
        self
    }

    /// The property `ratio`.
    #[must_use]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self
    }

    /// The property `yes`.
    #[must_use]
    pub fn yes(mut self, yes: bool) -> Self {
        self.yes = Some(yes);
        self
    }

    /// The property `mixed`.
    #[must_use]
    pub fn mixed(mut self, mixed: impl Into<Value>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    /// The property `untyped`.
    #[must_use]
    pub fn untyped(mut self, untyped: impl Into<Patch<ThingUntyped>>) -> Self {
        self.untyped = untyped.into();
        self
    }

    /// The property `untyped_numbers`.
    #[must_use]
    pub fn untyped_numbers(mut self, untyped_numbers: ThingUntypedNumbers) -> Self {
        self.untyped_numbers = Some(untyped_numbers);
        self
    }

    /// The property `odd`.
    #[must_use]
    pub fn odd(mut self, odd: ThingOdd) -> Self {
        self.odd = Some(odd);
        self
    }

    /// The property `words`.
    #[must_use]
    pub fn words(mut self, words: ThingWords) -> Self {
        self.words = Some(words);
        self
    }

    /// The property `rows`.
    #[must_use]
    pub fn rows(mut self, rows: impl Into<Vec<Value>>) -> Self {
        self.rows = Some(rows.into());
        self
    }
}

crate::runtime::object! { Thing {
    "level" => level: optional;
    "mode" => mode: optional;
    "maybe" => maybe: patch;
    "ratio" => ratio: optional;
    "yes" => yes: optional;
    "mixed" => mixed: any;
    "untyped" => untyped: patch;
    "untyped_numbers" => untyped_numbers: optional;
    "odd" => odd: optional;
    "words" => words: optional;
    "rows" => rows: optional;
} }
