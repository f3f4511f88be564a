//! What `letterpress diff` says about edits of one construct each: `fixtures/changes/edits.toml`, and its expected words in
//! `changes.txt` beside it. `UPDATE_EXPECT=1 cargo test -p tests --test changes` writes these again.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use letterpress::Differing;
use letterpress::diff::{Bump, Change, Class};

/// An edit of the base document.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    name: String,
    class: String,
    #[serde(default, rename = "why")]
    _why: Option<String>,
    #[serde(default, rename = "breaks")]
    _breaks: Option<String>,
    #[serde(default, rename = "keeps")]
    _keeps: Option<String>,
    actions: Vec<toml::Table>,
}

#[derive(serde::Deserialize)]
struct Edits {
    edit: Vec<Edit>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/changes")
}

fn edits() -> Vec<Edit> {
    toml::from_str::<Edits>(&fs::read_to_string(folder().join("edits.toml")).unwrap()).unwrap().edit
}

/// The document after an edit, with all that an overlay can do.
fn edited(edit: &Edit, place: &Path) -> (letterpress::Request, letterpress::Request) {
    let overlay = serde_json::json!({
        "overlay": "1.0.0", "info": { "title": edit.name, "version": "1" }, "actions": edit.actions,
    });
    let path = place.join("edit.json");
    fs::write(&path, overlay.to_string()).unwrap();
    let request = || letterpress::Request::new(folder().join("base.yaml"), "client", "library").unwrap();
    let mut new = request();
    new.modules[0].overlays.push(path);
    (request(), new)
}

fn differing(edit: &Edit) -> Differing {
    let place = tempfile::tempdir().unwrap();
    let (old, new) = edited(edit, place.path());
    let differing = letterpress::difference(&old, &new);
    let said: Vec<&str> = differing.new.diagnostics.iter().map(|one| one.message.as_str()).collect();
    assert!(differing.difference.is_some(), "{}: {said:#?}", edit.name);
    differing
}

fn changes(differing: &Differing) -> &[Change] {
    &differing.difference.as_ref().unwrap().changes
}

fn worst(changes: &[Change]) -> &'static str {
    changes.iter().map(|change| change.class).min().map_or("none", Class::word)
}

#[test]
fn each_edit_is_told_in_words_of_the_client() {
    let mut told = String::new();
    for edit in edits() {
        let differing = differing(&edit);
        writeln!(told, "# {}", edit.name).unwrap();
        for change in changes(&differing) {
            writeln!(told, "{}: {}", change.class.word(), change.what).unwrap();
        }
        told.push('\n');
    }
    let path = folder().join("changes.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &told).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    assert_eq!(told, expected, "(UPDATE_EXPECT=1 writes changes.txt again)");
}

#[test]
fn each_edit_has_its_class() {
    let edits = edits();
    let wrong: Vec<String> = edits
        .iter()
        .filter_map(|edit| {
            let differing = differing(edit);
            let found = worst(changes(&differing));
            (found != edit.class).then(|| format!("{}: {found}, not {}", edit.name, edit.class))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(edits.len() >= 40);
}

/// What breaks in one direction shows in the other too: no edit is seen from one side only.
#[test]
fn each_edit_is_seen_when_it_is_undone() {
    for edit in edits() {
        let place = tempfile::tempdir().unwrap();
        let (old, new) = edited(&edit, place.path());
        let undone = letterpress::difference(&new, &old);
        assert_eq!(changes(&undone).is_empty(), edit.class == "none", "{}", edit.name);
    }
}

#[test]
fn the_class_decides_about_status_and_version() {
    for (class, code, bump) in [
        ("none", 0, Bump::None),
        ("documentation", 0, Bump::Patch),
        ("additive", 0, Bump::Minor),
        ("wire", 0, Bump::Minor),
        ("breaking", 1, Bump::Major),
    ] {
        let edit = edits().into_iter().find(|edit| edit.class == class).unwrap();
        let differing = differing(&edit);
        assert_eq!((differing.code(), differing.difference.unwrap().bump()), (code, bump), "{class}");
    }
}
