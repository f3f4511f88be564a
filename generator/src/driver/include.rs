//! The files that are copied into the crate: the readme, and what `include` names.

use std::fs;
use std::path::Path;

use super::Outcome;
use crate::config::Request;
use crate::diagnostics::{
    Code, Diagnostic, INCLUDE_TOO_LARGE, NOT_UTF8, Place, SYMBOLIC_LINK, UNREADABLE_FILE,
};
use crate::emit::ExtraFile;
use crate::output::Tree;

const MOST_FILES: usize = 1000;
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Reads all files to be copied. A folder is copied under its own name with all in it, but for hidden files.
pub(super) fn read(request: &Request, outcome: &mut Outcome) -> Vec<ExtraFile> {
    let mut copy = Copy { outcome, files: Vec::new(), names: Tree::new(), bytes: 0 };
    if let Some(readme) = &request.readme {
        copy.add(readme, "README.md".to_owned());
    }
    for path in &request.include {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        copy.add(path, name.unwrap_or_default());
    }
    copy.files
}

struct Copy<'o> {
    outcome: &'o mut Outcome,
    files: Vec<ExtraFile>,
    /// The paths so far: no two are the same.
    names: Tree,
    bytes: u64,
}

impl Copy<'_> {
    fn add(&mut self, from: &Path, to: String) {
        if self.files.len() >= MOST_FILES || self.bytes > MOST_BYTES {
            let limit = format!("`include` names more than {MOST_FILES} files or {MOST_BYTES} bytes");
            return self.refuse(INCLUDE_TOO_LARGE, from, limit);
        }
        let metadata = match fs::symlink_metadata(from) {
            Ok(metadata) => metadata,
            Err(error) => return self.unreadable(from, &error.to_string()),
        };
        if metadata.is_symlink() {
            let message = "this is a symbolic link; only files and folders are copied";
            return self.refuse(SYMBOLIC_LINK, from, message.to_owned());
        }
        if metadata.is_dir() {
            return match names(from) {
                Ok(names) => names.iter().for_each(|name| self.add(&from.join(name), format!("{to}/{name}"))),
                Err(error) => self.unreadable(from, &error.to_string()),
            };
        }
        if !metadata.is_file() {
            return self.unreadable(from, "it is neither a file nor a folder");
        }
        self.bytes = self.bytes.saturating_add(metadata.len());
        if self.bytes > MOST_BYTES {
            return self.add(from, to);
        }
        if let Err(error) = self.names.insert(to.as_str(), "") {
            return self.refuse(error.code, from, error.message);
        }
        match fs::read(from).map(String::from_utf8) {
            Ok(Ok(text)) => self.files.push(ExtraFile { path: to, text }),
            Ok(Err(_)) => self.refuse(NOT_UTF8, from, "only UTF-8 texts are copied".to_owned()),
            Err(error) => self.unreadable(from, &error.to_string()),
        }
    }

    fn unreadable(&mut self, path: &Path, why: &str) {
        self.refuse(UNREADABLE_FILE, path, format!("the path can't be read: {why}"));
    }

    fn refuse(&mut self, code: Code, path: &Path, message: String) {
        let place = Place::root(self.outcome.sources.add(path, String::new()));
        self.outcome.diagnostics.push(Diagnostic::new(code, place, message));
    }
}

/// The names in a folder without the hidden ones, sorted: the system's order differs from machine to machine.
fn names(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    Ok(names)
}
