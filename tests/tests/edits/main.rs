//! Small diffs: an edit of one construct of a document changes nothing that has nothing to do with it, neither an item that users
//! meet nor its printed text. `cargo xtask edits DIR` asks the same of other documents.

use std::path::{Path, PathBuf};

/// Edits of each kind that a document gets.
const MOST: usize = 2;

fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = vec![root.join("fixtures/changes/base.yaml")];
    for folder in [root.join("documents"), root.join("../spec/polytomic")] {
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        found.extend(files.filter(|path| path.extension().is_some_and(|extension| extension == "yaml")));
    }
    found.sort();
    found
}

#[test]
fn an_edit_changes_nothing_beside_it() {
    let (mut edits, mut refused, mut kinds, mut findings) =
        (0, 0, std::collections::BTreeSet::new(), Vec::new());
    for path in documents() {
        // Parts of documents have no operations of their own.
        let Some(tallies) = oracles::edits(&path, MOST) else { continue };
        for (kind, tally) in tallies {
            edits += tally.edits;
            refused += tally.refused;
            kinds.insert(kind);
            let name = path.file_name().unwrap().to_string_lossy();
            findings.extend(tally.findings.iter().map(|finding| format!("{name}: {finding}")));
        }
    }
    println!("{edits} edits of {} kinds, {refused} refused", kinds.len());
    assert!(findings.is_empty(), "{} findings\n{}", findings.len(), findings.join("\n"));
    assert_eq!(kinds.len(), 14, "{kinds:?}");
    assert!(refused * 20 < edits, "{refused} of {edits} edits were refused");
}
