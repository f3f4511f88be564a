//! The three forms in which diagnostics are printed.

use std::path::Path;

use super::{DUPLICATE_TAG, Diagnostic, Diagnostics, Format, Place, UNKNOWN_FIELD, WRONG_KIND, render};
use crate::source::Sources;

const TEXT: &str = "a: 1\nö:\n  - b: two, %\n";

fn sources() -> (Sources, Place) {
    let mut sources = Sources::new();
    let file = sources.add(Path::new("spec/api,1.yaml"), TEXT.to_owned());
    (sources, Place::root(file))
}

#[test]
fn json_has_one_object_a_line_with_places_in_characters() {
    let (sources, root) = sources();
    let mut diagnostics = Diagnostics::new();
    let inner = root.child("ö").index(0).child("b");
    diagnostics.push(Diagnostic::new(UNKNOWN_FIELD, inner.clone().at_key(), "later").help("remove it"));
    diagnostics.push(Diagnostic::new(WRONG_KIND, root.child("a"), "earlier").related(inner, "here"));
    let printed = render(&diagnostics, &sources, Format::Json);
    let lines: Vec<serde_json::Value> =
        printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        lines[0],
        serde_json::json!({
            "code": "LP0103", "severity": "error", "message": "earlier", "file": "spec/api,1.yaml", "line": 1, "column": 4,
            "end_line": 1, "end_column": 5, "pointer": "#/a", "help": null,
            "related": [{ "file": "spec/api,1.yaml", "line": 3, "column": 8, "end_line": 3, "end_column": 14,
                "pointer": "#/ö/0/b", "message": "here" }],
        })
    );
    assert_eq!(
        (&lines[1]["line"], &lines[1]["column"], &lines[1]["help"]),
        (&3.into(), &5.into(), &"remove it".into())
    );
}

#[test]
fn workflow_commands_can_not_be_broken_out_of() {
    let (sources, root) = sources();
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(Diagnostic::new(UNKNOWN_FIELD, root.child("a"), "50 %\n::error::injected \u{1B}[31m"));
    assert_eq!(
        render(&diagnostics, &sources, Format::Github),
        "::warning file=spec/api%2C1.yaml,line=1,col=4,endColumn=5,title=LP0102 a field is not part of the \
         specification::50 %25 ::error::injected \\u{1b}[31m\n"
    );
}

#[test]
fn the_same_thing_is_said_once_and_many_of_a_code_are_counted() {
    let (sources, root) = sources();
    let mut diagnostics = Diagnostics::new();
    for index in 0..25 {
        for _ in 0..2 {
            diagnostics.push(Diagnostic::new(DUPLICATE_TAG, root.child("a"), format!("number {index}")));
        }
    }
    let printed = render(&diagnostics, &sources, Format::Human { color: false, all: false });
    assert_eq!(printed.matches("number ").count(), 1);
    let folded = "warning[LP0109]: 24 more: a tag is declared twice\n--> spec/api,1.yaml:1:4\n";
    assert!(printed.contains(folded) && printed.contains(" = note: and 20 more\n"), "{printed}");
    assert!(printed.contains("help: `--verbose` shows each of them\n"), "{printed}");
    let all = render(&diagnostics, &sources, Format::Human { color: false, all: true });
    assert_eq!(all.matches("number ").count(), 25);
    assert!(!all.contains("--verbose"), "{all}");
    assert!(printed.ends_with("25 warnings\n"), "{printed}");
    assert_eq!(printed.matches("= help:").count(), 1);
}

#[test]
fn a_line_of_many_megabytes_is_cut_around_the_place() {
    let mut sources = Sources::new();
    let text = format!("a: {}\nb: \"{}\"\n", "x".repeat(10), "é".repeat(2_000_000));
    let file = sources.add(Path::new("a.yaml"), text);
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(Diagnostic::new(WRONG_KIND, Place::root(file).child("b"), "long"));
    let printed = render(&diagnostics, &sources, Format::Human { color: false, all: true });
    assert!(printed.len() < 4000, "{}", printed.len());
    assert!(printed.contains("a.yaml:2:4"), "{printed}");
}

#[test]
fn nothing_to_say_prints_nothing() {
    assert_eq!(render(&Diagnostics::new(), &Sources::new(), Format::Human { color: true, all: true }), "");
}
