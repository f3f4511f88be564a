//! Build scripts as cargo runs them, but for the process.

use std::fs;
use std::path::Path;

use super::BuildScript;
use super::run::{Environment, Ran, run};

const API: &str = "openapi: 3.0.3
info: { title: Books, version: '1' }
servers: [{ url: https://example.com }]
paths:
  /books/{id}:
    get:
      operationId: getBook
      tags: [books]
      parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
      responses:
        '200':
          description: The book.
          content: { application/json: { schema: { $ref: 'parts.yaml#/Book' } } }
";
const PARTS: &str = "Book: { type: object, properties: { title: { type: string } } }\n";

/// A crate whose manifest is what `of` makes of the printed one.
fn project(of: impl FnOnce(String) -> String) -> (tempfile::TempDir, Environment) {
    let place = tempfile::tempdir().unwrap();
    let at = |path: &str| place.path().join(path);
    fs::write(at("api.yaml"), API).unwrap();
    fs::write(at("parts.yaml"), PARTS).unwrap();
    fs::create_dir(at("out")).unwrap();
    let environment = Environment {
        out: at("out"),
        manifest: at("Cargo.toml"),
        package: "books".to_owned(),
        version: "1.2.3".to_owned(),
    };
    fs::write(at("Cargo.toml"), "[package]\n").unwrap();
    ran(place.path(), &environment);
    fs::write(at("Cargo.toml"), of(fs::read_to_string(at("out/client/Cargo.toml")).unwrap())).unwrap();
    (place, environment)
}

fn ran(place: &Path, environment: &Environment) -> Ran {
    run(BuildScript::new(place.join("api.yaml")).request, environment)
}

#[test]
fn the_client_is_printed_to_be_included_and_each_file_that_was_read_is_watched() {
    let (place, environment) = project(|printed| printed);
    let ran = ran(place.path(), &environment);
    assert_eq!(ran.complaint, "");
    let expected: String = ["Cargo.toml", "api.yaml", "parts.yaml"]
        .iter()
        .map(|path| format!("cargo::rerun-if-changed={}\n", place.path().join(path).display()))
        .collect();
    assert_eq!(ran.directives, expected);
    let printed = |path: &str| fs::read_to_string(environment.out.join("client").join(path)).unwrap();
    // An inner attribute can't be included.
    assert!(!printed("src/lib.rs").contains("#!["), "{}", printed("src/lib.rs"));
    assert!(printed("src/lib.rs").contains("pub mod runtime;"));
    assert!(printed("Cargo.toml").contains("name = \"books\"\nversion = \"1.2.3\"\n"));
}

#[test]
fn lines_that_the_manifest_lacks_are_named() {
    let (place, environment) = project(|printed| {
        assert!(printed.contains("\nuuid = "));
        let kept = |line: &&str| !line.starts_with("uuid = ") && !line.starts_with("blocking = ");
        printed.lines().filter(kept).map(|line| format!("{line}\n")).collect()
    });
    let complaint = ran(place.path(), &environment).complaint;
    assert!(complaint.contains("Cargo.toml lacks lines"), "{complaint}");
    let lines: Vec<&str> = complaint.lines().skip(2).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 4, "{complaint}");
    assert_eq!((lines[0], lines[2]), ("[features]", "[dependencies]"));
    assert!(lines[1].starts_with("blocking = [") && lines[3].starts_with("uuid = {"), "{complaint}");
}

#[test]
fn an_error_fails_the_build_at_its_line_and_the_document_is_still_watched() {
    let (place, environment) = project(|printed| printed);
    fs::write(place.path().join("parts.yaml"), "Buch: {}\n").unwrap();
    let failed = ran(place.path(), &environment);
    assert!(failed.complaint.contains("error[LP0203]"), "{}", failed.complaint);
    assert!(failed.complaint.contains("api.yaml:13:"), "{}", failed.complaint);
    assert!(failed.directives.contains("parts.yaml\n"), "{}", failed.directives);

    fs::remove_file(place.path().join("api.yaml")).unwrap();
    let failed = ran(place.path(), &environment);
    assert!(failed.complaint.contains("error[LP0001]"), "{}", failed.complaint);
    assert!(failed.directives.contains("api.yaml\n"), "{}", failed.directives);
}

#[test]
fn references_lead_into_a_folder_that_is_named() {
    let (place, environment) = project(|printed| printed);
    let (own, common) = (place.path().join("own"), place.path().join("common"));
    fs::create_dir(&own).unwrap();
    fs::create_dir(&common).unwrap();
    fs::write(own.join("api.yaml"), API.replace("parts.yaml", "../common/parts.yaml")).unwrap();
    fs::rename(place.path().join("parts.yaml"), common.join("parts.yaml")).unwrap();
    let script = BuildScript::new(own.join("api.yaml"));
    assert!(run(script.clone().request, &environment).complaint.contains("error[LP0201]"));
    let ran = run(script.references(&common).request, &environment);
    assert_eq!(ran.complaint, "");
    let read = format!("cargo::rerun-if-changed={}\n", common.join("parts.yaml").display());
    assert!(ran.directives.contains(&read), "{}", ran.directives);
}

#[test]
fn cargo_shows_the_first_warning_of_each_kind_on_one_line() {
    let (place, environment) = project(|printed| printed);
    let text = API.replace("operationId: getBook", "operationId: getBook\n      \"on\\ne\": 1\n      two: 2");
    fs::write(place.path().join("api.yaml"), text).unwrap();
    let ran = ran(place.path(), &environment);
    assert_eq!(ran.complaint, "");
    let warnings: Vec<&str> =
        ran.directives.lines().filter_map(|line| line.strip_prefix("cargo::warning=")).collect();
    assert_eq!(warnings.len(), 1, "{}", ran.directives);
    assert!(warnings[0].contains("api.yaml:8:7: "), "{warnings:?}");
    assert!(warnings[0].ends_with("[LP0102] (and 1 more; `letterpress check` shows them)"), "{warnings:?}");
    assert!(ran.directives.lines().all(|line| line.starts_with("cargo::")), "{}", ran.directives);

    let denied = run(BuildScript::new(place.path().join("api.yaml")).deny_warnings().request, &environment);
    assert!(denied.complaint.contains("warnings are denied"), "{}", denied.complaint);
}

#[test]
fn a_package_that_no_client_can_be_is_refused() {
    let (place, environment) = project(|printed| printed);
    let complaint = ran(place.path(), &Environment { package: "serde".to_owned(), ..environment }).complaint;
    assert!(complaint.contains("this package can't be a client"), "{complaint}");
}
