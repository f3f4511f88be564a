//! The closed table of diagnostic codes, one file per stage. A code is declared once, with everything `explain` prints.
//!
//! Numbers: 00xx source, from 0051 overlay · 01xx dialect · 02xx resolve · 03xx api · 04xx names and passes · 05xx configuration and output.

// Codes are written as they are printed, with four digits.
#![allow(clippy::zero_prefixed_literal)]

mod api;
mod dialect;
mod output;
mod overlay;
mod passes;
mod resolve;
mod source;

pub use self::{api::*, dialect::*, output::*, overlay::*, passes::*, resolve::*, source::*};

use std::fmt;

use super::Severity;

/// A kind of diagnostic, with its documentation. The constants of this module are all there are.
///
/// ```
/// use letterpress::diagnostics::Code;
///
/// let code = Code::find("lp0203").expect("it is in the table");
/// assert_eq!(code.to_string(), "LP0203");
/// println!("{}", code.explain());
/// ```
#[derive(Clone, Copy)]
pub struct Code(&'static Entry);

/// What the table says about one code.
#[derive(Debug)]
struct Entry {
    name: &'static str,
    number: u16,
    severity: Severity,
    title: &'static str,
    explanation: &'static str,
    help: &'static str,
}

impl Code {
    /// All codes, by number.
    pub fn all() -> impl Iterator<Item = Code> {
        [
            source::TABLE,
            overlay::TABLE,
            dialect::TABLE,
            resolve::TABLE,
            api::TABLE,
            passes::TABLE,
            output::TABLE,
        ]
        .into_iter()
        .flatten()
        .copied()
    }

    /// The code that prints as `text` (`LP0101`, in any case).
    pub fn find(text: &str) -> Option<Code> {
        Self::all().find(|code| code.to_string().eq_ignore_ascii_case(text))
    }

    /// The name of the constant, `UNKNOWN_FIELD`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// How much such a diagnostic weighs.
    pub fn severity(self) -> Severity {
        self.0.severity
    }

    /// One line that says what is wrong.
    pub fn title(self) -> &'static str {
        self.0.title
    }

    /// What usually mends it, in one line.
    pub fn help(self) -> &'static str {
        self.0.help
    }

    /// The page that `letterpress explain` prints: title, explanation with examples, and help.
    pub fn explain(self) -> String {
        let Entry { severity, title, explanation, help, .. } = self.0;
        format!("{self} ({severity}): {title}\n\n{}\n\nhelp: {help}\n", explanation.trim())
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "LP{:04}", self.0.number)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self} {}", self.0.name)
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.0.number == other.0.number
    }
}

impl Eq for Code {}

impl std::hash::Hash for Code {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.number.hash(state);
    }
}

/// Declares a stage's codes and its `TABLE`: `NAME = number, Severity, "title", "explanation", "help";`.
macro_rules! codes {
    ($($name:ident = $number:literal, $severity:ident, $title:literal, $explanation:literal, $help:literal;)*) => {
        $(
            #[doc = $title]
            pub const $name: super::Code = super::Code(
                &super::Entry {
                    name: stringify!($name),
                    number: $number,
                    severity: $crate::diagnostics::Severity::$severity,
                    title: $title,
                    explanation: $explanation,
                    help: $help,
                },
            );
        )*
        /// This stage's codes, by number.
        pub(super) const TABLE: &[super::Code] = &[$($name),*];
    };
}
use codes;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_unique_and_ascending() {
        let numbers: Vec<u16> = Code::all().map(|code| code.0.number).collect();
        assert!(numbers.is_sorted_by(|left, right| left < right), "{numbers:?}");
    }

    #[test]
    fn each_code_is_found_and_explained() {
        for code in Code::all() {
            assert_eq!(Code::find(&code.to_string().to_lowercase()), Some(code));
            assert!(!code.title().is_empty() && !code.help().is_empty(), "{code:?}");
            assert!(code.0.explanation.trim().len() > 20, "{code:?}: explain it");
        }
        assert_eq!(Code::find("LP9999"), None);
    }
}
