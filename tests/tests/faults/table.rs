//! Keeps the table of faults in `tests/README.md` true: every case stands in it once, every test that it names exists, and
//! every test of this program is named.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const README: &str = include_str!("../../README.md");
const CASES: usize = 64;

/// A row: the case, the fault, what is expected, and the tests. Without tests, what is expected says why.
struct Row {
    case: &'static str,
    tests: Vec<&'static str>,
    expected: &'static str,
}

fn rows() -> Vec<Row> {
    let is_case = |cell: &str| {
        cell.len() == 3 && cell.starts_with('F') && cell[1..].bytes().all(|digit| digit.is_ascii_digit())
    };
    README
        .lines()
        .map(|line| line.split(" | ").map(|cell| cell.trim_matches(['|', ' '])).collect::<Vec<_>>())
        .filter(|cells| cells.len() == 4 && is_case(cells[0]))
        .map(|cells| Row {
            case: cells[0],
            tests: cells[3].split('`').skip(1).step_by(2).filter(|name| name.contains("::")).collect(),
            expected: cells[2],
        })
        .collect()
}

/// The file of a test, from its name: `module::test` of this program, else after the name of another program.
fn file(test: &str) -> Option<(PathBuf, &str)> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let parts: Vec<&str> = test.split("::").collect();
    let (folder, modules, name) = match *parts.as_slice() {
        [module, name] => (tests.join("tests/faults"), module.to_owned(), name),
        ["runtime", module, name] => (tests.join("../generator/runtime/src/tests"), module.to_owned(), name),
        [program @ ("client" | "goldens" | "fake_server"), module, name] => {
            (tests.join("tests").join(program), module.to_owned(), name)
        }
        _ => return None,
    };
    Some((folder.join(format!("{modules}.rs")), name))
}

fn exists(test: &str) -> bool {
    let Some((file, name)) = file(test) else { return false };
    let Ok(text) = fs::read_to_string(file) else { return false };
    let found = text.split_once(&format!("fn {name}(")).map(|(before, _)| before);
    // The attribute stands on one of the lines right before.
    found.is_some_and(|before| before.lines().rev().take(4).any(|line| line.contains("test")))
}

#[test]
fn every_case_stands_in_the_table_once() {
    let cases: Vec<&str> = rows().iter().map(|row| row.case).collect();
    let all: Vec<String> = (1..=CASES).map(|number| format!("F{number:02}")).collect();
    assert_eq!(cases, all);
}

#[test]
fn every_test_that_the_table_names_exists() {
    for row in rows() {
        for test in &row.tests {
            assert!(exists(test), "{}: {test}", row.case);
        }
        assert!(
            !row.tests.is_empty() || row.expected.len() > 80,
            "{} has neither a test nor a reason",
            row.case
        );
    }
}

#[test]
fn every_test_of_this_program_is_in_the_table() {
    let named: BTreeSet<&str> = rows().iter().flat_map(|row| row.tests.clone()).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() || module == "table" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for part in text.split("#[test]").skip(1).chain(text.split("#[tokio::test").skip(1)) {
            let Some((_, rest)) = part.split_once("fn ") else { continue };
            let Some((name, _)) = rest.split_once('(') else { continue };
            let test = format!("{module}::{name}");
            assert!(named.contains(test.as_str()), "{test} stands in no row");
        }
    }
}
