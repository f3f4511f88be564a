//! What the output stage does to a folder: it writes what is planned, touches nothing else, and survives interruption.

// Also helpers of tests may fail the test.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod compare;
mod refuse;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use letterpress::output::Tree;

const MARKED: &str = "// Printed by letterpress 0.1.0. Do not edit.\n";

/// A small crate: files with the mark, and one without.
fn crate_tree() -> Tree {
    tree(&[
        ("Cargo.toml", "# Printed by letterpress 0.1.0. Do not edit.\n[package]\n"),
        ("LICENSE", "Do what you like.\n"),
        ("src/lib.rs", &format!("{MARKED}pub mod users;\n")),
        ("src/users/mod.rs", &format!("{MARKED}pub struct Users;\n")),
    ])
}

fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::new();
    for (path, content) in files {
        tree.insert(*path, *content).unwrap();
    }
    tree
}

/// Everything below a folder: content and time of change of each file, time of change of each folder.
fn snapshot(root: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let changed = fs::symlink_metadata(&path).unwrap().modified().unwrap();
            let is_folder = fs::symlink_metadata(&path).unwrap().is_dir();
            let content = if path.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
            found.insert(path.strip_prefix(root).unwrap().display().to_string(), (content, changed));
            if is_folder {
                folders.push(path);
            }
        }
    }
    found
}

/// The same without times and folders.
fn contents(root: &Path) -> BTreeMap<String, String> {
    let files = snapshot(root).into_iter().filter(|(path, _)| root.join(path).is_file());
    files.map(|(path, (content, _))| (path, String::from_utf8(content).unwrap())).collect()
}
