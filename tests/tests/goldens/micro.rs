//! `micro.toml`: the tests and codes that it names are there, and the table of generator/README.md is made from it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The table stands between these lines of generator/README.md.
const BEGIN: &str = "<!-- constructs: written from tests/micro.toml -->\n";
const END: &str = "<!-- end of constructs -->\n";

/// A row of the table.
struct Row {
    construct: String,
    printed: String,
    documents: BTreeMap<String, String>,
    tests: Vec<String>,
    codes: Vec<String>,
}

impl Row {
    fn new(row: &Value) -> Self {
        let fields = ["construct", "printed", "documents", "tests", "codes"];
        let unknown = row.as_object().unwrap().keys().find(|field| !fields.contains(&field.as_str()));
        assert_eq!(unknown, None, "a field that says nothing");
        let list = |name: &str| row[name].as_array().into_iter().flatten().map(text).collect();
        let documents = row["documents"].as_object().into_iter().flatten();
        Self {
            construct: text(&row["construct"]),
            printed: text(&row["printed"]),
            documents: documents.map(|(name, test)| (name.clone(), text(test))).collect(),
            tests: list("tests"),
            codes: list("codes"),
        }
    }

    /// Everything that shows the construct, each once.
    fn proofs(&self) -> BTreeSet<&str> {
        self.documents.values().chain(&self.tests).map(String::as_str).collect()
    }

    fn line(&self) -> String {
        let proofs = self.proofs().into_iter().map(|test| format!("`{test}`"));
        let shown: Vec<String> = proofs.chain(self.codes.iter().cloned()).collect();
        format!("| {} | {} | {} |\n", self.construct, self.printed, shown.join(", "))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sections by title, in the order of the file.
fn sections() -> Vec<(String, Vec<Row>)> {
    let file: Value = toml::from_str(&fs::read_to_string(root().join("micro.toml")).unwrap()).unwrap();
    let sections = file["section"].as_array().unwrap().iter();
    sections
        .map(|section| {
            (text(&section["title"]), section["row"].as_array().unwrap().iter().map(Row::new).collect())
        })
        .collect()
}

/// The file of a test, and its function.
fn place(test: &str) -> (PathBuf, &str) {
    let parts: Vec<&str> = test.split("::").collect();
    let [suite, file, function] = parts.as_slice() else { panic!("no path of a test: {test}") };
    let folder = match *suite {
        "runtime" => "../generator/runtime/src/tests".to_owned(),
        suite => format!("tests/{suite}"),
    };
    (root().join(folder).join(format!("{file}.rs")), function)
}

fn is_test(test: &str) -> bool {
    let (file, function) = place(test);
    let source = fs::read_to_string(file).unwrap_or_default();
    let head = format!("fn {function}()");
    let lines: Vec<&str> = source.lines().collect();
    let at = lines.iter().position(|line| line.contains(&head));
    at.and_then(|at| at.checked_sub(1)).is_some_and(|before| lines[before].contains("test]"))
}

#[test]
fn every_test_that_stands_for_a_construct_is_there() {
    let sections = sections();
    let rows: Vec<&Row> = sections.iter().flat_map(|(_, rows)| rows).collect();
    let mut documents = BTreeSet::new();
    for row in &rows {
        assert!(!row.proofs().is_empty() || !row.codes.is_empty(), "{}: nothing shows it", row.construct);
        for test in row.proofs() {
            assert!(is_test(test), "{}: there is no test {test}", row.construct);
        }
        for document in row.documents.keys() {
            assert!(documents.insert(document), "{document} stands in two rows");
        }
    }
    assert_eq!(documents.len(), 106, "one test for each document of one construct");
}

#[test]
fn every_code_that_is_said_of_a_construct_has_a_document_that_shows_it() {
    let folder = root().join("../generator/tests/fixtures/refused");
    let shown: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    for row in sections().iter().flat_map(|(_, rows)| rows) {
        for code in &row.codes {
            let prefix = format!("{code}_");
            assert!(shown.iter().any(|name| name.starts_with(&prefix)), "{}: {code}", row.construct);
        }
    }
}

#[test]
fn the_table_of_the_readme_says_the_same() {
    let mut table = String::new();
    for (title, rows) in sections() {
        table.push_str(&format!("\n### {title}\n\n| construct | what becomes of it | shown by |\n"));
        table.push_str("| --- | --- | --- |\n");
        table.extend(rows.iter().map(Row::line));
    }
    table.push('\n');
    let path = root().join("../generator/README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).expect("the table's first line");
    let (written, after) = rest.split_once(END).expect("the table's last line");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{table}{END}{after}")).unwrap();
    } else {
        assert!(
            written == table,
            "generator/README.md and micro.toml differ: UPDATE_EXPECT=1 cargo test -p tests --test goldens micro::"
        );
    }
}
