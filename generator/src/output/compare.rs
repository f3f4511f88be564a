//! Drift: how the disk differs from what would be printed.

use std::fmt;
use std::path::Path;

use super::survey::{State, survey};
use super::{OutputError, Tree, diff, list};

/// How a file on disk differs from what would be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is there with another content.
    Changed,
    /// It is not there.
    Missing,
    /// It is there and would not be printed.
    Orphaned,
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Orphaned => "orphaned",
        })
    }
}

/// One file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// Its path in the output folder, with `/` between the parts.
    pub path: String,
    /// How it differs.
    pub change: Change,
    /// Whether letterpress printed what is there. What it did not print it neither replaces nor removes: somebody has to move
    /// the file away.
    pub printed: bool,
    /// A unified diff from what is on disk to what would be printed, of bounded length.
    pub diff: String,
}

/// How the output folder differs from what would be printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The files that differ, by path.
    pub drift: Vec<Drift>,
    /// How many files are as they would be printed, without the list of them.
    pub unchanged: usize,
}

impl Comparison {
    /// Whether nothing differs.
    pub fn is_clean(&self) -> bool {
        self.drift.is_empty()
    }
}

/// Compares the folder `root` with `tree`, and writes nothing. Line endings don't count.
///
/// # Errors
/// A symbolic link in the folder, a folder where a file is due, or what the system refuses.
pub fn compare(root: &Path, tree: &Tree) -> Result<Comparison, OutputError> {
    let survey = survey(root, tree)?;
    let mut comparison = Comparison::default();
    let of_tree = list::of(tree);
    let list = std::iter::once((list::NAME, &survey.list, Some(of_tree.as_slice())));
    let files = survey.states.iter().map(|(path, state)| (path.as_str(), state, tree.get(path)));
    for (path, state, planned) in list.chain(files) {
        let (change, printed, old) = match state {
            State::Same => {
                comparison.unchanged += usize::from(path != list::NAME);
                continue;
            }
            State::Missing => (Change::Missing, true, None),
            State::Different { old, ours } => (Change::Changed, *ours, Some(old.as_slice())),
            State::Orphan { old, ours } => (Change::Orphaned, *ours, Some(old.as_slice())),
        };
        let diff = diff::unified(path, old, planned);
        comparison.drift.push(Drift { path: path.to_owned(), change, printed, diff });
    }
    comparison.drift.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(comparison)
}
