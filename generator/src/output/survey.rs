//! What is on disk, seen against the tree.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::{OutputError, Tree, list, staging};

/// The folder that holds printed files only: whatever stands in it could become part of the crate.
const OWN_FOLDER: &str = "src";

/// What is on disk at a path, seen against the tree.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Planned, and nothing is there.
    Missing,
    /// Planned, and there already.
    Same,
    /// Planned, and this is there.
    Different {
        /// What is there.
        old: Vec<u8>,
        /// Whether letterpress printed it.
        ours: bool,
    },
    /// Not planned, and there: printed by an earlier run, or by somebody else in a folder that is ours.
    Orphan {
        /// What is there.
        old: Vec<u8>,
        /// Whether letterpress printed it.
        ours: bool,
    },
}

/// All paths that matter, and what is there.
#[derive(Debug)]
pub(super) struct Survey {
    /// By path.
    pub(super) states: BTreeMap<String, State>,
    /// What the list on disk names.
    pub(super) listed: BTreeSet<String>,
    /// Whether the list on disk is the tree's.
    pub(super) list: State,
    /// Whether an earlier run was killed and left its staging folder.
    pub(super) leftovers: bool,
}

impl Survey {
    /// Whether there is nothing to do.
    pub(super) fn is_clean(&self) -> bool {
        self.list == State::Same && !self.leftovers && self.states.values().all(|state| *state == State::Same)
    }
}

/// Looks at the output folder. Reads only the folders in which printed files are or were, and all below `src`.
///
/// # Errors
/// A symbolic link, a folder in the place of a file or the other way round, a list with unsafe names, or the system's.
pub(super) fn survey(root: &Path, tree: &Tree) -> Result<Survey, OutputError> {
    let root = root.components().collect::<PathBuf>(); // a trailing slash would follow a link
    let mut survey =
        Survey { states: BTreeMap::new(), listed: BTreeSet::new(), list: State::Missing, leftovers: false };
    if kind(&root)? == Kind::File {
        return Err(OutputError::in_the_way(
            &root,
            "the output is a folder, and here is a file of this name",
        ));
    }
    survey.leftovers = kind(&root.join(staging::NAME))? != Kind::Nothing;
    let list_path = root.join(list::NAME);
    if let Some(old) = read(&list_path)? {
        survey.listed = list::read(&list_path, &old)?;
        survey.list =
            if same(&old, &list::of(tree)) { State::Same } else { State::Different { old, ours: true } };
    }

    let mut folders = BTreeSet::new();
    for path in tree.iter().map(|(path, _)| path).chain(survey.listed.iter().map(String::as_str)) {
        folders.extend(ancestors(path).map(str::to_owned));
    }
    let mut way = Way { root: &root, folders: BTreeMap::new() };
    for (path, planned) in tree.iter() {
        let state = match way.read(path)? {
            None => State::Missing,
            Some(old) if same(&old, planned) => State::Same,
            Some(old) => {
                let ours = survey.listed.contains(path) || list::is_marked(&old);
                State::Different { old, ours }
            }
        };
        survey.states.insert(path.to_owned(), state);
    }
    let listed: Vec<String> = survey.listed.iter().cloned().collect();
    for path in listed {
        if !survey.states.contains_key(&path)
            && let Some(old) = way.read(&path)?
        {
            survey.states.insert(path, State::Orphan { old, ours: true });
        }
    }
    let has_own = folders.contains(OWN_FOLDER);
    for folder in &folders {
        look_into(&root, folder, has_own && is_own(folder), &mut survey)?;
    }
    Ok(survey)
}

fn is_own(folder: &str) -> bool {
    folder.split('/').next() == Some(OWN_FOLDER)
}

/// Finds files that carry our mark and are not planned, and in an own folder whatever is not planned.
fn look_into(root: &Path, folder: &str, own: bool, survey: &mut Survey) -> Result<(), OutputError> {
    let on_disk = root.join(folder);
    if kind(&on_disk)? != Kind::Folder {
        return Ok(());
    }
    let fail = |error: io::Error| OutputError::io(&on_disk, "the folder can't be read", &error);
    for entry in fs::read_dir(&on_disk).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let path = if folder.is_empty() { name.to_string() } else { format!("{folder}/{name}") };
        if name.starts_with('.') || survey.states.contains_key(&path) {
            continue;
        }
        match kind(&entry.path())? {
            Kind::Nothing => {}
            Kind::Folder if own => look_into(root, &path, own, survey)?,
            Kind::Folder => {}
            Kind::File => {
                let old = read(&entry.path())?.unwrap_or_default();
                let ours = list::is_marked(&old);
                if own || ours {
                    survey.states.insert(path, State::Orphan { old, ours });
                }
            }
        }
    }
    Ok(())
}

/// The folders on the way to a path, from the root (`""`) on.
pub(super) fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    std::iter::once("").chain(path.match_indices('/').filter_map(|(end, _)| path.get(..end)))
}

/// The way to files in the output folder.
struct Way<'r> {
    root: &'r Path,
    /// Whether a folder is there, by its path: thousands of files stand in the same.
    folders: BTreeMap<String, bool>,
}

impl Way<'_> {
    /// The content of a file, where no link and no file stands in a folder's place on the way.
    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>, OutputError> {
        for folder in ancestors(path) {
            if !self.has(folder)? {
                return Ok(None);
            }
        }
        read(&self.root.join(path))
    }

    fn has(&mut self, folder: &str) -> Result<bool, OutputError> {
        if let Some(is_there) = self.folders.get(folder) {
            return Ok(*is_there);
        }
        let on_disk = self.root.join(folder);
        let is_there = match kind(&on_disk)? {
            Kind::Folder => true,
            Kind::Nothing => false,
            Kind::File => {
                return Err(OutputError::in_the_way(&on_disk, "a folder is needed here, and this is a file"));
            }
        };
        self.folders.insert(folder.to_owned(), is_there);
        Ok(is_there)
    }
}

/// The content of a file, `None` if nothing is there.
fn read(path: &Path) -> Result<Option<Vec<u8>>, OutputError> {
    match kind(path)? {
        Kind::Nothing => Ok(None),
        Kind::Folder => Err(OutputError::in_the_way(path, "a file is needed here, and this is a folder")),
        Kind::File => match fs::read(path) {
            Ok(content) => Ok(Some(content)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(OutputError::io(path, "the file can't be read", &error)),
        },
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Nothing,
    File,
    Folder,
}

/// What is at a path; a symbolic link is an error, and so is what is neither file nor folder.
fn kind(path: &Path) -> Result<Kind, OutputError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => Err(OutputError::link(path)),
        Ok(metadata) if metadata.is_dir() => Ok(Kind::Folder),
        Ok(metadata) if metadata.is_file() => Ok(Kind::File),
        Ok(_) => Err(OutputError::in_the_way(path, "this is neither a file nor a folder")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Kind::Nothing),
        Err(error) => Err(OutputError::io(path, "the path can't be looked at", &error)),
    }
}

/// Whether two contents are the same file; a text whose lines end in CRLF is.
fn same(left: &[u8], right: &[u8]) -> bool {
    left == right || without_cr(left).eq(without_cr(right))
}

/// The bytes without the CR of each CRLF.
fn without_cr(bytes: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let following = bytes.iter().skip(1).map(Some).chain(std::iter::once(None));
    bytes
        .iter()
        .zip(following)
        .filter(|(byte, next)| !(**byte == b'\r' && *next == Some(&b'\n')))
        .map(|(byte, _)| *byte)
}
