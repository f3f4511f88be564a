//! Small diffs: an edit of one construct of a document changes nothing that has nothing to do with it, neither an item that users
//! meet nor its printed text. `cargo xtask edits DIR` asks the same of other documents.

mod planted;

use std::path::{Path, PathBuf};

/// Edits of each kind that a document gets.
const MOST: usize = 2;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn documents() -> Vec<PathBuf> {
    let mut found = vec![root().join("fixtures/changes/base.yaml")];
    for folder in [root().join("documents"), root().join("../spec/polytomic")] {
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
    assert_eq!(kinds.len(), 15, "{kinds:?}");
    assert!(refused * 20 < edits, "{refused} of {edits} edits were refused");
}

/// All edits of a document that was found to change beside them; the kinds of which some take or bring a name that two want.
fn with_names(document: &str) -> Vec<&'static str> {
    let tallies = oracles::edits(&root().join("fixtures/edits").join(document), usize::MAX).unwrap();
    let findings: Vec<String> = tallies.values().flat_map(|tally| tally.findings.clone()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(tallies.values().all(|tally| tally.edits == tally.offered), "{tallies:?}");
    tallies.into_iter().filter(|(_, tally)| tally.names > 0).map(|(kind, _)| kind).collect()
}

/// What is called alike is told apart by what it is, not by what comes first. Removing one of the two lets the other have the name.
#[test]
fn types_that_want_one_name_keep_theirs_when_something_else_moves() {
    assert_eq!(with_names("same_words.yaml"), ["a property removed", "a schema removed"]);
}

#[test]
fn a_union_of_schemas_that_extend_an_object_does_not_follow_their_order() {
    assert!(with_names("extended.yaml").is_empty());
}

/// An alternative that two objects are put together with becomes two types of one name and one place. Where one of the objects
/// goes, the other's types have the name; nothing else may give it to them.
#[test]
fn alternatives_put_together_with_objects_do_not_follow_the_order_of_operations() {
    let tallies = oracles::edits(&root().join("fixtures/edits/put_together.yaml"), usize::MAX).unwrap();
    let goes = ["a schema removed", "an operation removed"];
    let others = tallies.iter().filter(|(kind, _)| !goes.contains(kind));
    let findings: Vec<String> = others.flat_map(|(_, tally)| tally.findings.clone()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(
        tallies.contains_key("operations in another order") && tallies.contains_key("an operation added")
    );
}

/// Paths that differ in a fragment are one path on the wire; each operation has its own example all the same.
#[test]
fn operations_that_differ_in_a_fragment_do_not_follow_their_order() {
    assert!(with_names("fragments.yaml").is_empty());
}

/// Servers of one URL are told apart by their variables, not by which comes first.
#[test]
fn servers_of_one_url_do_not_follow_the_order_of_operations() {
    assert_eq!(with_names("servers.yaml"), ["an operation removed"]);
}

/// An alternative that is put together with what stands beside it is called after its schema, not after its number.
#[test]
fn alternatives_do_not_follow_their_numbers() {
    assert_eq!(with_names("alternatives.yaml"), ["an operation removed"]);
}

/// Of two operations that want one name one has it, or each its whole id; where one of them goes, the other has the name.
#[test]
fn operations_that_want_one_method_do_not_follow_their_order() {
    assert_eq!(with_names("same_methods.yaml"), ["an operation removed"]);
}

/// A type that operations have in common for their errors comes and goes with them, and depends on nothing else.
#[test]
fn errors_in_common_do_not_follow_the_order_of_operations() {
    assert!(with_names("../../documents/shared_errors.yaml").is_empty());
}
