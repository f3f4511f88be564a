//! What the stages behind the reader say: every code 03xx and 04xx has a document in `fixtures/refused`, and the expected
//! output stands beside it. `UPDATE_EXPECT=1 cargo test --test model_diagnostics` rewrites the expectations.

// A test that meets something else than it expects has failed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use letterpress::diagnostics::{Code, Diagnostics, Format, Severity, render};
use letterpress::document::{self, ReadOptions};
use letterpress::source::Sources;
use letterpress::{api, passes, plan};

const FOLDER: &str = "tests/fixtures/refused";

/// The documents of these stages, sorted, each with the code in its name.
fn fixtures() -> Vec<(PathBuf, String)> {
    let mut found: Vec<(PathBuf, String)> = std::fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| {
            let code = path.file_name().unwrap().to_str().unwrap().split('_').next().unwrap().to_owned();
            (path, code)
        })
        .filter(|(_, code)| is_of_these_stages(code))
        .collect();
    found.sort();
    found
}

fn is_of_these_stages(code: &str) -> bool {
    ("LP0300".."LP0500").contains(&code)
}

/// Runs all stages up to the plan; whether there is one.
fn diagnose(path: &Path) -> (Diagnostics, Sources, bool) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let planned =
        document::read(path, &ReadOptions::default(), &mut sources, &mut diagnostics).and_then(|document| {
            let mut api = api::build(&document, &mut diagnostics);
            if diagnostics.has_errors() {
                return None;
            }
            passes::run(&mut api, &mut diagnostics);
            plan::build(&api, None, &mut diagnostics)
        });
    (diagnostics, sources, planned.is_some())
}

#[test]
fn each_fixture_prints_what_stands_beside_it() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = Vec::new();
    for (path, code) in fixtures() {
        let (diagnostics, sources, planned) = diagnose(&path);
        let printed = render(&diagnostics, &sources, Format::Human { color: false });
        if !diagnostics.iter().any(|diagnostic| diagnostic.code.to_string() == code) {
            wrong.push(format!("{} does not show its code:\n{printed}", path.display()));
        }
        // After an error there is no plan; after warnings and notes there is one.
        assert_eq!(planned, diagnostics.count(Severity::Error) == 0, "{}", path.display());
        let expectation = PathBuf::from(format!("{}.stderr", path.display()));
        if update {
            std::fs::write(&expectation, &printed).unwrap();
        } else if std::fs::read_to_string(&expectation).unwrap_or_default() != printed {
            wrong.push(format!("{} is not what is printed:\n{printed}", expectation.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_code_has_a_fixture() {
    let shown: BTreeSet<String> = fixtures().into_iter().map(|(_, code)| code).collect();
    let known: BTreeSet<String> =
        Code::all().map(|code| code.to_string()).filter(|code| is_of_these_stages(code)).collect();
    assert_eq!(shown, known);
}
