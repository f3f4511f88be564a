//! The files that shall be on disk.

use std::collections::{BTreeMap, HashMap};

use super::OutputError;
use super::list;

/// Names that Windows keeps for devices, whatever follows behind a dot.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The files of a crate, by path relative to its folder, with `/` between the parts.
///
/// ```
/// use letterpress::output::Tree;
///
/// let mut tree = Tree::new();
/// assert!(tree.insert("src/lib.rs", "//! A crate.\n").is_ok());
/// assert!(tree.insert("../lib.rs", "").is_err());
/// assert!(tree.insert("src/LIB.rs", "").is_err()); // one file on some systems
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<String, Vec<u8>>,
    /// Every path, and every folder on the way to one, by its lower case form.
    taken: HashMap<String, Taken>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Taken {
    path: String,
    folder: bool,
}

impl Tree {
    /// No file yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    ///
    /// # Errors
    /// If the path could lead outside the folder, does not work on every system, or differs from another one's by case only.
    pub fn insert(
        &mut self,
        path: impl Into<String>,
        content: impl Into<Vec<u8>>,
    ) -> Result<(), OutputError> {
        let path = path.into();
        check_path(&path)?;
        if path.split('/').next().is_some_and(|first| first.starts_with(list::NAME)) {
            return Err(OutputError::unsafe_name(&path, "letterpress itself uses the name"));
        }
        for (end, _) in path.match_indices('/') {
            self.take(path.get(..end).unwrap_or_default(), true)?;
        }
        self.take(&path, false)?;
        self.files.insert(path, content.into());
        Ok(())
    }

    fn take(&mut self, path: &str, folder: bool) -> Result<(), OutputError> {
        let taken = Taken { path: path.to_owned(), folder };
        match self.taken.insert(path.to_lowercase(), taken.clone()) {
            None => Ok(()),
            Some(before) if before == taken && folder => Ok(()),
            Some(before) if before == taken => {
                Err(OutputError::unsafe_name(path, "there are two files of this path"))
            }
            Some(before) => Err(OutputError::unsafe_name(
                path,
                &format!("it clashes with {:?} where case does not count", before.path),
            )),
        }
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// All files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, content)| (path.as_str(), content.as_slice()))
    }

    /// The content of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }
}

/// Whether a path stays inside its folder and works on every system.
pub(super) fn check_path(path: &str) -> Result<(), OutputError> {
    let refuse = |why: &str| Err(OutputError::unsafe_name(path, why));
    if path.len() > 240 {
        return refuse("it is longer than 240 bytes");
    }
    for part in path.split('/') {
        if matches!(part, "" | "." | "..") {
            return refuse("a part of the path is empty, `.` or `..`");
        }
        if !part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte)) {
            return refuse("it has a character that is no ASCII letter, digit, `_`, `-` or `.`");
        }
        if part.ends_with('.') {
            return refuse("a part ends with a dot");
        }
        let stem = part.split('.').next().unwrap_or(part).to_ascii_lowercase();
        if DEVICES.contains(&stem.as_str()) {
            return refuse("Windows reserves it for a device");
        }
    }
    Ok(())
}
