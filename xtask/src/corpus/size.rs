//! The printed lines of a crate.

use std::fs;
use std::path::Path;

/// Lines of a crate's Rust files, without those of our runtime, which is the same in every crate.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    /// All.
    pub(crate) all: usize,
    /// Those that are neither documentation nor empty.
    pub(crate) code: usize,
    /// Those of them that belong to operations, in a crate of ours that was printed from one document.
    pub(crate) of_operations: usize,
}

/// Files beside those of the groups of operations. The canned answers are compiled for tests only.
const OTHERS: [&str; 5] = ["lib.rs", "client.rs", "security.rs", "servers.rs", "canned.rs"];

/// The lines of the crate in a folder, ours or another's.
pub(crate) fn of(folder: &Path) -> anyhow::Result<Size> {
    let mut size = Size::default();
    add(folder, &folder.join("src"), &mut size)?;
    Ok(size)
}

fn add(folder: &Path, source: &Path, size: &mut Size) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if path != source.join("runtime") {
                add(&path, source, size)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read(&path)?;
            let text = String::from_utf8_lossy(&text);
            let is_code = |line: &&str| !line.trim_start().is_empty() && !line.trim_start().starts_with("//");
            let code = text.lines().filter(is_code).count();
            size.all += text.lines().count();
            size.code += code;
            let name = path.file_name().unwrap_or_default();
            let is_group = folder == source && OTHERS.iter().all(|other| name != *other);
            size.of_operations += if is_group { code } else { 0 };
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runtime_is_not_counted_and_groups_are_told_apart() {
        let place = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = place.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("src/lib.rs", "//! A client.\n\nmod pets;\n");
        write("src/pets.rs", "/// Pets.\npub struct Pets;\n");
        write("src/models/pet.rs", "pub struct Pet;\n");
        write("src/runtime/mod.rs", "mod send;\n");
        write("Cargo.toml", "[package]\n");
        let size = of(place.path()).unwrap();
        assert_eq!((size.all, size.code, size.of_operations), (6, 3, 1));
    }
}
