//! G01 to G12, G27, G28, G55 and G62: prose, wire texts and extensions that would be more than texts.
//!
//! `documents/hostile.yaml` and `documents/hostile_texts.yaml` hold all of them at once; CI compiles what is printed from
//! them, with warnings denied, and builds and runs its documentation tests.

use std::fs;
use std::path::Path;

use letterpress::Request;
use serde_json::Value;

use crate::support::{Run, run, run_fixture, run_named, with_path, with_schema};

/// Generates from one of the golden documents.
fn golden(name: &str) -> Run {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents").join(name);
    run_named(name, &fs::read(path).unwrap())
}

/// The documentation that each description becomes, without the comment marks. All oracles hold for it.
fn documented<T: AsRef<str>>(descriptions: &[T]) -> Vec<Vec<String>> {
    // As JSON escapes it, which YAML reads the same way: YAML itself refuses some characters.
    let escaped = |c: char| match c {
        ' '..='~' if c != '"' && c != '\\' => c.to_string(),
        c => format!("\\u{:04x}", u32::from(c)),
    };
    let mut fields = String::new();
    for (index, description) in descriptions.iter().enumerate() {
        let text: String = description.as_ref().chars().map(escaped).collect();
        fields.push_str(&format!("f{index}: {{type: string, description: \"{text}\"}}, "));
    }
    let run = run(&with_schema(&format!("{{type: object, properties: {{{fields}}}}}"))).safe(&[]);
    let file = fs::read_to_string(run.place().join("client/src/models/send_request.rs")).unwrap();
    let of_field = |index: usize| {
        let (before, _) = file.split_once(&format!("        \"f{index}\" => f{index}:")).unwrap();
        let docs = before.rsplit("\n").skip(1).take_while(|line| line.trim_start().starts_with("///"));
        let lines = docs.map(|line| line.trim_start().trim_start_matches("///").trim().to_owned());
        let mut lines: Vec<String> = lines.collect();
        lines.reverse();
        lines
    };
    (0..descriptions.len()).map(of_field).collect()
}

/// The documentation of one description.
fn one(description: &str) -> Vec<String> {
    documented(&[description]).remove(0)
}

/// A text without code or links, as Markdown.
fn escaped(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]")
}

#[test]
fn no_text_ends_its_comment() {
    let texts = ["*/ pub fn pwn() {} /*", "**/*/ pub fn pwn() {} /*/*", "a\"] pub fn pwn() {} #[doc = \"b"];
    for (found, text) in documented(&texts).into_iter().zip(texts) {
        assert_eq!(found, [escaped(text)]);
    }
    let found = documented(&["a\n*/\npub fn pwn() {}\n/*", "*\u{8}/ pub fn pwn() {}"]);
    assert_eq!(found[0], ["a", "*/", "pub fn pwn() {}", "/*"]);
    // Nothing is deleted, so that nothing comes together that was apart.
    assert_eq!(found[1], ["*\\u{0008}/ pub fn pwn() {}"]);
}

#[test]
fn every_line_end_is_one() {
    let ends = ["\n", "\r", "\r\n", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}"];
    for (found, end) in documented(&ends.map(|end| format!("a{end}pub fn pwn() {{}}"))).iter().zip(ends) {
        assert_eq!(found, &["a", "pub fn pwn() {}"], "{end:?}");
    }
}

#[test]
fn hidden_characters_are_shown() {
    let hidden: Vec<u32> =
        (0x202A..=0x202E).chain(0x2066..=0x2069).chain([0x200B, 0x200D, 0xFEFF, 0, 1, 0x1B, 0x7F]).collect();
    let texts: Vec<String> =
        hidden.iter().map(|hidden| format!("a{}b", char::from_u32(*hidden).unwrap())).collect();
    for (found, hidden) in documented(&texts).iter().zip(hidden) {
        assert_eq!(found, &[format!("a\\u{{{hidden:04X}}}b")]);
    }
}

