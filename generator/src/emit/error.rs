//! Why a plan could not be printed.

use std::fmt;

/// A plan that cannot become Rust. The stages before this one give only plans that can, so this is a mistake of the
/// generator or of its configuration; nothing is written then.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EmitError {
    /// A name that is not a Rust identifier.
    Identifier(String),
    /// A number that Rust cannot write as a literal.
    Number(String),
    /// A plan refers to an item that it does not hold.
    Missing(String),
    /// Two files would have the same path, perhaps in another case.
    Path(String),
    /// The text of a file is not what was meant.
    Text {
        /// The file.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl EmitError {
    /// Text that does not parse, or parses as something else.
    pub(super) fn text(path: &str, reason: impl fmt::Display) -> Self {
        Self::Text { path: path.to_owned(), reason: reason.to_string() }
    }
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Identifier(name) => write!(f, "`{}` is not a Rust identifier", name.escape_debug()),
            Self::Number(number) => write!(f, "the number {number} has no Rust literal"),
            Self::Missing(name) => {
                write!(f, "the plan refers to `{}`, which it does not hold", name.escape_debug())
            }
            Self::Path(path) => {
                write!(f, "`{}` is no path for a file, or names one twice", path.escape_debug())
            }
            Self::Text { path, reason } => write!(f, "{path}: {reason}"),
        }
    }
}

impl std::error::Error for EmitError {}
