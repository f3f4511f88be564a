//! `letterpress diff`: what is written where, and the status.

use std::fs;
use std::path::Path;

use super::{API, call, project};

/// A folder with the description before and after a change.
fn pair(from: &str, to: &str) -> tempfile::TempDir {
    let place = project(API);
    assert!(API.contains(from), "{from}");
    fs::write(place.path().join("new.yaml"), API.replace(from, to)).unwrap();
    place
}

const REQUIRED: (&str, &str) = ("required: [name]", "required: [name, kind]");

#[test]
fn what_breaks_is_said_on_stdout_with_status_1() {
    let place = pair(REQUIRED.0, REQUIRED.1);
    let call = call(place.path(), "diff api.yaml new.yaml");
    assert_eq!((call.status, call.stderr.as_str()), (1, ""));
    assert_eq!(
        call.stdout,
        "breaking      `models::Pet.kind` is `Kind`; it was `Option<Kind>`\n\
         breaking      `models::Pet::new` gains a required argument `kind: Kind`; it was not required\n\
         summary       2 breaking\n\
         version       a new major version, or before 1.0.0 a new minor one\n"
    );
}

#[test]
fn what_breaks_nothing_has_status_0() {
    let place = pair("enum: [cat, dog]", "enum: [cat, dog, bird]");
    let differing = call(place.path(), "diff api.yaml new.yaml");
    assert_eq!(differing.status, 0);
    assert!(
        differing.stdout.starts_with("additive      new variant `models::Kind::Bird`\n"),
        "{}",
        differing.stdout
    );
    let same = call(place.path(), "diff api.yaml api.yaml");
    assert_eq!(
        (same.status, same.stdout.as_str()),
        (0, "summary       nothing changes for users of the client\n")
    );
}

#[test]
fn a_refused_document_has_status_2_and_nothing_on_stdout() {
    let place = pair("openapi: 3.0.3", "openapi: 2.0");
    for arguments in ["diff api.yaml new.yaml", "diff new.yaml api.yaml", "diff api.yaml nowhere.yaml"] {
        let call = call(place.path(), arguments);
        assert_eq!((call.status, call.stdout.as_str()), (2, ""), "{arguments}");
        assert!(call.stderr.contains("error"), "{}", call.stderr);
    }
}

#[test]
fn tools_get_a_line_for_each_change_with_both_places() {
    let place = pair(REQUIRED.0, REQUIRED.1);
    let call = call(place.path(), "diff api.yaml new.yaml --format json");
    assert_eq!((call.status, call.stderr.as_str()), (1, ""));
    let lines: Vec<serde_json::Value> =
        call.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [field, constructor, last] = lines.as_slice() else { panic!("{}", call.stdout) };
    assert_eq!(field["class"], "breaking");
    assert_eq!(field["item"], "models::Pet.kind");
    assert_eq!(field["old"]["signature"], "pub kind: Option<Kind>");
    assert_eq!(field["new"]["signature"], "pub kind: Kind");
    for (side, file) in [("old", "api.yaml"), ("new", "new.yaml")] {
        assert_eq!(field[side]["file"], file);
        assert_eq!(field[side]["pointer"], "#/components/schemas/Pet/properties/kind");
        assert_eq!((&field[side]["line"], &field[side]["column"]), (&36.into(), &15.into()), "{field}");
    }
    assert_eq!(constructor["kind"], "constructor");
    assert_eq!(
        (&last["breaking"], &last["additive"], &last["bump"]),
        (&2.into(), &0.into(), &"major".into())
    );
    assert_eq!(last["status"], "breaking");
}

#[test]
fn pull_requests_and_changelogs_get_markdown() {
    let place = pair("enum: [cat, dog]", "enum: [cat, bird]\n      description: Kinds.");
    let markdown = call(place.path(), "diff api.yaml new.yaml --format markdown");
    assert_eq!(
        markdown.stdout,
        "**For users of the client**: 1 breaking, 1 additive, 2 documentation.\n\
         Version: a new major version, or before 1.0.0 a new minor one.\n\
         \n### Breaking\n\n- variant `models::Kind::Dog` is gone\n\
         \n### Added\n\n- new variant `models::Kind::Bird`\n\
         \n### Documentation\n\n<details><summary>2 changes</summary>\n\n\
         - `models::Pet.kind` is documented otherwise\n- `models::Kind` is documented otherwise\n\n</details>\n"
    );
    let changelog = call(place.path(), "diff api.yaml new.yaml --format changelog");
    assert_eq!(
        changelog.stdout,
        "### Breaking\n\n- Variant `models::Kind::Dog` is gone.\n\n### Added\n\n- New variant `models::Kind::Bird`.\n"
    );
}

fn config(folder: &Path, name: &str, version: &str, document: &str) {
    let text = format!(
        "[package]\nname = \"pets\"\nversion = \"{version}\"\noutput = \"client\"\n\
         [[module]]\nname = \"v1\"\ndocument = \"{document}\"\ndefault = true\n"
    );
    fs::write(folder.join(name), text).unwrap();
}

#[test]
fn configurations_are_compared_module_by_module_and_say_the_next_version() {
    let place = pair(REQUIRED.0, REQUIRED.1);
    config(place.path(), "old.toml", "0.3.1", "api.yaml");
    config(place.path(), "new.toml", "0.3.1", "new.yaml");
    let call = call(place.path(), "diff old.toml new.toml");
    assert!(
        call.stdout.contains("`v1::models::Pet::new` gains a required argument `kind: Kind`"),
        "{}",
        call.stdout
    );
    assert!(call.stdout.ends_with("version       0.4.0 is the next after 0.3.1\n"), "{}", call.stdout);
}

/// Text of a document reaches a terminal and Markdown as code, without control characters.
#[test]
fn text_of_a_document_stays_text() {
    let place = pair("name: { type: string }", "name: { type: string, pattern: \"\\u001b[31]m`<b>@all\" }");
    let call = call(place.path(), "diff api.yaml new.yaml");
    let wanted = "`models::Pet.name` is checked more strictly: matching `` \\u{1b}[31]m`<b>@all ``\n";
    assert!(call.stdout.contains(wanted), "{call:?}");
    assert!(!call.stdout.contains('\u{1b}'), "{}", call.stdout);
}

/// The version is that of the configuration, whatever the document says.
#[test]
fn the_version_of_the_crate_follows_from_the_configuration() {
    let place = pair("version: \"1\"", "version: \"9.9.9\"");
    config(place.path(), "letterpress.toml", "0.3.1", "new.yaml");
    let version = |folder: &str| {
        let manifest = fs::read_to_string(place.path().join(folder).join("Cargo.toml")).unwrap();
        manifest.lines().find(|line| line.starts_with("version = ")).unwrap().to_owned()
    };
    assert_eq!(call(place.path(), "generate --config letterpress.toml").status, 0);
    assert_eq!(version("client"), "version = \"0.3.1\"");
    assert_eq!(call(place.path(), "generate new.yaml --output other --package pets").status, 0);
    assert_eq!(version("other"), "version = \"0.1.0\"");
}
