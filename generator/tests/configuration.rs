//! `letterpress.toml`: what it asks for, and what is wrong with it, at which place.

// Also helpers of tests may fail the test.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use letterpress::diagnostics::{
    CONFIG_MISSING_KEY, CONFIG_SYNTAX, CONFIG_UNKNOWN_KEY, CONFIG_WRONG_KIND, Code, INVALID_MODULE_NAME,
    INVALID_PACKAGE_FIELD, INVALID_PACKAGE_NAME, PATH_OUTSIDE, UNREADABLE_FILE,
};
use letterpress::{Status, configured, json};

const GOOD: &str = r#"[package]
name = "my-client"
version = "1.2.3"
description = "Client of an API"
license = "MIT"
repository = "https://example.com/source"
keywords = ["api"]
categories = ["api-bindings"]
output = "../client"
readme = "README.md"
include = ["examples"]
shared-runtime = false

[[module]]
name = "v2"
document = "v2.yaml"
default = true

[[module]]
name = "v1"
document = "old/v1.yaml"
"#;

/// A project with a configuration in `spec/`, of which `line` is replaced.
fn project(text: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir_all(place.path().join("spec")).unwrap();
    fs::write(place.path().join("Cargo.toml"), "[workspace]\n").unwrap();
    fs::write(place.path().join("spec/letterpress.toml"), text).unwrap();
    place
}

/// The errors in a configuration: code, line, column, message.
fn errors(text: &str) -> Vec<(String, u64, u64, String)> {
    let place = project(text);
    errors_at(&place.path().join("spec/letterpress.toml"))
}

fn errors_at(path: &Path) -> Vec<(String, u64, u64, String)> {
    let outcome = match configured(path) {
        Ok(request) => panic!("accepted: {request:?}"),
        Err(outcome) => outcome,
    };
    assert_eq!(outcome.status(), Status::Refused);
    let lines = json(&outcome);
    let lines = lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let diagnostics = lines.filter(|line| line["code"].is_string());
    diagnostics
        .map(|line| {
            let number = |key: &str| line[key].as_u64().unwrap();
            let text = |key: &str| line[key].as_str().unwrap().to_owned();
            (text("code"), number("line"), number("column"), text("message"))
        })
        .collect()
}

