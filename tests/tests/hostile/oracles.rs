//! The oracles themselves: they hold for what is committed, and each sees what is planted for it.

use std::fs;
use std::path::Path;

use ::oracles::findings;
use letterpress::Request;

use crate::support::{run, with_schema};

/// A configuration of this repository.
fn configured(path: &str) -> Request {
    letterpress::configured(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn they_hold_for_all_goldens() {
    let request = configured("documents/letterpress.toml");
    assert_eq!(findings(&request, &letterpress::compare(&request)), Vec::<String>::new());
}

#[test]
fn they_hold_for_all_goldens_with_a_shared_runtime() {
    let place = tempfile::tempdir().unwrap();
    let mut request = configured("documents/letterpress.toml");
    request.shared_runtime = true;
    request.output = place.path().join("goldens");
    let outcome = letterpress::generate(&request);
    assert_eq!(findings(&request, &outcome), Vec::<String>::new());

    // What is not the builder's belongs to the other crate.
    let file = request.output.join("src/runtime/mod.rs");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{text}\nmod more;\n")).unwrap();
    let found = findings(&request, &outcome);
    assert!(found.iter().any(|finding| finding.contains("src/runtime/mod.rs")), "{found:?}");
}

#[test]
fn they_hold_for_the_printed_client() {
    let request = configured("../spec/letterpress.toml");
    assert_eq!(findings(&request, &letterpress::compare(&request)), Vec::<String>::new());
}

/// What the oracles say when a line of a file is replaced.
fn planted(path: &str, old: &str, new: &str) -> Vec<String> {
    let run = run(&with_schema("{type: object, properties: {a: {type: string, description: Words.}}}"));
    let client = run.place().join("client");
    let request = Request::new(&run.outcome.documents[0].path, &client, "victim").unwrap();
    let file = client.join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(old), "{text}");
    fs::write(&file, text.replacen(old, new, 1)).unwrap();
    findings(&request, &run.outcome)
}

#[test]
fn each_sees_what_is_planted() {
    let model = "src/models/send_request.rs";
    for (path, old, new, seen) in [
        (
            model,
            "crate::runtime::model!",
            "pub fn pwn() {}\n\ncrate::runtime::model!",
            "an item that no print has",
        ),
        (
            model,
            "crate::runtime::model!",
            "impl SendRequest {\n    pub fn pwn() {}\n}\n\ncrate::runtime::model!",
            "1 of \"fn SendRequest::pwn\", and 0 planned",
        ),
        (
            model,
            "crate::runtime::model!",
            "struct Pwn;\n\ncrate::runtime::model!",
            "1 of \"struct Pwn\", and 0 planned",
        ),
        (
            model,
            "\"a\" => a: optional(into String);",
            "\"a\" => a: optional(into String); \"a\" => pwn: optional(into String);",
            "1 of \"row SendRequest: \\\"a\\\"=>pwn:optional/1\", and 0 planned",
        ),
        // What a macro makes of its rows is what the surface tells of: no more, no less, and with the same signatures.
        (
            model,
            "\"a\" => a: optional(into String);",
            "\"a\" => pwn: optional(into String);",
            "\"models::SendRequest::pwn\" is printed and not on the surface",
        ),
        (
            model,
            "\"a\" => a: optional(into String);",
            "",
            "\"models::SendRequest::a\" is on the surface and not printed",
        ),
        (model, "optional(into String)", "optional(of String)", "\"pub fn a(self, a: String) -> Self\""),
        (
            model,
            "optional(into String)",
            "required(into String)",
            "\"pub fn new(a: impl Into<String>) -> Self\"",
        ),
        (
            model,
            "pub struct SendRequest: Default",
            "pub struct SendRequest",
            "\"models::SendRequest: Default\" is on",
        ),
        (
            model,
            "pub struct SendRequest",
            "#[path = \"x\"]\n    pub struct SendRequest",
            "an attribute that no print has: \"path\"",
        ),
        (model, "into String", "into std::println!()", "a call of the macro \"println\""),
        (model, "into String", "into unsafe fn()", "the word `unsafe`"),
        (model, "\"a\" => a: optional", "\"b\" => a: optional", "the literal \"b\" is no text of a document"),
        (model, "/// Words.", "/// ```\n    /// panic!()\n    /// ```", "a code block \"\" is compiled"),
        (model, "/// Words.", "/// Words:\n    ///\n    ///     panic!()", "an indented block is compiled"),
        (model, "/// Words.", "/// <b>", "HTML \"<b>\""),
        (model, "/// Words.", "/// [x](javascript:x)", "a link to \"javascript:x\""),
        (model, "/// Words.", "/// [Foo]", "a reference to \"Foo\""),
        (model, "/// Words.", "/// \u{202E}", "a hidden character U+202E"),
        (model, "/// Words.", "// \r", "a carriage return"),
        ("src/runtime/retry.rs", "//!", "//! More.\n//!", "src/runtime/retry.rs is not the runtime's"),
        ("Cargo.toml", "[dependencies]", "[dependencies]\nevil = \"1\"", "a dependency \"evil\""),
        ("Cargo.toml", "version = \"0.1.0\"", "version = \"6.6.6\"", "version is \"6.6.6\""),
        (".letterpress", "src/client.rs", "src/client.rs\n../evil.rs", "is no name that works everywhere"),
        ("README.md", "# victim", "# victim\n\n```\npanic!()\n```", "a code block \"\" is compiled"),
    ] {
        let found = planted(path, old, new);
        assert!(found.iter().any(|finding| finding.contains(seen)), "{new}: {found:?}");
        assert!(found.contains(&"a second run gives other bytes".to_owned()), "{found:?}");
    }
    assert!(planted(model, "Words.", "Words.").is_empty());
}

/// Found by the fuzzer: the oracle asked for an example where no value can be made.
#[test]
fn a_value_without_end_has_no_example() {
    let node = "{type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Node'}}}";
    let components = format!("components: {{schemas: {{Node: {node}}}}}\n");
    run(&(with_schema("{$ref: '#/components/schemas/Node'}") + &components)).safe(&[("LP0404", "Node:")]);
}
