//! Which files references may open: those in the folder of the document and below, and in folders that the user names.

use std::path::{Component, Path, PathBuf};

/// A path without `.` and without `..` where a name stands before it. Nothing is opened.
pub(super) fn normalised(path: &Path) -> PathBuf {
    let mut output = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(output.components().next_back(), Some(Component::Normal(_))) => {
                output.pop();
            }
            other => output.push(other),
        }
    }
    output
}

/// The folders that references stay in.
pub(super) struct Folders {
    /// Absolute, without `.` and `..`.
    folders: Vec<PathBuf>,
}

impl Folders {
    pub(super) fn new<'p>(folders: impl IntoIterator<Item = &'p Path>) -> Self {
        Self { folders: folders.into_iter().map(absolute).collect() }
    }

    /// Whether `path` lies in one of them, also when symbolic links are followed; the reason if not.
    pub(super) fn hold(&self, path: &Path) -> Result<(), &'static str> {
        let written = absolute(path);
        if !self.folders.iter().any(|folder| written.starts_with(folder)) {
            return Err("it goes up out of it");
        }
        // A file that isn't there can't lead anywhere; that it is missing is reported elsewhere.
        let Ok(real) = path.canonicalize() else { return Ok(()) };
        let mut folders = self.folders.iter().filter_map(|folder| folder.canonicalize().ok());
        if folders.any(|folder| real.starts_with(folder)) {
            Ok(())
        } else {
            Err("a symbolic link leads out of it")
        }
    }
}

/// The path from the root, normalised. Where the current folder is not to be had, as it is.
fn absolute(path: &Path) -> PathBuf {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    normalised(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_go_up_and_out_are_refused_before_anything_is_opened() {
        let inside = |folder: &str, path: &str| Folders::new([Path::new(folder)]).hold(Path::new(path));
        assert_eq!(inside("spec", "spec/a/../b.yaml"), Ok(()));
        assert_eq!(inside("", "b.yaml"), Ok(()));
        assert!(inside("spec", "spec/../b.yaml").is_err());
        assert!(inside("spec", "spec/../../b.yaml").is_err());
        assert!(inside("", "../b.yaml").is_err());
        assert!(inside("/spec", "/specification/b.yaml").is_err());
    }

    #[test]
    fn folders_may_be_written_in_any_way() {
        let here = std::env::current_dir().unwrap();
        let folders = Folders::new([Path::new("api/v1"), &here.join("common"), Path::new("../shared")]);
        for path in ["api/v1/a.yaml", "api/../common/a.yaml", "common/b/c.yaml", "../shared/a.yaml"] {
            assert_eq!(folders.hold(Path::new(path)), Ok(()), "{path}");
        }
        for path in ["api/a.yaml", "api/v1/../v2/a.yaml", "commons/a.yaml", "../a.yaml", "shared/a.yaml"] {
            assert!(folders.hold(Path::new(path)).is_err(), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_can_not_lead_out() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("spec");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(outer.path().join("secret.yaml"), "a: 1").unwrap();
        std::os::unix::fs::symlink(outer.path().join("secret.yaml"), folder.join("link.yaml")).unwrap();
        let own = Folders::new([folder.as_path()]);
        assert!(own.hold(&folder.join("link.yaml")).is_err());
        std::fs::write(folder.join("own.yaml"), "a: 1").unwrap();
        assert_eq!(own.hold(&folder.join("own.yaml")), Ok(()));
        // To where the user lets references lead, a link may lead too.
        assert_eq!(Folders::new([folder.as_path(), outer.path()]).hold(&folder.join("link.yaml")), Ok(()));
    }
}
