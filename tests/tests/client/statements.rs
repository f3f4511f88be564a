//! Keeps `tests/README.md` true: every test that its table names exists, every page has its statements, every test of
//! a page stands in the table, and every recorded request is compared.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::sdk;

const README: &str = include_str!("../../README.md");
const PAGES: [&str; 5] = ["000", "001", "002", "003", "004"];

/// A row of the table.
struct Row<'r> {
    page: &'r str,
    statement: &'r str,
    tests: Vec<&'r str>,
}

fn rows() -> Vec<Row<'static>> {
    let cells = README.lines().map(|line| line.split('|').map(str::trim).collect::<Vec<_>>());
    let rows =
        cells.filter(|cells| cells.len() == 5 && cells[1].len() == 3 && cells[1].parse::<u16>().is_ok());
    rows.map(|cells| Row {
        page: cells[1],
        statement: cells[2],
        tests: cells[3].split('`').skip(1).step_by(2).collect(),
    })
    .collect()
}

/// The tests of this program, as it lists them itself.
fn tests_of_this_program() -> BTreeSet<String> {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--list", "--format", "terse"])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect()
}

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Tests outside of this program: `compile_time::name` is a documentation test of this package's library,
/// `fake_server::file::name` a test of the fake.
fn exists_elsewhere(test: &str) -> bool {
    let (file, name) = match *test.split("::").collect::<Vec<_>>() {
        ["compile_time", name] => (package().join("src/compile_time.rs"), name),
        ["fake_server", module, name] => {
            (package().join("tests/fake_server").join(format!("{module}.rs")), name)
        }
        _ => return false,
    };
    fs::read_to_string(file).is_ok_and(|text| text.contains(&format!("fn {name}(")))
}

#[test]
fn every_test_that_the_readme_names_exists() {
    let known = tests_of_this_program();
    for row in rows() {
        assert!(!row.statement.is_empty() && !row.tests.is_empty(), "page {}: {}", row.page, row.statement);
        for test in row.tests {
            assert!(
                known.contains(test) || exists_elsewhere(test),
                "{test} (page {}: {})",
                row.page,
                row.statement
            );
        }
    }
}

#[test]
fn every_page_has_its_statements() {
    for page in PAGES {
        let statements: Vec<_> =
            rows().into_iter().filter(|row| row.page == page).map(|row| row.statement).collect();
        // A page states at least its verb and path, its credentials, the version header, the answer and an error.
        assert!(statements.len() >= 5, "page {page}: {statements:?}");
        let distinct: BTreeSet<_> = statements.iter().collect();
        assert_eq!(distinct.len(), statements.len(), "page {page} states something twice");
    }
    let pages: BTreeSet<_> = rows().iter().map(|row| row.page).collect();
    assert_eq!(pages, BTreeSet::from(PAGES));
}

#[test]
fn every_test_of_a_page_is_in_the_readme() {
    for test in tests_of_this_program() {
        let Some(page) = test.strip_prefix("page_").and_then(|rest| rest.get(..3)) else { continue };
        let named = rows().iter().any(|row| row.page == page && row.tests.contains(&test.as_str()));
        assert!(named, "{test} stands in no row of page {page}");
    }
}

#[test]
fn every_recorded_request_is_compared() {
    let folder: PathBuf = package().join("tests/client");
    let mut sources = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            sources.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    for recorded in sdk::all() {
        assert!(
            sources.contains(&format!("\"{}\"", recorded.call())),
            "{} is compared nowhere",
            recorded.call()
        );
    }
}
