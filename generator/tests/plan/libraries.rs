//! Which libraries the printed crate depends on.

use letterpress::emit::{self, CrateOptions};
use letterpress::plan::model::CratePlan;

use super::planned;

/// Whether a crate whose request bodies have this schema depends on `regex-lite`, and whether its own files have a pattern.
fn patterns(parameter: &str, schema: &str) -> (bool, bool) {
    let (module, _) = planned(&format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /t:\n    post:\n      operationId: send\n      \
         parameters: [{{name: q, in: query, schema: {parameter}}}]\n      requestBody: {{content: {{application/json: \
         {{schema: {schema}}}}}}}\n      responses: {{'204': {{description: Done.}}}}\n"
    ));
    let files = emit::files(&CratePlan { modules: vec![module] }, &CrateOptions::new("client")).unwrap();
    let has = |wanted: &dyn Fn(&str) -> bool, text: &str| {
        files.iter().filter(|file| wanted(&file.path)).any(|file| file.text.contains(text))
    };
    let depends = has(&|path| path == "Cargo.toml", "regex-lite");
    // The runtime's part goes with it.
    assert_eq!(has(&|path| path == "src/runtime/pattern.rs", "regex_lite::Regex"), depends);
    assert_eq!(has(&|path| path == "src/runtime/check.rs", "Pattern"), depends);
    assert_eq!(has(&|path| path == "src/runtime/mod.rs", "mod pattern;"), depends);
    assert!(!has(&|path| path.starts_with("src/"), "feature = \"regex-lite\""));
    (depends, has(&|path| path.starts_with("src/") && !path.starts_with("src/runtime/"), "Pattern("))
}

#[test]
fn patterns_need_regular_expressions_wherever_they_stand() {
    let (text, pattern) = ("{type: string}", "{type: string, pattern: '^a'}");
    let object = |property: &str| format!("{{type: object, properties: {{p: {property}}}}}");
    for (parameter, schema) in [
        (pattern, object(text)),
        (text, object(pattern)),
        (
            text,
            object(&format!("{{type: array, prefixItems: [{pattern}, {text}], items: false, minItems: 2}}")),
        ),
        (text, object(&format!("{{oneOf: [{pattern}, {{type: integer}}]}}"))),
    ] {
        assert_eq!(patterns(parameter, &schema), (true, true), "{parameter} {schema}");
    }
    assert_eq!(patterns(text, &object(text)), (false, false));
    // Whatever becomes of these, what is printed has what it needs.
    for schema in [
        object(&format!("{{type: array, items: {pattern}}}")),
        object(&format!("{{type: object, additionalProperties: {pattern}}}")),
        pattern.to_owned(),
        format!("{{type: array, items: {pattern}}}"),
        format!("{{allOf: [{}, {}]}}", object(pattern), object(text)),
        object("{type: string, pattern: '^a', readOnly: true}"),
        object("{type: [string, 'null'], pattern: '^a'}"),
        object("{type: string, format: uuid, pattern: '^a'}"),
        object("{type: string, enum: [a], pattern: '^a'}"),
    ] {
        let (depends, prints) = patterns(text, &schema);
        assert!(depends || !prints, "{schema}");
    }
}
