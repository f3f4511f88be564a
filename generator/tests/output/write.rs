//! Writing.

use std::fs;

use letterpress::output::{Written, compare, write};

use super::{MARKED, contents, crate_tree, snapshot, tree};

#[test]
fn a_new_folder_gets_all_files_and_the_list_of_them() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().join("deep/client");
    let written = write(&root, &crate_tree()).unwrap();
    assert_eq!(written.created, [".letterpress", "Cargo.toml", "LICENSE", "src/lib.rs", "src/users/mod.rs"]);
    let on_disk = contents(&root);
    assert_eq!(on_disk["LICENSE"], "Do what you like.\n");
    let listed: Vec<&str> = on_disk[".letterpress"].lines().skip(1).collect();
    assert_eq!(listed, ["Cargo.toml", "LICENSE", "src/lib.rs", "src/users/mod.rs"]);
    assert_eq!(on_disk.len(), 5, "no lock and no staged file stays: {:?}", on_disk.keys());
}

#[test]
fn a_second_run_touches_nothing() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &crate_tree()).unwrap();
    let before = snapshot(place.path());
    let written = write(place.path(), &crate_tree()).unwrap();
    assert_eq!(written, Written { unchanged: 4, ..Written::default() });
    assert!(written.is_clean());
    assert_eq!(snapshot(place.path()), before);
}

#[test]
fn only_what_differs_is_written() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &crate_tree()).unwrap();
    let before = snapshot(place.path());
    let next = tree(&[
        ("Cargo.toml", "# Printed by letterpress 0.1.0. Do not edit.\n[package]\n"),
        ("src/lib.rs", &format!("{MARKED}pub mod roles;\n")),
        ("src/roles.rs", &format!("{MARKED}pub struct Roles;\n")),
    ]);
    let written = write(place.path(), &next).unwrap();
    assert_eq!(written.created, ["src/roles.rs"]);
    assert_eq!(written.changed, [".letterpress", "src/lib.rs"]);
    assert_eq!(written.removed, ["LICENSE", "src/users/mod.rs"]);
    assert_eq!(written.unchanged, 1);
    assert_eq!(snapshot(place.path())["Cargo.toml"], before["Cargo.toml"]);
    assert!(!place.path().join("src/users").exists(), "an empty folder stays behind");
    assert!(compare(place.path(), &next).unwrap().is_clean());
}

#[test]
fn files_of_somebody_else_stay_beside_the_printed_ones() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &crate_tree()).unwrap();
    for path in ["tests/mine.rs", "notes.txt", "src/users.txt.d/.hidden"] {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "mine").unwrap();
    }
    let next = tree(&[("Cargo.toml", "# Printed by letterpress\n")]);
    write(place.path(), &next).unwrap();
    let left: Vec<String> = contents(place.path()).into_keys().collect();
    assert_eq!(left, [".letterpress", "Cargo.toml", "notes.txt", "src/users.txt.d/.hidden", "tests/mine.rs"]);
}

#[test]
fn files_are_recognised_by_their_first_line_where_the_list_is_lost() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &crate_tree()).unwrap();
    fs::remove_file(place.path().join(".letterpress")).unwrap();
    let next = tree(&[("Cargo.toml", "# Printed by letterpress\n"), ("src/lib.rs", MARKED)]);
    let written = write(place.path(), &next).unwrap();
    assert_eq!(written.changed, ["Cargo.toml", "src/lib.rs"]);
    assert_eq!(written.removed, ["src/users/mod.rs"]);
    assert!(place.path().join("LICENSE").exists(), "nothing says that it was printed");
}

#[test]
fn both_sides_of_a_merge_conflict_in_the_list_count() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &crate_tree()).unwrap();
    fs::write(place.path().join("NOTICE"), "printed on the other branch").unwrap();
    let conflict = "# Printed\n<<<<<<< ours\nLICENSE\n=======\nNOTICE\n>>>>>>> theirs\nCargo.toml\nsrc/lib.rs\nsrc/users/mod.rs\n";
    fs::write(place.path().join(".letterpress"), conflict).unwrap();
    let written = write(place.path(), &crate_tree()).unwrap();
    assert_eq!(written.removed, ["NOTICE"]);
    assert_eq!(written.changed, [".letterpress"]);
}

#[test]
fn a_checkout_with_crlf_is_left_as_it_is() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &crate_tree()).unwrap();
    for path in contents(place.path()).into_keys() {
        let path = place.path().join(path);
        let text = fs::read_to_string(&path).unwrap().replace('\n', "\r\n");
        fs::write(path, text).unwrap();
    }
    let before = snapshot(place.path());
    assert!(compare(place.path(), &crate_tree()).unwrap().is_clean());
    assert!(write(place.path(), &crate_tree()).unwrap().is_clean());
    assert_eq!(snapshot(place.path()), before);
}

#[test]
fn an_interrupted_run_is_completed_by_the_next() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path();
    write(root, &crate_tree()).unwrap();
    // As a run leaves it that is killed between two moves: the list names old and new, one file is new, one is staged.
    let next = tree(&[("LICENSE", "New terms.\n"), ("NOTICE", "None.\n"), ("src/lib.rs", MARKED)]);
    let list = "# Printed\nCargo.toml\nLICENSE\nNOTICE\nsrc/lib.rs\nsrc/users/mod.rs\n";
    fs::write(root.join(".letterpress"), list).unwrap();
    fs::write(root.join("NOTICE"), "None.\n").unwrap();
    fs::create_dir(root.join(".letterpress.tmp")).unwrap();
    fs::write(root.join(".letterpress.tmp/lock"), "1").unwrap();
    fs::write(root.join(".letterpress.tmp/0"), "half a fi").unwrap();
    write(root, &next).unwrap();
    assert_eq!(
        contents(root).into_keys().collect::<Vec<_>>(),
        [".letterpress", "LICENSE", "NOTICE", "src/lib.rs"]
    );
    assert!(!root.join(".letterpress.tmp").exists());
    assert!(compare(root, &next).unwrap().is_clean());
}

#[test]
fn what_an_interrupted_run_staged_is_cleared_even_if_all_files_are_there() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &crate_tree()).unwrap();
    fs::create_dir(place.path().join(".letterpress.tmp")).unwrap();
    assert!(write(place.path(), &crate_tree()).unwrap().is_clean());
    assert!(!place.path().join(".letterpress.tmp").exists());
}

#[test]
fn two_runs_at_once_leave_one_tree_and_not_a_mixture() {
    let place = tempfile::tempdir().unwrap();
    let variant = |number: u32| {
        let files: Vec<(String, String)> =
            (0..40).map(|file| (format!("src/f{file}.rs"), format!("{MARKED}// {number}\n"))).collect();
        let files: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        tree(&files)
    };
    let results: Vec<_> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..8)
            .map(|number| {
                let (root, tree) = (place.path(), variant(number));
                scope.spawn(move || write(root, &tree))
            })
            .collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    assert!(results.iter().any(Result::is_ok));
    for errors in results.into_iter().filter_map(Result::err) {
        assert_eq!(errors[0].code, letterpress::diagnostics::OUTPUT_BUSY, "{errors:?}");
    }
    let texts: std::collections::BTreeSet<String> = contents(place.path())
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(_, text)| text)
        .collect();
    assert_eq!(texts.len(), 1, "{texts:?}");
}