#[test]
fn no_code_of_a_document_is_compiled() {
    let exit = "std::process::exit(7)";
    let texts = [
        format!("```\n{exit}\n```"),
        format!("```rust\n{exit}\n```"),
        format!("~~~\n{exit}\n~~~"),
        format!("```\n{exit}"),
        format!("```should_panic,edition2024\n{exit}\n```"),
        format!("````\n```\n{exit}\n````"),
        format!("    {exit}"),
        format!("\t{exit}"),
        format!("text\n\n    {exit}"),
    ];
    for (lines, text) in documented(&texts).iter().zip(&texts) {
        let is_text = |line: &String| line.trim_start_matches('`') == "text" && line.starts_with("```");
        assert!(lines.iter().any(is_text), "{text:?}: {lines:?}");
        assert!(lines.contains(&exit.to_owned()), "{text:?}: {lines:?}");
    }
    // What only looks like code to rustdoc stays what it is: an item of a list.
    assert_eq!(one("* -q    - x").concat().matches("```").count(), 0);
    documented(&[
        "-               panic!()",
        "1.  a\n\n        panic!()\n\n2. b\n\n          panic!()",
        "> - ```\n>   panic!()\n\n``` a`b\npanic!()\n```",
    ]);
}

#[test]
fn links_and_markup_do_nothing() {
    let texts = [
        ("[crate::pwn] [Foo]", "\\[crate::pwn\\] \\[Foo\\]"),
        ("[a](javascript:alert(1))", "a"),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        ("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)>"),
        ("![x](https://evil.example/p.png)", "[x](https://evil.example/p.png)"),
    ];
    for (found, (text, wanted)) in documented(&texts.map(|(text, _)| text)).iter().zip(texts) {
        assert_eq!(found, &[wanted], "{text}");
    }
}

#[test]
fn code_that_reads_files_is_text() {
    let text = "#![doc = include_str!(\"/etc/passwd\")] include!(\"/etc/passwd\") env!(\"HOME\")";
    assert_eq!(one(text), [escaped(text)]);
}

#[test]
fn all_of_it_at_once_is_safe() {
    golden("hostile.yaml").safe(&[]);
    let run = golden("hostile_texts.yaml");
    assert!(!run.printed().contains("javascript:alert(1)]("));
    run.safe(&[("LP0122", "\"*/ pub fn pwn() {} /*\": {type"), ("LP0410", "\"\\\\u{0}\"")]);
}

/// The strongest form of G01 to G11: whatever stands in the prose of any document, the same items are printed.
#[test]
fn prose_never_changes_what_is_printed() {
    const HOSTILE: &str = "*/ pub fn pwn() {} /*\r#[x]\u{202E}\n```\nstd::process::exit(7)\n\n    panic!()\n<b>[a](javascript:x)\"#";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents");
    let mut documents = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".yaml") || name.starts_with("values") || name == "files.yaml" {
            continue; // these are several files, and `values.yaml` is about the spelling of YAML
        }
        let mut tree: Value = yaml_serde::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let before = run_named("api.json", tree.to_string().as_bytes());
        poison(&mut tree, HOSTILE, false);
        let after = run_named("api.json", tree.to_string().as_bytes());
        let findings = |run: &Run| {
            let document = run.outcome.documents[0].path.clone();
            let request = Request::new(&document, run.place().join("client"), "victim").unwrap();
            ::oracles::findings(&request, &run.outcome)
        };
        assert_eq!(findings(&after), Vec::<String>::new(), "{name}");
        assert_eq!(before.outcome.documents[0].calls, after.outcome.documents[0].calls, "{name}");
        assert_eq!(before.paths(), after.paths(), "{name}");
        assert_eq!(code(&before), code(&after), "{name}");
        documents += 1;
    }
    assert!(documents > 15, "{documents}");
}

