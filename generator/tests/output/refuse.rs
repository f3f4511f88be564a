//! What is refused before anything is written.

use std::fs::{self, File};
use std::path::Path;

use letterpress::diagnostics::{
    Code, FILE_IN_THE_WAY, NOT_WRITTEN, OUTPUT_BUSY, SYMBOLIC_LINK, UNSAFE_FILE_NAME,
};
use letterpress::output::{Tree, compare, write};

use super::{MARKED, contents, crate_tree, snapshot, tree};

/// The code of the one error, after a look that nothing changed.
fn refused(root: &Path, tree: &Tree) -> Code {
    let before = snapshot(root);
    let errors = write(root, tree).unwrap_err();
    assert_eq!(snapshot(root), before);
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].code
}

#[test]
fn every_file_of_somebody_else_that_is_in_the_way_is_named() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path();
    fs::create_dir(root.join("src")).unwrap();
    for path in ["Cargo.toml", "src/lib.rs", "src/mine.rs", "README.md"] {
        fs::write(root.join(path), "mine\n").unwrap();
    }
    let before = snapshot(root);
    let errors = write(root, &crate_tree()).unwrap_err();
    let named: Vec<_> =
        errors.iter().map(|error| (error.code, error.path.strip_prefix(root).unwrap())).collect();
    assert_eq!(
        named,
        [
            (FILE_IN_THE_WAY, Path::new("Cargo.toml")),
            (FILE_IN_THE_WAY, Path::new("src/lib.rs")),
            (FILE_IN_THE_WAY, Path::new("src/mine.rs")),
        ]
    );
    assert_eq!(snapshot(root), before);
}

#[test]
fn a_file_of_somebody_else_with_the_planned_content_is_no_obstacle() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("LICENSE"), "Do what you like.\n").unwrap();
    assert_eq!(write(place.path(), &crate_tree()).unwrap().unchanged, 1);
}

#[test]
fn a_folder_in_a_files_place_and_a_file_in_a_folders_place_are_in_the_way() {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join("LICENSE")).unwrap();
    assert_eq!(refused(place.path(), &crate_tree()), FILE_IN_THE_WAY);
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("src"), MARKED).unwrap();
    assert_eq!(refused(place.path(), &crate_tree()), FILE_IN_THE_WAY);
    let errors = write(&place.path().join("src"), &crate_tree()).unwrap_err();
    assert_eq!(errors[0].code, FILE_IN_THE_WAY);
}

#[cfg(unix)]
#[test]
fn no_symbolic_link_is_written_through() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("lib.rs"), MARKED).unwrap();

    let place = tempfile::tempdir().unwrap();
    let link = place.path().join("client");
    symlink(elsewhere.path(), &link).unwrap();
    for spelling in [link.clone(), link.join(""), link.join(".")] {
        assert_eq!(write(&spelling, &crate_tree()).unwrap_err()[0].code, SYMBOLIC_LINK, "{spelling:?}");
        assert_eq!(compare(&spelling, &crate_tree()).unwrap_err().code, SYMBOLIC_LINK, "{spelling:?}");
    }

    for inside in ["src", "src/lib.rs", "src/other.rs", ".letterpress", ".letterpress.tmp"] {
        let place = tempfile::tempdir().unwrap();
        let link = place.path().join(inside);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        let target = if inside.ends_with(".rs") {
            elsewhere.path().join("lib.rs")
        } else {
            elsewhere.path().to_owned()
        };
        symlink(target, &link).unwrap();
        assert_eq!(refused(place.path(), &crate_tree()), SYMBOLIC_LINK, "{inside}");
    }
    assert_eq!(contents(elsewhere.path()).into_keys().collect::<Vec<_>>(), ["lib.rs"]);
    assert_eq!(contents(elsewhere.path())["lib.rs"], MARKED);
}

#[test]
fn a_list_that_names_files_elsewhere_removes_nothing() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().join("client");
    write(&root, &crate_tree()).unwrap();
    fs::write(place.path().join("victim"), "precious").unwrap();
    for line in ["../victim", "/etc/hostname", "src/../../victim", "src//lib.rs", "a\\b", "C:victim"] {
        fs::write(root.join(".letterpress"), format!("# Printed\n{line}\n")).unwrap();
        assert_eq!(refused(&root, &crate_tree()), UNSAFE_FILE_NAME, "{line}");
    }
    assert!(place.path().join("victim").exists());
}

#[test]
fn names_that_do_not_work_everywhere_are_refused() {
    let long = "a".repeat(300);
    for path in [
        "",
        "/etc/x",
        "../x",
        "a/../b",
        "a//b",
        "./a",
        "a/",
        "C:\\x",
        "a\\b",
        "c:x",
        "con",
        "NUL.rs",
        "src/aux.rs",
        "lpt1.a.b",
        "a.",
        "a ",
        "a\0b",
        "a\nb",
        "a*",
        "what?",
        "a b",
        "ä.rs",
        "a∕b",
        "%2e%2e%2fx",
        ".letterpress",
        ".letterpress.tmp/x",
        &long,
    ] {
        assert_eq!(
            Tree::new().insert(path, "").map_err(|error| error.code),
            Err(UNSAFE_FILE_NAME),
            "{path:?}"
        );
    }
    for path in ["console.rs", "src/nullable.rs", ".gitignore", "A-b_c.2", "a..b"] {
        assert_eq!(Tree::new().insert(path, ""), Ok(()), "{path:?}");
    }
}

#[test]
fn names_that_differ_in_case_only_are_refused() {
    for (first, second) in [
        ("src/User.rs", "src/user.rs"),
        ("src/user.rs", "src/user.rs"),
        ("Src/a.rs", "src/b.rs"),
        ("src/user", "src/user/a.rs"),
        ("src/user/a.rs", "src/User"),
    ] {
        let mut tree = Tree::new();
        tree.insert(first, "").unwrap();
        assert_eq!(
            tree.insert(second, "").map_err(|error| error.code),
            Err(UNSAFE_FILE_NAME),
            "{first} {second}"
        );
    }
}

#[test]
fn a_second_run_in_the_same_folder_is_refused_as_long_as_the_first_runs() {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join(".letterpress.tmp")).unwrap();
    let lock = File::create(place.path().join(".letterpress.tmp/lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(refused(place.path(), &crate_tree()), OUTPUT_BUSY);
    drop(lock);
    write(place.path(), &crate_tree()).unwrap();
    assert!(compare(place.path(), &crate_tree()).unwrap().is_clean());
}

#[test]
fn a_system_that_refuses_to_write_is_quoted() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("file"), "").unwrap();
    let errors = write(&place.path().join("file/client"), &tree(&[("a", "b")])).unwrap_err();
    assert_eq!(errors[0].code, NOT_WRITTEN);
    assert!(errors[0].message.contains(": "), "{errors:?}");
}
