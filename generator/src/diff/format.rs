//! The forms in which changes are written.

/// How changes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "command", derive(clap::ValueEnum))]
pub enum Format {
    /// A line for each change
    Human,
    /// One JSON object a line
    Json,
    /// For a pull request
    Markdown,
    /// The draft of a changelog entry
    Changelog,
}
