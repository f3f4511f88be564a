//! The printed lines of a crate.

use std::fs;
use std::path::Path;

/// Lines of a crate's Rust files, without the runtime's.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Size {
    /// All.
    pub(super) all: usize,
    /// Those that are neither documentation nor empty.
    pub(super) code: usize,
    /// Those of them that belong to operations.
    pub(super) of_operations: usize,
}

/// Files beside those of the groups of operations. The canned answers are compiled for tests only.
const OTHERS: [&str; 5] = ["lib.rs", "client.rs", "security.rs", "servers.rs", "canned.rs"];

/// The lines of a crate that was printed from one document.
pub(super) fn of(output: &Path) -> anyhow::Result<Size> {
    let mut size = Size::default();
    add(&output.join("src"), true, &mut size)?;
    Ok(size)
}

fn add(folder: &Path, is_root: bool, size: &mut Size) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        // The runtime is the same in every crate.
        if path.is_dir() {
            if !path.ends_with("src/runtime") {
                add(&path, false, size)?;
            }
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let is_code = |line: &&str| !line.trim_start().is_empty() && !line.trim_start().starts_with("//");
        let code = text.lines().filter(is_code).count();
        size.all += text.lines().count();
        size.code += code;
        let is_group =
            is_root && !path.file_name().is_some_and(|name| OTHERS.iter().any(|other| name == *other));
        size.of_operations += if is_group { code } else { 0 };
    }
    Ok(())
}
