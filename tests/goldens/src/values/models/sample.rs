// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use crate::runtime::Patch;
use super::{
    Bounded, Closed, Defaults, External, Formats, Hazard, Limited, Loose, Numbers, Part,
    SampleRelease, Titled,
};

/// The type `Sample`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Sample {
    /// The property `composed`.
    pub composed: Patch<Part>,
    /// The property `closed`.
    pub closed: Option<Closed>,
    /// The property `numbers`.
    pub numbers: Option<Numbers>,
    /// The property `defaults`.
    pub defaults: Option<Defaults>,
    /// The property `bounded`.
    pub bounded: Option<Bounded>,
    /// The property `external`.
    pub external: Option<External>,
    /// My Great Title
    pub titled: Option<Titled>,
    /// Example:
    ///
    /// ```text
    /// let x = 1;
    /// ```
    ///
    /// ```text
    /// not rust {
    /// ```
    ///
    /// */ "# \ \[link\] \<b>html\</b> <http://a.b/c>
    pub hazard: Option<Hazard>,
    /// The property `alias`.
    pub alias: Option<Part>,
    /// The property `formats`.
    pub formats: Option<Formats>,
    /// The property `limited`.
    pub limited: Option<Limited>,
    /// The property `loose`.
    pub loose: Option<Loose>,
    /// The property `release`.
    pub release: Option<SampleRelease>,
}

impl Sample {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `composed`.
    #[must_use]
    pub fn composed(mut self, composed: impl Into<Patch<Part>>) -> Self {
        self.composed = composed.into();
        self
    }

    /// The property `closed`.
    #[must_use]
    pub fn closed(mut self, closed: Closed) -> Self {
        self.closed = Some(closed);
        self
    }

    /// The property `numbers`.
    #[must_use]
    pub fn numbers(mut self, numbers: Numbers) -> Self {
        self.numbers = Some(numbers);
        self
    }

    /// The property `defaults`.
    #[must_use]
    pub fn defaults(mut self, defaults: Defaults) -> Self {
        self.defaults = Some(defaults);
        self
    }

    /// The property `bounded`.
    #[must_use]
    pub fn bounded(mut self, bounded: Bounded) -> Self {
        self.bounded = Some(bounded);
        self
    }

    /// The property `external`.
    #[must_use]
    pub fn external(mut self, external: External) -> Self {
        self.external = Some(external);
        self
    }

    /// My Great Title
    #[must_use]
    pub fn titled(mut self, titled: Titled) -> Self {
        self.titled = Some(titled);
        self
    }

    /// Example:
    ///
    /// ```text
    /// let x = 1;
    /// ```
    ///
    /// ```text
    /// not rust {
    /// ```
    ///
    /// */ "# \ \[link\] \<b>html\</b> <http://a.b/c>
    #[must_use]
    pub fn hazard(mut self, hazard: Hazard) -> Self {
        self.hazard = Some(hazard);
        self
    }

    /// The property `alias`.
    #[must_use]
    pub fn alias(mut self, alias: Part) -> Self {
        self.alias = Some(alias);
        self
    }

    /// The property `formats`.
    #[must_use]
    pub fn formats(mut self, formats: Formats) -> Self {
        self.formats = Some(formats);
        self
    }

    /// The property `limited`.
    #[must_use]
    pub fn limited(mut self, limited: Limited) -> Self {
        self.limited = Some(limited);
        self
    }

    /// The property `loose`.
    #[must_use]
    pub fn loose(mut self, loose: Loose) -> Self {
        self.loose = Some(loose);
        self
    }

    /// The property `release`.
    #[must_use]
    pub fn release(mut self, release: SampleRelease) -> Self {
        self.release = Some(release);
        self
    }
}

crate::runtime::object! { Sample {
    "composed" => composed: patch;
    "closed" => closed: optional;
    "numbers" => numbers: optional;
    "defaults" => defaults: optional;
    "bounded" => bounded: optional;
    "external" => external: optional;
    "titled" => titled: optional;
    "hazard" => hazard: optional;
    "alias" => alias: optional;
    "formats" => formats: optional;
    "limited" => limited: optional;
    "loose" => loose: optional;
    "release" => release: optional;
} }

crate::runtime::checks! { Sample {
    "numbers" => numbers: nested;
    "bounded" => bounded: nested;
} }
