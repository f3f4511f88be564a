//! Keeps the table of cases in `tests/README.md` true: each case has its row, each test that it names exists, and each test of
//! this program stands in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const README: &str = include_str!("../../README.md");

/// A row of the table.
struct Row {
    case: &'static str,
    expected: &'static str,
    tests: Vec<&'static str>,
}

fn rows() -> Vec<Row> {
    let cells = README.lines().map(|line| line.split(" | ").collect::<Vec<_>>());
    let rows = cells.filter(|cells| {
        cells.len() == 4 && cells[0].strip_prefix("| G").is_some_and(|number| number.parse::<u8>().is_ok())
    });
    rows.map(|cells| Row {
        case: cells[0].trim_start_matches("| "),
        expected: cells[2],
        tests: cells[3].split('`').skip(1).step_by(2).collect(),
    })
    .collect()
}

/// Whether a test of this name is there.
fn exists(test: &str) -> bool {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let generator = package.join("../generator/tests");
    let (file, name) = match *test.split("::").collect::<Vec<_>>() {
        ["refused", document] => return generator.join("fixtures/refused").join(document).exists(),
        ["configuration", name] => (generator.join("configuration.rs"), name),
        [program @ ("output" | "cli"), file, name] => {
            (generator.join(program).join(format!("{file}.rs")), name)
        }
        [program @ ("hostile" | "goldens"), file, name] => {
            (package.join("tests").join(program).join(format!("{file}.rs")), name)
        }
        _ => return false,
    };
    let text = fs::read_to_string(file).unwrap_or_default();
    let head = format!("fn {name}()");
    let before = text.lines().take_while(|line| !line.contains(&head)).collect::<Vec<_>>();
    before.len() < text.lines().count() && before.last().is_some_and(|line| line.contains("test]"))
}

#[test]
fn every_case_has_its_row() {
    let cases: Vec<String> = rows().iter().map(|row| row.case.to_owned()).collect();
    let wanted: Vec<String> = (1..=64).map(|number| format!("G{number:02}")).collect();
    assert_eq!(cases, wanted);
    for row in rows() {
        assert!(!row.expected.is_empty() && (!row.tests.is_empty() || row.case == "G64"), "{}", row.case);
    }
}

#[test]
fn every_test_that_the_table_names_exists() {
    for row in rows() {
        for test in row.tests {
            assert!(exists(test), "{}: {test}", row.case);
        }
    }
}

#[test]
fn every_test_of_a_case_is_in_the_table() {
    let named: BTreeSet<&str> = rows().into_iter().flat_map(|row| row.tests).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if ["main", "oracles", "support", "table"].contains(&file.as_str()) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (_, rest) in text.match_indices("#[test]\n").map(|(at, mark)| text.split_at(at + mark.len())) {
            let name = rest.split_once("fn ").unwrap().1.split('(').next().unwrap();
            let test = format!("hostile::{file}::{name}");
            assert!(named.contains(test.as_str()), "{test} stands in no row");
        }
    }
}

/// A fixture's name begins with its case, and a test reads it.
#[test]
fn every_fixture_is_read() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = String::new();
    for entry in fs::read_dir(package.join("tests/hostile")).unwrap() {
        sources.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    let cases: BTreeSet<&str> = rows().iter().map(|row| row.case).collect();
    for entry in fs::read_dir(package.join("fixtures/hostile")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(cases.contains(&name[..3]), "{name}");
        assert!(sources.contains(&format!("\"{name}\"")), "{name} is read by no test");
    }
}
