//! Comparing.

use std::fs;

use letterpress::output::{Change, compare, write};

use super::{MARKED, crate_tree, snapshot, tree};

#[test]
fn changed_missing_and_orphaned_files_are_all_listed_and_nothing_is_written() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path();
    write(root, &crate_tree()).unwrap();
    fs::write(root.join("src/lib.rs"), format!("{MARKED}pub mod mine;\n")).unwrap();
    fs::remove_file(root.join("LICENSE")).unwrap();
    fs::write(root.join("src/old.rs"), format!("{MARKED}pub struct Old;\n")).unwrap();
    fs::write(root.join("src/users/stray.rs"), "pub struct Stray;\n").unwrap();
    let before = snapshot(root);

    let comparison = compare(root, &crate_tree()).unwrap();
    let seen: Vec<_> =
        comparison.drift.iter().map(|drift| (drift.path.as_str(), drift.change, drift.printed)).collect();
    assert_eq!(
        seen,
        [
            ("LICENSE", Change::Missing, true),
            ("src/lib.rs", Change::Changed, true),
            ("src/old.rs", Change::Orphaned, true),
            ("src/users/stray.rs", Change::Orphaned, false),
        ]
    );
    assert_eq!(comparison.unchanged, 2);
    let diffs: Vec<&str> = comparison.drift.iter().map(|drift| drift.diff.as_str()).collect();
    assert_eq!(diffs[0], "--- /dev/null\n+++ b/LICENSE\n@@ -0,0 +1 @@\n+Do what you like.\n");
    assert!(diffs[1].contains("\n-pub mod mine;\n+pub mod users;\n"), "{}", diffs[1]);
    assert!(diffs[2].starts_with("--- a/src/old.rs\n+++ /dev/null\n"), "{}", diffs[2]);
    assert_eq!(snapshot(root), before);
}

#[test]
fn a_folder_that_is_not_there_lacks_every_file() {
    let place = tempfile::tempdir().unwrap();
    let comparison = compare(&place.path().join("client"), &crate_tree()).unwrap();
    assert!(comparison.drift.iter().all(|drift| drift.change == Change::Missing));
    assert_eq!(comparison.drift.len(), 5, "four files and the list of them");
    assert!(!place.path().join("client").exists());
}

#[test]
fn another_time_of_change_is_no_drift() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &crate_tree()).unwrap();
    let file = fs::File::options().write(true).open(place.path().join("src/lib.rs")).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    assert!(compare(place.path(), &crate_tree()).unwrap().is_clean());
}

#[test]
fn a_lost_line_feed_at_the_end_is_drift() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &tree(&[("LICENSE", "Terms.\n")])).unwrap();
    fs::write(place.path().join("LICENSE"), "Terms.").unwrap();
    let comparison = compare(place.path(), &tree(&[("LICENSE", "Terms.\n")])).unwrap();
    assert_eq!(comparison.drift[0].change, Change::Changed);
}

#[test]
fn a_diff_is_cut_and_obeys_no_control_character() {
    let place = tempfile::tempdir().unwrap();
    let planned: String = (0..1000).map(|line| format!("{line}\n")).collect();
    write(place.path(), &tree(&[("DATA", &planned)])).unwrap();
    let edited = format!("\u{1b}[2J\u{202e}{}\n{}", "x".repeat(100_000), planned.replace('\n', "!\n"));
    fs::write(place.path().join("DATA"), edited).unwrap();
    let diff = compare(place.path(), &tree(&[("DATA", &planned)])).unwrap().drift.remove(0).diff;
    assert!(diff.contains("-\\u{1b}[2J\\u{202e}xxx"), "{diff}");
    assert_eq!(diff.lines().count(), 201);
    assert!(diff.lines().all(|line| line.chars().count() < 500));
    assert!(diff.ends_with("more lines of this diff\n"), "{diff}");
}

#[test]
fn a_file_that_is_no_text_differs_without_a_diff() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &tree(&[("DATA", "a\n")])).unwrap();
    fs::write(place.path().join("DATA"), [0xFF, 0xFE, 0x00]).unwrap();
    let comparison = compare(place.path(), &tree(&[("DATA", "a\n")])).unwrap();
    assert_eq!(comparison.drift[0].diff, "DATA is no text\n");
}
