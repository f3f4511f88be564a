//! The changes, made one file at a time.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::folders::Folders;
use super::staging::Staging;
use super::survey::{State, Survey, ancestors, survey};
use super::{OutputError, Tree, list};

/// What [`write()`] did, by path in the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new.
    pub created: Vec<String>,
    /// Files that have another content now.
    pub changed: Vec<String>,
    /// Files that are gone.
    pub removed: Vec<String>,
    /// How many files were as they should be, and were not touched.
    pub unchanged: usize,
}

impl Written {
    /// Whether everything was as it should be.
    pub fn is_clean(&self) -> bool {
        self.created.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// Makes the folder `root` hold `tree`: what is the same is not touched, what was printed and is no longer planned is
/// removed, and files of somebody else outside `src` stay as they are.
///
/// # Errors
/// All files that letterpress did not print and that are in the way; a symbolic link; another run; or what the system
/// refuses. Only in the last case something may have been written, and then the message says so.
pub fn write(root: &Path, tree: &Tree) -> Result<Written, Vec<OutputError>> {
    let root = root.components().collect::<PathBuf>();
    let one = |error| vec![error];
    if acceptable(&root, tree)?.is_clean() {
        return Ok(Written { unchanged: tree.len(), ..Written::default() });
    }
    let mut folders = Folders::default();
    let made = folders.make(&root);
    let written = made
        .map_err(|error| one(OutputError::io(&root, "the output folder can't be made", &error)))
        .and_then(|()| locked(&root, tree));
    if written.is_err() {
        folders.take_back();
    }
    written
}

/// Takes the lock and looks again, for another run may have ended in between.
fn locked(root: &Path, tree: &Tree) -> Result<Written, Vec<OutputError>> {
    let mut staging = Staging::open(root).map_err(|error| vec![error])?;
    let survey = acceptable(root, tree)?;
    publish(root, tree, &survey, &mut staging).map_err(|error| vec![error])
}

/// The folder as it is, if nothing would be replaced or removed that is not ours.
fn acceptable(root: &Path, tree: &Tree) -> Result<Survey, Vec<OutputError>> {
    let survey = survey(root, tree).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    for (path, state) in &survey.states {
        match state {
            State::Different { ours: false, .. } => errors.push(OutputError::in_the_way(
                &root.join(path),
                "letterpress would print this file, but here is one that it did not print",
            )),
            State::Orphan { ours: false, .. } => errors.push(OutputError::in_the_way(
                &root.join(path),
                "letterpress did not print this file, and `src` holds printed files only",
            )),
            _ => {}
        }
    }
    if errors.is_empty() { Ok(survey) } else { Err(errors) }
}

/// Stages all new files and makes their folders, then changes the folder: list, removals, files, list. What needs room on
/// the disk comes first: where there is none, nothing is changed.
///
/// The list names old and new files from the first change to the last, so that a run that is killed in between leaves no file
/// behind that the next one doesn't know. Removals come first: where case does not count, an old file may have the
/// name of a new one.
fn publish(root: &Path, tree: &Tree, survey: &Survey, staging: &mut Staging) -> Result<Written, OutputError> {
    let mut written = Written::default();
    let mut moves: Vec<(PathBuf, &str)> = Vec::new();
    let mut removals: Vec<&str> = Vec::new();
    for (path, state) in &survey.states {
        match state {
            State::Same => {
                written.unchanged += 1;
                continue;
            }
            State::Orphan { .. } => {
                removals.push(path);
                written.removed.push(path.clone());
                continue;
            }
            State::Missing => written.created.push(path.clone()),
            State::Different { .. } => written.changed.push(path.clone()),
        }
        moves.push((staging.stage(tree.get(path).unwrap_or_default(), &root.join(path))?, path));
    }
    match survey.list {
        State::Same => {}
        State::Missing => written.created.insert(0, list::NAME.to_owned()),
        _ => written.changed.insert(0, list::NAME.to_owned()),
    }
    let list_path = root.join(list::NAME);
    let last = staging.stage(&list::of(tree), &list_path)?;
    let between = if survey.states.values().all(|state| *state == State::Same) {
        None
    } else {
        let known: BTreeSet<&str> =
            survey.listed.iter().chain(survey.states.keys()).map(String::as_str).collect();
        Some(staging.stage(&list::print(known), &list_path)?)
    };
    let mut folders = Folders::default();
    let needed: BTreeSet<&str> = moves.iter().flat_map(|(_, path)| ancestors(path)).collect();
    for folder in needed.into_iter().map(|folder| root.join(folder)) {
        if let Err(error) = folders.make(&folder) {
            folders.take_back();
            return Err(OutputError::io(&folder, "the folder can't be made", &error));
        }
    }
    let step = || -> Result<(), OutputError> {
        if let Some(between) = &between {
            move_file(between, &list_path)?;
        }
        for path in &removals {
            let path = root.join(path);
            fs::remove_file(&path)
                .map_err(|error| OutputError::io(&path, "the file can't be removed", &error))?;
        }
        for (from, path) in &moves {
            move_file(from, &root.join(path))?;
        }
        if survey.list != State::Same || between.is_some() {
            move_file(&last, &list_path)?;
        }
        Ok(())
    };
    step().map_err(|error| OutputError {
        message: format!("{} (some files are new already, others still old)", error.message),
        ..error
    })?;
    for path in &removals {
        remove_empty_folders(root, path);
    }
    Ok(written)
}

/// Moves a staged file to its place in one step.
fn move_file(from: &Path, to: &Path) -> Result<(), OutputError> {
    fs::rename(from, to).map_err(|error| OutputError::io(to, "the file can't be moved to its place", &error))
}

/// Removes the folders of a removed file that are empty now.
fn remove_empty_folders(root: &Path, path: &str) {
    let mut folders: Vec<&str> = ancestors(path).filter(|folder| !folder.is_empty()).collect();
    while let Some(folder) = folders.pop() {
        // A folder that holds something can't be removed, and stays.
        if fs::remove_dir(root.join(folder)).is_err() {
            break;
        }
    }
}
