//! `.letterpress`: the list of printed files.
//!
//! It holds paths only, no hashes and no date, so that it changes only when a file comes or goes.

use std::collections::BTreeSet;
use std::path::Path;

use super::tree::check_path;
use super::{OutputError, Tree};

/// The list's own name.
pub(super) const NAME: &str = ".letterpress";
/// What the first line of a printed file holds.
pub(super) const MARK: &str = "Printed by letterpress";

/// The list that belongs to these paths.
pub(super) fn print<'a>(paths: impl IntoIterator<Item = &'a str>) -> Vec<u8> {
    let mut text = format!(
        "# {MARK}, which replaces these files in its next run and removes what it no longer prints.\n"
    );
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text.into_bytes()
}

/// The list that belongs to a tree.
pub(super) fn of(tree: &Tree) -> Vec<u8> {
    print(tree.iter().map(|(path, _)| path))
}

/// The paths in a list. Markers of a merge conflict are passed over: what either side printed was printed.
pub(super) fn read(list: &Path, content: &[u8]) -> Result<BTreeSet<String>, OutputError> {
    let text = String::from_utf8_lossy(content);
    let mut paths = BTreeSet::new();
    for line in text.lines().map(str::trim_end) {
        let marker =
            ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|marker| line.starts_with(marker));
        if line.is_empty() || line.starts_with('#') || marker {
            continue;
        }
        check_path(line).map_err(|error| OutputError { path: list.to_owned(), ..error })?;
        paths.insert(line.to_owned());
    }
    Ok(paths)
}

/// Whether a file's first line says that it is printed.
pub(super) fn is_marked(content: &[u8]) -> bool {
    let first = content.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let first = first.get(..first.len().min(200)).unwrap_or_default();
    first.windows(MARK.len()).any(|window| window == MARK.as_bytes())
}