/// The one error that replacing a text makes.
fn error(good: &str, bad: &str) -> (String, u64, u64, String) {
    assert!(GOOD.contains(good), "{good}");
    let mut found = errors(&GOOD.replacen(good, bad, 1));
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn a_good_configuration_is_read_with_paths_from_here() {
    let place = project(GOOD);
    let request = configured(&place.path().join("spec/letterpress.toml")).unwrap();
    assert_eq!(request.package.name, "my-client");
    assert_eq!(request.package.version, "1.2.3");
    assert_eq!(request.package.license.as_deref(), Some("MIT"));
    assert_eq!(request.package.keywords, ["api"]);
    assert_eq!(request.output, place.path().join("client"));
    assert_eq!(request.readme, Some(place.path().join("spec/README.md")));
    assert_eq!(request.include, [place.path().join("spec/examples")]);
    let modules: Vec<_> = request
        .modules
        .iter()
        .map(|module| {
            (module.name.as_deref(), module.document.strip_prefix(place.path()).unwrap(), module.default)
        })
        .collect();
    assert_eq!(
        modules,
        [(Some("v2"), Path::new("spec/v2.yaml"), true), (Some("v1"), Path::new("spec/old/v1.yaml"), false),]
    );
    assert!(!request.deny_warnings && !request.shared_runtime);
}

#[test]
fn the_runtime_is_shared_where_that_is_asked_for() {
    let place = project(&GOOD.replace("shared-runtime = false", "shared-runtime = true"));
    assert!(configured(&place.path().join("spec/letterpress.toml")).unwrap().shared_runtime);
}

/// The README shows each key once, and `letterpress explain LP0502` lists the same.
#[test]
fn the_example_of_the_readme_has_every_key() {
    let readme = include_str!("../README.md");
    let example = readme.split("## The configuration").nth(1).unwrap().split("```toml\n").nth(1).unwrap();
    let example = example.split("```").next().unwrap();
    let place = project(example);
    let request = configured(&place.path().join("spec/letterpress.toml")).unwrap();
    assert_eq!(request.modules.len(), 2);
    assert!(request.modules[0].overlays[0].ends_with("spec/ours.overlay.yaml"));

    let table: toml::Table = example.parse().unwrap();
    let mut keys: Vec<&str> = table["package"].as_table().unwrap().keys().map(String::as_str).collect();
    keys.extend(table["module"][0].as_table().unwrap().keys().map(String::as_str));
    let explained = CONFIG_UNKNOWN_KEY.explain();
    let listed = explained.split(['\n', ' ', ',', '.', ':']).collect::<Vec<_>>();
    for key in &keys {
        assert!(listed.contains(key), "{key}");
    }
    assert_eq!(keys.len(), 16);
}

#[test]
fn one_module_needs_no_name_and_is_the_root() {
    let place = project(
        "[package]\nname = \"my-client\"\nversion = \"0.1.0\"\noutput = \"../client\"\n[[module]]\ndocument = \"api.yaml\"\n",
    );
    let request = configured(&place.path().join("spec/letterpress.toml")).unwrap();
    assert_eq!(request.modules[0].name, None);
    assert!(request.modules[0].default);
}

/// A code, a text of the good configuration and the bad one for it, line and column, a part of the message.
type Mistake = (Code, &'static str, &'static str, (u64, u64), &'static str);

#[test]
fn each_mistake_has_its_code_and_its_place() {
    let cases: &[Mistake] = &[
        (CONFIG_SYNTAX, "\"my-client\"", "my-client", (2, 8), "string"),
        (CONFIG_UNKNOWN_KEY, "license =", "licence =", (5, 1), "`[package]` has no key `licence`"),
        (CONFIG_UNKNOWN_KEY, "default =", "standard =", (17, 1), "`[[module]]` has no key `standard`"),
        (CONFIG_UNKNOWN_KEY, "[package]\n", "[pakage]\na = 1\n[package]\n", (1, 2), "no key `pakage`"),
        (CONFIG_MISSING_KEY, "name = \"my-client\"\n", "", (1, 1), "`[package]` lacks the key `name`"),
        (CONFIG_MISSING_KEY, "version = \"1.2.3\"\n", "", (1, 1), "lacks the key `version`"),
        (CONFIG_MISSING_KEY, "output = \"../client\"\n", "", (1, 1), "lacks the key `output`"),
        (
            CONFIG_MISSING_KEY,
            "name = \"v1\"\n",
            "",
            (19, 1),
            "`[[module]]`, one of several, lacks the key `name`",
        ),
        (CONFIG_MISSING_KEY, "document = \"v2.yaml\"\n", "", (14, 1), "lacks the key `document`"),
        (
            CONFIG_WRONG_KIND,
            "[\"api\"]",
            "\"api\"",
            (7, 12),
            "`keywords` takes a list of texts; this is a text",
        ),
        (CONFIG_WRONG_KIND, "\"1.2.3\"", "1.2", (3, 11), "`version` takes a text; this is a number"),
        (CONFIG_WRONG_KIND, "true", "\"yes\"", (17, 11), "`default` takes `true` or `false`; this is a text"),
        (CONFIG_WRONG_KIND, "false", "\"crate\"", (12, 18), "`shared-runtime` takes `true` or `false`"),
        (CONFIG_WRONG_KIND, "[\"examples\"]", "[\"examples\", 7]", (11, 24), "this is a number"),
        (INVALID_PACKAGE_NAME, "my-client", "1client", (2, 8), "does not start with an ASCII letter"),
        (INVALID_PACKAGE_NAME, "my-client", "serde-json", (2, 8), "a crate that clients depend on"),
        (INVALID_PACKAGE_NAME, "my-client", "cliänt", (2, 8), "no ASCII letter"),
        (INVALID_PACKAGE_NAME, "my-client", "match", (2, 8), "keyword"),
        (INVALID_PACKAGE_FIELD, "\"1.2.3\"", "\"1.2\"", (3, 11), "three numbers"),
        (INVALID_PACKAGE_FIELD, "https://example.com/source", "ftp://x", (6, 14), "`https://`"),
        (INVALID_PACKAGE_FIELD, "\"Client of an API\"", "\"a\\nb\"", (4, 15), "control character"),
        (INVALID_PACKAGE_FIELD, "[\"api\"]", "[\"a b\"]", (7, 13), "a keyword has"),
        (
            INVALID_PACKAGE_FIELD,
            "[\"api\"]",
            "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]",
            (7, 38),
            "at most 5 keywords",
        ),
        (INVALID_MODULE_NAME, "\"v2\"", "\"2025-09-18\"", (15, 8), "lower case ASCII letter"),
        (INVALID_MODULE_NAME, "\"v2\"", "\"runtime\"", (15, 8), "reserved"),
        (INVALID_MODULE_NAME, "\"v2\"", "\"http2\"", (15, 8), "a feature of every client"),
        (INVALID_MODULE_NAME, "\"v2\"", "\"v1\"", (20, 8), "two modules are called `v1`"),
        (
            INVALID_MODULE_NAME,
            "\"old/v1.yaml\"",
            "\"old/v1.yaml\"\ndefault = true",
            (22, 11),
            "two modules are the default",
        ),
        (PATH_OUTSIDE, "\"../client\"", "\"../../client\"", (9, 10), "outside the project"),
        (PATH_OUTSIDE, "default = true", "overlays = [\"/a.yaml\"]", (17, 13), "not relative"),
    ];
    for (code, good, bad, place, message) in cases {
        let found = error(good, bad);
        assert_eq!((found.0, (found.1, found.2)), (code.to_string(), *place), "{bad}: {}", found.3);
        assert!(found.3.contains(message), "{bad}: {}", found.3);
    }
}

#[test]
fn overlays_of_a_module_are_read_in_their_order() {
    let text = GOOD.replace("default = true", "default = true\noverlays = [\"b.yaml\", \"old/a.yaml\"]");
    let place = project(&text);
    let request = configured(&place.path().join("spec/letterpress.toml")).unwrap();
    let spec = place.path().join("spec");
    let module = request.modules.iter().find(|module| !module.overlays.is_empty()).unwrap();
    assert_eq!(module.overlays, [spec.join("b.yaml"), spec.join("old/a.yaml")]);
}

#[test]
fn a_key_that_is_nearly_right_is_named() {
    let place = project(&GOOD.replace("license =", "licence ="));
    let outcome = configured(&place.path().join("spec/letterpress.toml")).unwrap_err();
    assert!(json(&outcome).contains("did you mean `license`?"));
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let bad = GOOD
        .replace("1.2.3", "1")
        .replace("my-client", "test")
        .replace("\"../client\"", "\"/srv\"")
        .replace("v2.yaml", "~/a");
    let codes: Vec<String> = errors(&bad).into_iter().map(|(code, ..)| code).collect();
    assert_eq!(codes, ["LP0505", "LP0506", "LP0508", "LP0508"]);
}

#[test]
fn output_stays_inside_the_project() {
    for path in [
        "..",
        ".",
        "../",
        "../..",
        "../../client",
        "../spec/..",
        "/srv/client",
        "~/client",
        "~",
        "$HOME/client",
        "${HOME}",
        "C:/client",
        "..\\\\client",
        "a/../../../b",
        "",
        "../spec",
        "file:client",
    ] {
        let found = error("\"../client\"", &format!("\"{path}\""));
        assert_eq!((found.0.as_str(), found.1), ("LP0508", 9), "{path}: {}", found.3);
    }
    for path in ["../client", "client", "../a/b", "./client", "../spec/client", "../spec-client"] {
        let place = project(&GOOD.replace("../client", path));
        assert!(configured(&place.path().join("spec/letterpress.toml")).is_ok(), "{path}");
    }
}

#[test]
fn what_is_read_stays_inside_the_project() {
    for (good, bad) in [
        ("\"v2.yaml\"", "\"../../v2.yaml\""),
        ("\"README.md\"", "\"/etc/passwd\""),
        ("[\"examples\"]", "[\"../../.ssh\"]"),
    ] {
        assert_eq!(error(good, bad).0, "LP0508", "{bad}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_outside_the_project_is_seen() {
    let elsewhere = tempfile::tempdir().unwrap();
    let place = project(&GOOD.replace("../client", "../link/client"));
    std::os::unix::fs::symlink(elsewhere.path(), place.path().join("link")).unwrap();
    let found = errors_at(&place.path().join("spec/letterpress.toml"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "LP0508");
}

#[test]
fn without_a_workspace_the_configurations_folder_is_the_project() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("letterpress.toml");
    fs::write(&path, GOOD).unwrap();
    assert_eq!(errors_at(&path)[0].0, "LP0508");
    fs::write(&path, GOOD.replace("../client", "client")).unwrap();
    assert!(configured(&path).is_ok());
}

#[test]
fn a_configuration_that_is_not_there_is_said_to_be_unreadable() {
    let place = tempfile::tempdir().unwrap();
    let found = errors_at(&place.path().join("letterpress.toml"));
    assert_eq!(found[0].0, UNREADABLE_FILE.to_string());
}

#[test]
fn an_empty_configuration_lacks_its_package() {
    let found = errors("");
    assert_eq!(found[0].0, CONFIG_MISSING_KEY.to_string());
    let found = errors("[package]\nname = \"a\"\nversion = \"0.1.0\"\noutput = \"b\"\n");
    assert!(found[0].3.contains("names no document"), "{found:?}");
}
