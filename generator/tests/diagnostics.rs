//! Every code has a document that is refused with it, or warned about, and the expected output beside the document.
//!
//! `fixtures/refused/LP0102_misspelt.yaml` belongs to the code LP0102; what is printed for it stands in
//! `LP0102_misspelt.yaml.stderr`. `UPDATE_EXPECT=1 cargo test --test diagnostics` rewrites the expectations. A first line
//! `# limits: bytes=100 depth=6 aliased=1000` sets the limits of the reader; `# overlay: NAME` applies an overlay of the folder
//! `overlays`.

// A test that meets something else than it expects has failed.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use letterpress::diagnostics::{Code, Diagnostics, Format, render};
use letterpress::document::{self, ReadOptions};
use letterpress::source::Sources;
use letterpress::{api, passes, plan};

const FOLDER: &str = "tests/fixtures/refused";

/// Codes that no document shows, and why.
const WITHOUT_FIXTURE: &[(&str, &str)] = &[(
    "LP0115",
    "reports a gap between the tables and the typed model; a known gap is closed, not kept as a fixture",
)];

/// The documents, sorted.
fn fixtures() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml" || extension == "json"))
        .collect();
    paths.sort();
    paths
}

/// The code in a fixture's name.
fn code_of(path: &Path) -> String {
    let name = path.file_name().unwrap().to_str().unwrap();
    name.split('_').next().unwrap().to_owned()
}

fn options_of(path: &Path) -> ReadOptions {
    let mut options = ReadOptions::default();
    let text = std::fs::read(path).unwrap_or_default();
    let first =
        String::from_utf8_lossy(text.split(|byte| *byte == b'\n').next().unwrap_or_default()).into_owned();
    let overlay =
        first.strip_prefix("# overlay:").map(|name| Path::new(FOLDER).join("overlays").join(name.trim()));
    options.overlays.extend(overlay);
    for setting in first.strip_prefix("# limits:").into_iter().flat_map(str::split_whitespace) {
        let (name, value) = setting.split_once('=').unwrap();
        let value: usize = value.parse().unwrap();
        match name {
            "bytes" => options.limits.bytes = value as u64,
            "depth" => options.limits.depth = value,
            "aliased" => options.limits.aliased_values = value,
            _ => panic!("{}: no limit `{name}`", path.display()),
        }
    }
    options
}

/// What the stages up to the one that owns the code say about a document.
fn diagnose(path: &Path, code: &str) -> (Diagnostics, Sources) {
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let document = document::read(path, &options_of(path), &mut sources, &mut diagnostics);
    if let Some(document) = document.filter(|_| code >= "LP0300") {
        let mut api = api::build(&document, &mut diagnostics);
        let planned = if diagnostics.has_errors() {
            None
        } else {
            passes::run(&mut api, &mut diagnostics);
            plan::build(&api, None, &mut diagnostics)
        };
        // After an error there is no plan; after warnings and notes there is one.
        assert_eq!(planned.is_some(), !diagnostics.has_errors(), "{}", path.display());
    }
    (diagnostics, sources)
}

/// Whether documents show the code. Configuration and output (05xx) have scenarios of their own in `tests/cli`.
fn is_shown_by_documents(code: &str) -> bool {
    code < "LP0500"
}

#[test]
fn each_fixture_prints_what_stands_beside_it() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = Vec::new();
    for path in fixtures().into_iter().filter(|path| is_shown_by_documents(&code_of(path))) {
        let (diagnostics, sources) = diagnose(&path, &code_of(&path));
        let printed = render(&diagnostics, &sources, Format::Human { color: false, all: true });
        let expectation = PathBuf::from(format!("{}.stderr", path.display()));
        if !diagnostics.iter().any(|diagnostic| diagnostic.code.to_string() == code_of(&path)) {
            wrong.push(format!("{} does not show its code:\n{printed}", path.display()));
        } else if update {
            std::fs::write(&expectation, &printed).unwrap();
        } else if std::fs::read_to_string(&expectation).ok().as_deref() != Some(&printed) {
            wrong.push(format!("{} prints something else now:\n{printed}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\n(UPDATE_EXPECT=1 rewrites the expectations)", wrong.join("\n"));
}

#[test]
fn each_code_has_a_fixture_and_each_fixture_a_code() {
    let shown: BTreeSet<String> = fixtures().iter().map(|path| code_of(path)).collect();
    let known: BTreeSet<String> = Code::all().map(|code| code.to_string()).collect();
    let exempt: BTreeSet<String> = WITHOUT_FIXTURE.iter().map(|(code, _)| (*code).to_owned()).collect();
    let unknown: Vec<&String> = shown.difference(&known).collect();
    assert!(unknown.is_empty(), "fixtures of codes that do not exist: {unknown:?}");
    let missing: Vec<&String> = known
        .difference(&shown)
        .filter(|code| is_shown_by_documents(code) && !exempt.contains(*code))
        .collect();
    assert!(missing.is_empty(), "codes without a fixture: {missing:?}");
    let needless: Vec<&String> =
        exempt.iter().filter(|code| shown.contains(*code) || !known.contains(*code)).collect();
    assert!(needless.is_empty(), "exemptions that are not needed: {needless:?}");
}

#[test]
fn expectations_without_a_document_are_removed() {
    let orphans: Vec<PathBuf> = std::fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "stderr"))
        .filter(|path| !path.with_extension("").exists())
        .collect();
    assert!(orphans.is_empty(), "{orphans:?}");
}
