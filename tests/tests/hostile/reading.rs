//! G33 to G35, G37 to G41: texts that are no documents, or more than can be read.

use crate::support::{Run, run, run_named, with_schema};

/// Refused with this code, wherever it is.
fn refused_with(run: Run, code: &str) -> Run {
    let run = run.nothing_written();
    let errors: Vec<String> =
        run.said().iter().filter(|said| said.severity == "error").map(|said| said.code.clone()).collect();
    assert_eq!(errors, [code], "{:?}", run.said());
    run
}

#[test]
fn nesting_has_an_end() {
    let json = |depth: usize| {
        let open = r#"{"type":"array","items":"#.repeat(depth);
        let schema = format!("{open}{{\"type\":\"string\"}}{}", "}".repeat(depth));
        format!(
            r#"{{"openapi":"3.0.3","info":{{"title":"T","version":"1"}},"paths":{{"/x":{{"post":{{"operationId":"x","requestBody":{{"content":{{"application/json":{{"schema":{schema}}}}}}},"responses":{{"204":{{"description":"Done."}}}}}}}}}}}}"#
        )
    };
    run(&json(40)).safe(&[]);
    for depth in [1_000, 100_000] {
        refused_with(run(&json(depth)), "LP0007");
        let flow = format!("openapi: 3.0.3\nx: {}{}\n", "[".repeat(depth), "]".repeat(depth));
        refused_with(run(&flow), "LP0007");
    }
}

#[test]
fn aliases_are_bounded() {
    let mut bomb = "openapi: 3.0.3\nx-a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let before = vec![format!("*a{}", level - 1); 9].join(", ");
        bomb.push_str(&format!("x-a{level}: &a{level} [{before}]\n"));
    }
    refused_with(run(&bomb), "LP0008");
    refused_with(run("openapi: 3.0.3\nx-a: &a [*a]\n"), "LP0008");
    let mut merged = "openapi: 3.0.3\nx-a0: &a0 {k: v}\n".to_owned();
    for level in 1..30 {
        merged.push_str(&format!("x-a{level}: &a{level} {{<<: [*a{0}, *a{0}], b: *a{0}}}\n", level - 1));
    }
    refused_with(run(&merged), "LP0008");
}

#[test]
fn yaml_is_only_data() {
    refused_with(run("openapi: 3.0.3\n---\ninfo: {}\n"), "LP0009");
    refused_with(run("openapi: 3.0.3\npaths:\n\t/x: {}\n"), "LP0005");
    refused_with(run("openapi: 3.0.3\ninfo: !include /etc/passwd\n"), "LP0010");
    refused_with(run("openapi: 3.0.3\ninfo: !!python/object:os.system [x]\n"), "LP0010");
    refused_with(run("openapi: 3.0.3\n? [a]\n: b\n"), "LP0011");
    refused_with(run("openapi: 3.0.3\ninfo: {title: a, version: '1', title: b}\npaths: {}\n"), "LP0006");
    let anchors = with_schema("{type: object, properties: {a: &s {type: string}, b: *s}}");
    run(&anchors).safe(&[]);
}

#[test]
fn keys_stand_once_in_json_too() {
    refused_with(run(r#"{"openapi":"3.0.3","paths":{},"paths":{}}"#), "LP0006");
    let run = refused_with(
        run(
            r#"{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":{"properties":{"p":{},"p":{}}}}}}"#,
        ),
        "LP0006",
    );
    let text = letterpress::human(&run.outcome, &letterpress::Report::default());
    assert!(text.contains("^") && text.contains("---"), "both places are shown: {text}");
}

#[test]
fn a_document_is_utf_8() {
    let text = with_schema("{type: string}");
    run_named("api.yaml", format!("\u{feff}{text}").as_bytes()).safe(&[]);
    let utf_16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    refused_with(run_named("api.yaml", &utf_16), "LP0003");
    for bytes in [&b"caf\xe9"[..], b"\xc0\xaf", b"\xed\xa0\x80", b"\xff"] {
        let broken: Vec<u8> = text.replacen("title: T", "title: X", 1).into_bytes();
        let at = broken.windows(1).position(|byte| byte == b"X").unwrap();
        let broken = [&broken[..at], bytes, &broken[at + 1..]].concat();
        let run = refused_with(run_named("api.yaml", &broken), "LP0003");
        assert_eq!(run.said()[0].at.0, 2, "{:?}", run.said());
    }
    let run = run(r#"{"openapi":"3.0.3","info":{"title":"\ud800","version":"1"},"paths":{}}"#);
    refused_with(run, "LP0004");
}

#[test]
fn what_is_no_object_is_no_document() {
    for text in ["", "null", "[]", "\"x\"", "7", "\n\n"] {
        run(text).nothing_written();
    }
}

/// Every prefix of a document, and the document with any one bit changed: an answer, never a panic.
#[test]
fn cut_and_damaged_texts_get_an_answer() {
    let yaml = with_schema(
        "{type: object, required: [a], properties: {a: {$ref: '#/x', type: string, enum: [a, 'b']}}}",
    );
    let tree: serde_json::Value = yaml_serde::from_str(&yaml).unwrap();
    let place = tempfile::tempdir().unwrap();
    for (name, text) in [("api.yaml", yaml), ("api.json", tree.to_string())] {
        let path = place.path().join(name);
        let check = |bytes: &[u8]| {
            std::fs::write(&path, bytes).unwrap();
            letterpress::check(&path).status()
        };
        for end in 0..text.len() {
            check(&text.as_bytes()[..end]);
        }
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << (at % 8);
            check(&bytes);
        }
    }
}

#[test]
fn large_documents_end() {
    // Many members of an enum on one line, many paths. How long a million takes is no matter of a unit test; what bounds it
    // is the size of a file, LP0002.
    let members: Vec<String> = (0..2_000).map(|number| format!("v{number}")).collect();
    let run_large = run(&with_schema(&format!("{{type: string, enum: [{}]}}", members.join(", "))));
    assert_eq!(run_large.outcome.status().code(), 0);
    let paths: String = (0..500)
        .map(|number| format!("  /p{number}: {{get: {{responses: {{'204': {{description: Done.}}}}}}}}\n"))
        .collect();
    let place = tempfile::tempdir().unwrap();
    std::fs::write(place.path().join("api.yaml"), crate::support::with_path(&paths)).unwrap();
    assert_eq!(letterpress::check(&place.path().join("api.yaml")).status().code(), 0);
}

#[test]
fn versions_are_those_that_are_read() {
    for version in ["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0"] {
        run(&with_schema("{type: string}").replace("3.0.3", version)).safe(&[]);
    }
    for (version, code) in
        [("4.0.0", "LP0101"), ("2.0", "LP0101"), ("'3'", "LP0101"), ("x", "LP0101"), ("[]", "LP0101")]
    {
        let run = run(&with_schema("{type: string}").replace("3.0.3", version)).nothing_written();
        let said = run.said();
        assert!(said.iter().any(|said| said.code == code && said.severity == "error"), "{version}: {said:?}");
    }
    let swagger = run("swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\n");
    let swagger = refused_with(swagger, "LP0101");
    assert!(swagger.said()[0].message.contains("2.0"), "{:?}", swagger.said());
    refused_with(run("info: {title: T, version: '1'}\npaths: {}\n"), "LP0101");
}
