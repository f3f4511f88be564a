//! A change and its class.

use crate::diagnostics::Place;
use crate::surface::{Item, ItemKind};

/// What changes for the users of a client.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Difference {
    /// The changes, the worst first.
    pub changes: Vec<Change>,
}

/// A change that users of a client meet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// What it means for code that is there.
    pub class: Class,
    /// The item's path, as in [`Item::path`].
    pub item: String,
    /// What the item is.
    pub kind: ItemKind,
    /// The change as a sentence, with names in backquotes; safe to print on a terminal and in Markdown.
    pub what: String,
    /// The item as it was; `None`: it was not there.
    pub old: Option<Side>,
    /// The item as it is; `None`: it is gone.
    pub new: Option<Side>,
}

/// An item before or after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Its declaration.
    pub signature: String,
    /// Where in the document it comes from.
    pub at: Option<Place>,
}

/// What a change means for code that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// It may not compile any more, or mean something else.
    Breaking,
    /// It compiles, and something else travels, or other values are refused before sending.
    Wire,
    /// It goes on as before; there is more than there was.
    Additive,
    /// Only what is said about it changes.
    Documentation,
}

impl Class {
    /// All classes, the worst first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Wire, Self::Additive, Self::Documentation];

    /// What it is called.
    pub fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Wire => "wire",
            Self::Additive => "additive",
            Self::Documentation => "documentation",
        }
    }
}

impl Difference {
    /// The changes of a class.
    pub fn of(&self, class: Class) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.class == class)
    }

    /// Whether code of users may have to change.
    pub fn is_breaking(&self) -> bool {
        self.of(Class::Breaking).next().is_some()
    }
}

impl Side {
    pub(super) fn of(item: &Item) -> Self {
        Self { signature: item.signature.clone(), at: item.at.clone() }
    }
}