/// Replaces each text that is prose. `is_map` says that the keys are names, such as those of properties.
fn poison(value: &mut Value, hostile: &str, is_map: bool) {
    const MAPS: [&str; 12] = [
        "properties",
        "patternProperties",
        "paths",
        "schemas",
        "responses",
        "parameters",
        "headers",
        "variables",
        "examples",
        "securitySchemes",
        "mapping",
        "callbacks",
    ];
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let is_prose = !is_map && ["description", "summary", "title"].contains(&key.as_str());
                match member {
                    // The title of a schema names its type; that of the document does not.
                    Value::String(text) if is_prose && key != "title" => *text = hostile.to_owned(),
                    // A server's short description is its name.
                    Value::Array(_) if key == "servers" => {}
                    member => poison(member, hostile, !is_map && MAPS.contains(&key.as_str())),
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| poison(element, hostile, false)),
        _ => {}
    }
}

/// What is printed without comments: the code.
fn code(run: &Run) -> Vec<String> {
    let printed = run.printed();
    let lines = printed.lines().map(str::trim);
    let is_code = |line: &&str| !line.is_empty() && !line.starts_with("//") && !line.starts_with("#[doc");
    // The readme is prose.
    lines
        .filter(is_code)
        .filter(|line| line.ends_with([';', '{', '}', ',', ')']))
        .map(str::to_owned)
        .collect()
}

#[test]
fn wire_texts_come_back_as_they_were() {
    let run = golden("hostile_texts.yaml");
    let printed = run.printed();
    for literal in [
        r##""\"#""##,
        r##""r#\"x\"#""##,
        r#""\\u{0}""#,
        r#""trailing\\""#,
        r#""{self:?}""#,
        r#""\u{202e}""#,
        r#""a\nb""#,
    ] {
        assert!(printed.contains(&format!("    {literal} => ")), "{literal}");
    }
}

#[test]
fn titles_and_versions_are_no_toml() {
    let run = run_fixture("G27_info.yaml").safe(&[]);
    let manifest = fs::read_to_string(run.place().join("client/Cargo.toml")).unwrap();
    let table: toml::Table = toml::from_str(&manifest).unwrap();
    assert_eq!(table["package"]["name"].as_str(), Some("victim"));
    assert_eq!(table["package"]["version"].as_str(), Some("0.1.0"));
    assert!(table["package"].get("license").is_none());
    assert!(!table["dependencies"].as_table().unwrap().contains_key("evil"));
}

#[test]
fn versions_are_texts() {
    run_fixture("G28_version_0.yaml").safe(&[]);
    let run = run_fixture("G28_version_1.yaml").safe(&[("LP0105", "3.10")]);
    assert!(run.printed().contains("T, version 3.10."), "{}", run.printed());
    run_fixture("G28_version_2.yaml").safe(&[]);
    run_fixture("G28_version_3.yaml").safe(&[]);
    let long = format!("openapi: 3.0.3\ninfo: {{title: T, version: {}}}\npaths: {{}}\n", "9".repeat(1 << 20));
    let run = crate::support::run(&long);
    assert!(run.printed().lines().next().unwrap().len() < 400);
}

#[test]
fn extensions_that_name_code_are_ignored() {
    let run = run_fixture("G55_extensions.yaml").safe(&[]);
    assert!(!run.printed().to_lowercase().contains("evil"), "{}", run.printed());
    assert!(!run.printed().contains("pwn"));
}

#[test]
fn secrets_of_a_document_are_not_printed() {
    let run = run_fixture("G62_secrets.yaml").safe(&[]);
    for secret in ["sk_live_", "ghp_", "hunter2", "correcthorse"] {
        assert!(!run.printed().contains(secret), "{secret}");
    }
    let run = crate::support::run(&with_path(
        "  /x: {get: {operationId: x, parameters: [{name: a, in: query, schema: {type: string, default: 'plain', example: 'shown'}}], responses: {'204': {description: Done.}}}}\n",
    ));
    run.safe(&[]);
}
