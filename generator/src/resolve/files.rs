//! Which files references may open: those in the folder of the document and below.

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

/// Whether `path` lies in `folder`, also when symbolic links are followed; the reason if not.
pub(super) fn inside(folder: &Path, path: &Path) -> Result<(), &'static str> {
    let folder = normalised(folder);
    let below = path.strip_prefix(&folder).map_err(|_| "it goes up out of it")?;
    if below.components().any(|component| !matches!(component, Component::Normal(_))) {
        return Err("it goes up out of it");
    }
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { &folder };
    // A file that isn't there can't lead anywhere; that it is missing is reported elsewhere.
    match (folder.canonicalize(), path.canonicalize()) {
        (Ok(folder), Ok(path)) if !path.starts_with(&folder) => Err("a symbolic link leads out of it"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_go_up_and_out_are_refused_before_anything_is_opened() {
        let inside =
            |folder: &str, path: &str| super::inside(Path::new(folder), &normalised(Path::new(path)));
        assert_eq!(inside("spec", "spec/a/../b.yaml"), Ok(()));
        assert_eq!(inside("", "b.yaml"), Ok(()));
        assert!(inside("spec", "spec/../b.yaml").is_err());
        assert!(inside("spec", "spec/../../b.yaml").is_err());
        assert!(inside("", "../b.yaml").is_err());
        assert!(inside("/spec", "/specification/b.yaml").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_can_not_lead_out() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("spec");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(outer.path().join("secret.yaml"), "a: 1").unwrap();
        std::os::unix::fs::symlink(outer.path().join("secret.yaml"), folder.join("link.yaml")).unwrap();
        assert!(inside(&folder, &folder.join("link.yaml")).is_err());
        std::fs::write(folder.join("own.yaml"), "a: 1").unwrap();
        assert_eq!(inside(&folder, &folder.join("own.yaml")), Ok(()));
    }
}
