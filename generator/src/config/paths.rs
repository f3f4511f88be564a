//! Which paths a configuration may name.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The folder of a configuration, and the project around it that its paths stay in.
#[derive(Debug)]
pub(super) struct Project {
    /// The configuration's folder, as the user named it.
    folder: PathBuf,
    /// The same without links.
    real_folder: PathBuf,
    /// The project: the nearest folder above that holds a cargo workspace or a git repository.
    real_root: PathBuf,
}

impl Project {
    /// The project around the configuration file at `path`.
    pub(super) fn around(path: &Path) -> io::Result<Self> {
        let folder = path.parent().unwrap_or(path).to_owned();
        let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder.as_path() };
        let real_folder = fs::canonicalize(here)?;
        let real_root =
            real_folder.ancestors().find(|above| is_root(above)).unwrap_or(&real_folder).to_owned();
        Ok(Self { folder, real_folder, real_root })
    }

    /// The path that `written` names, from the current folder.
    ///
    /// # Errors
    /// The reason why a configuration can't name it.
    pub(super) fn path(&self, written: &str) -> Result<PathBuf, String> {
        if written.is_empty() {
            return Err("the path is empty".to_owned());
        }
        if written.starts_with('~') || written.contains('$') {
            return Err("`~` and variables are not expanded; write a path relative to this file".to_owned());
        }
        if written.starts_with('/') || written.contains(':') {
            return Err("the path is not relative to this file".to_owned());
        }
        if written.contains('\\') || written.chars().any(char::is_control) {
            return Err(
                "the path has a backslash or a control character; write `/` between its parts".to_owned()
            );
        }
        let path = normal(&self.folder.join(written));
        if !real(&path).is_some_and(|real| real.starts_with(&self.real_root)) {
            return Err("the path leads outside the project".to_owned());
        }
        Ok(path)
    }

    /// The same for the output folder, which holds neither the project nor the configuration.
    pub(super) fn output(&self, written: &str) -> Result<PathBuf, String> {
        let path = self.path(written)?;
        match real(&path) {
            Some(real) if !self.real_folder.starts_with(&real) && !self.real_root.starts_with(&real) => {
                Ok(path)
            }
            _ => Err("the output folder would hold the configuration itself".to_owned()),
        }
    }
}

fn is_root(folder: &Path) -> bool {
    let is_workspace =
        |manifest: String| manifest.lines().any(|line| line.trim_start().starts_with("[workspace]"));
    folder.join(".git").exists() || fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(is_workspace)
}

/// The path without `.`, and with each `..` taken together with the folder before it.
fn normal(path: &Path) -> PathBuf {
    let mut parts: Vec<Component<'_>> = Vec::new();
    for part in path.components() {
        match (part, parts.last()) {
            (Component::CurDir, _) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    if parts.is_empty() { PathBuf::from(".") } else { parts.into_iter().collect() }
}

/// The path without links; what does not exist yet is taken as it is written.
fn real(path: &Path) -> Option<PathBuf> {
    let mut missing = Vec::new();
    let mut existing = path;
    loop {
        let here = if existing.as_os_str().is_empty() { Path::new(".") } else { existing };
        if let Ok(mut real) = fs::canonicalize(here) {
            real.extend(missing.iter().rev());
            return Some(real);
        }
        missing.push(existing.file_name()?);
        existing = existing.parent()?;
    }
}
